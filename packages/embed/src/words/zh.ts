import { reportDocument } from '@uncac-figures/figures/words/report.zh';
import type { PageWords } from './words.js';

export const pageWords: PageWords = {
  review: 'draft',
  product: '审议图表',
  unofficial: '非官方',
  skip: '跳至图表',
  languages: '语文',
  profile: '国别概况',
  allStates: '所有国家',
  lead: '《联合国反腐败公约》实施情况审议：已公布文件载有和未载有的内容。',
  documentTitle: heading => `${heading}——审议图表（非官方）`,
  onThisPage: '本页内容',
  anotherState: '其他国家',
  chooseState: '选择国家',
  show: '显示',
  sections: {
    summary: {
      title: '概要',
      text: '已公布文件关于该国的内容，以数行文字说明。',
    },
    provided: {
      title: '提供信息的国家',
      text: '秘书处请缔约国提供关于为准备审议或在审议完成后所采取措施的信息。报告写明了有多少国家提供信息；此处所用文本并未列出所有国名。',
    },
    measures: {
      title: '措施类型',
      text: '报告将各国所述内容分为(a)至(f)六类，但未写明每项措施属于哪个国家，因此不可将此处任何一行归于某一国家。各项措施由语言模型而非人员归类。',
    },
    cycles: {
      title: '两个审议周期',
      text: '实施情况审议机制在两个周期中分别审议《公约》的不同章节。秘书处先后以五份普通照会请各国提交信息。',
    },
    published: {
      title: '报告的图一和图二',
      text: '报告载有两幅图，均为图片。其数值未作为数据公布，此处不作估计。',
    },
    parties: {
      title: '缔约方',
      text: '只有《公约》缔约方接受审议。以上数字均与各集团的缔约方数目相比较。',
    },
  },
  notOfficial: '非官方。非联合国出版物。',
  disclaimer:
    '本页所用名称及材料的编排方式，并不意味着对任何国家、领土、城市或地区或其当局的法律地位，或对其边界或界线的划分，表示任何意见。',
  sourcesTitle: '来源',
  sources: edition => [
    reportDocument(edition),
    `联合国条约状况表，${edition.treatyListYear}年副本；其后的缔约方仅按年份补入，未经核实`,
    '联合国区域集团',
  ],
  dataVersion: version => `数据版本${version}。`,
  licence: '各表的许可条款载于数据包。源代码：MIT。',
  unknownStateTitle: '代码无法识别',
  unknownState: code => `“${code}”不是数据中的国家代码。`,
  unknownStateNext: '请从名单中选择国家，或在网址中写入其三字母ISO代码，例如country=KEN。',
  nearestStates: '您要找的是否为：',
  notFoundTitle: '找不到网页',
  notFound: '此网址没有网页，也没有文件。',
  methodTitle: '只读',
  method: '此网址只回应读取请求（GET和HEAD）。',
  toStart: '前往图表',
};
