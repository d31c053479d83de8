import type { ChapterId } from '@uncac-figures/dataset';

/** The chapters of the Convention as a sentence numbers them: "الفصل الثالث". */
export const CHAPTERS: Readonly<Record<ChapterId, string>> = {
  I: 'الأول',
  II: 'الثاني',
  III: 'الثالث',
  IV: 'الرابع',
  V: 'الخامس',
  VI: 'السادس',
  VII: 'السابع',
  VIII: 'الثامن',
};
