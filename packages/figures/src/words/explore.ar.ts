import type { ExploreWords } from './words.js';

export const exploreWords: ExploreWords = {
  explore: 'استكشاف',
  exploreLayer: title => `صفوف الشكل «${title}»`,
  exploreHelp:
    'التنقل بين الصفوف بمفاتيح الأسهم، وإلى الأول والأخير بمفتاحي Home وEnd. والخروج بمفتاح Escape.',
  exploreCells:
    'التنقل بين الخلايا بمفاتيح الأسهم، وإلى الأولى والأخيرة بمفتاحي Home وEnd. ويفتح Enter تدابير الخلية. والخروج بمفتاح Escape.',
  row: 'صف',
  cell: 'خلية',
};
