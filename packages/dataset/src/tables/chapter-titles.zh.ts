// Written from data/ by `npm run dataset`. Edit the tables there.
import type { ChapterTitleRow } from '../rows.js';

export const chapterTitles: readonly ChapterTitleRow[] = [
  { chapter: "I", title: "总则" },
  { chapter: "II", title: "预防措施" },
  { chapter: "III", title: "定罪和执法" },
  { chapter: "IV", title: "国际合作" },
  { chapter: "V", title: "资产的追回" },
  { chapter: "VI", title: "技术援助和信息交流" },
  { chapter: "VII", title: "实施机制" },
  { chapter: "VIII", title: "最后条款" },
];
