// Written from data/ by `npm run dataset`. Edit the tables there.
import type { DocumentTitleRow } from '../rows.js';

export const documentTitles: readonly DocumentTitleRow[] = [
  { document: "report", title: "国别审议完成后缔约国的良好做法、经验和采取的相关措施，包括技术援助方面的信息", basis: "official", review: "draft" },
  { document: "a-res-58-4", title: "联合国反腐败公约", basis: "official", review: "draft" },
  { document: "cac-cosp-2013-14", title: "化承诺为成果：审议机制的影响", basis: "ours", review: "draft" },
  { document: "cac-cosp-2015-6", title: "评估《联合国反腐败公约》实施情况审议机制执行情况", basis: "official", review: "draft" },
  { document: "cac-cosp-irg-2016-12", title: "国别审议完成后缔约国的良好做法、经验和采取的相关措施，包括技术援助方面的信息", basis: "official", review: "draft" },
  { document: "cac-cosp-2017-12", title: "《联合国反腐败公约》实施情况审议机制第一周期的良好做法、经验以及缔约国在国别审议完成后采取的相关措施的分析", basis: "official", review: "draft" },
  { document: "cac-cosp-2019-11", title: "国别审议完成后缔约国的良好做法、经验和采取的相关措施，包括技术援助方面的信息", basis: "official", review: "draft" },
  { document: "cac-cosp-2021-1", title: "第九届会议临时议程", basis: "ours", review: "draft" },
  { document: "cac-cosp-2021-10", title: "技术援助需求和所提供的援助", basis: "ours", review: "draft" },
  { document: "chile-review", title: "对智利的审议，第一周期", basis: "ours", review: "draft" },
  { document: "unodc-session-2", title: "第二届会议的决议和决定", basis: "ours", review: "draft" },
  { document: "unodc-session-5", title: "第五届会议报告", basis: "ours", review: "draft" },
  { document: "unodc-mechanism", title: "实施情况审议机制（网页）", basis: "ours", review: "draft" },
  { document: "untc-xviii-14", title: "交存秘书长的多边条约，第十八章第14项", basis: "ours", review: "draft" },
];
