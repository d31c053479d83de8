import type { ExploreWords } from './words.js';

export const exploreWords: ExploreWords = {
  explore: 'استكشاف',
  exploreLayer: title => `صفوف الشكل «${title}»`,
  exploreHelp:
    'تنتقل مفاتيح الأسهم من صف إلى صف، وينتقل Home وEnd إلى الصف الأول والأخير. ويُنهي Escape الاستكشاف.',
  row: 'صف',
};
