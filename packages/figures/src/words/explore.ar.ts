import type { ExploreWords } from './words.js';

export const exploreWords: ExploreWords = {
  explore: 'استكشاف',
  exploreLayer: title => `صفوف الشكل «${title}»`,
  exploreHelp:
    'تنتقل مفاتيح الأسهم من صف إلى صف، وينتقل Home وEnd إلى الصف الأول والأخير. ويُنهي Escape الاستكشاف.',
  exploreCells:
    'تنتقل مفاتيح الأسهم من خلية إلى خلية، وينتقل Home وEnd إلى الأولى والأخيرة. ويفتح Enter تدابير الخلية. ويُنهي Escape الاستكشاف.',
  row: 'صف',
  cell: 'خلية',
};
