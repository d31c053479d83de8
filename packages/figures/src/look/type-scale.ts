/** Size of letters in pixels, and height of a line as a multiple of it. */
export interface TypeSize {
  readonly size: number;
  readonly leading: number;
}

/** Texts around a picture: the title; finding and sentences; legend, tools and table; notes and source. */
export type TextPart = 'title' | 'finding' | 'small' | 'note';

const latin = {
  title: { size: 19, leading: 1.3 },
  finding: { size: 16, leading: 1.5 },
  small: { size: 14, leading: 1.45 },
  note: { size: 13, leading: 1.5 },
} as const satisfies Record<TextPart, TypeSize>;

/**
 * How the texts around a picture are set, on pages and in files. Arabic letters are smaller at the same size and need
 * more height; lines of Chinese need more between them. `latin` is for every other language.
 */
export const TYPE_SCALE = {
  latin,
  ar: {
    title: { size: 20, leading: 1.5 },
    finding: { size: 17, leading: 1.75 },
    small: { size: 15, leading: 1.7 },
    note: { size: 13, leading: 1.75 },
  },
  zh: { ...latin, finding: { size: 16, leading: 1.7 } },
} as const satisfies Record<string, Record<TextPart, TypeSize>>;

/** The scale of a language. */
export function typeScale(lang: string): Readonly<Record<TextPart, TypeSize>> {
  return lang === 'ar' || lang === 'zh' ? TYPE_SCALE[lang] : TYPE_SCALE.latin;
}
