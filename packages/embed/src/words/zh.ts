import type { PageWords } from './words.js';

export const pageWords: PageWords = {
  review: 'draft',
  product: '审议图表',
  unofficial: '非官方',
  skip: '跳至图表',
  languages: '语文',
  profile: '国别概况',
  allStates: '所有国家',
  lead: '《联合国反腐败公约》实施情况审议：已公布的记录载有什么，止于何处。',
  documentTitle: heading => `${heading} – 审议图表（非官方）`,
  onThisPage: '本页内容',
  anotherState: '其他国家',
  chooseState: '选择国家',
  show: '显示',
  sections: {
    summary: {
      title: '概要',
      text: '以数行文字说明已公布的记录对该国的记载。',
    },
    provided: {
      title: '谁提供了信息',
      text: '秘书处请缔约国说明审议后采取的措施。报告写明了有多少国家提供信息；现有文本并未列出所有国名。',
    },
    measures: {
      title: '哪些类型的措施',
      text: '报告将各国所述内容分为(a)至(f)六类，但未写明每项措施属于哪个国家，因此不可将此处任何一行理解为某一国家的情况。',
    },
    cycles: {
      title: '周期的进程',
      text: '机制在两个周期中分别审议《公约》的不同章节。先后有五份普通照会请各国提交信息。',
    },
    published: {
      title: '报告的图一和图二',
      text: '报告载有两幅图，均为图片。在能够从某一来源读取其数值之前，此处为其预留位置。',
    },
    parties: {
      title: '谁是缔约方',
      text: '只有《公约》缔约方接受审议。以上各图均以各集团的缔约方数目为基数。',
    },
  },
  notOfficial: '非官方。并非联合国产品。',
  disclaimer:
    '本页所用名称及材料的编排方式，并不意味着对任何国家、领土、城市或地区或其当局的法律地位，或对其边界或界线的划分，表示任何意见。',
  sourcesTitle: '来源',
  sources: [
    '秘书处的报告，缔约国会议第九届会议，2021年10月4日',
    '缔约状况表，2021年9月30日',
    '联合国区域集团',
  ],
  dataVersion: version => `数据版本${version}。`,
  licence: '各表的许可条款载于数据包。源代码：MIT。',
  unknownStateTitle: '不在国家名单中',
  unknownState: code => `“${code}”不是数据中的国家代码。`,
  unknownStateNext: '请从名单中选择国家，或在网址中写入其三字母ISO代码，例如country=KEN。',
  nearestStates: '近似名称：',
  notFoundTitle: '此处没有网页',
  notFound: '此网址没有网页，也没有文件。',
  methodTitle: '只读',
  method: '此网址只回应读取请求（GET和HEAD）。',
  toStart: '前往图表',
};
