import type { Lang } from '@uncac-figures/figures';

/** One figure as a reader sees it: drawn by its element, or pasted, in a column of a width and in a theme. */
export interface Shot {
  readonly element: string;
  readonly lang: Lang;
  readonly width: 280 | 800;
  readonly theme: 'light' | 'dark' | 'document' | 'high-contrast';
  /** Attributes of the element, where its first figure is not the one. */
  readonly asked?: Readonly<Record<string, string>>;
  readonly exploring?: true;
}

/**
 * Every element in English, Arabic and Chinese, in a light, a dark and a document theme, and at both widths; then what
 * no figure of these shows: the layer to explore, and the edges of high contrast.
 */
export const SHOTS: readonly Shot[] = [
  { element: 'region-bars', lang: 'en', width: 800, theme: 'light' },
  { element: 'region-bars', lang: 'ar', width: 280, theme: 'dark' },
  { element: 'region-bars', lang: 'zh', width: 800, theme: 'document' },
  { element: 'cycle-timeline', lang: 'en', width: 280, theme: 'dark', asked: { kinds: 'reports' } },
  { element: 'cycle-timeline', lang: 'ar', width: 800, theme: 'document' },
  { element: 'cycle-timeline', lang: 'zh', width: 280, theme: 'light', asked: { kinds: 'requests' } },
  { element: 'party-years', lang: 'en', width: 800, theme: 'document' },
  { element: 'party-years', lang: 'ar', width: 280, theme: 'light' },
  { element: 'party-years', lang: 'zh', width: 800, theme: 'dark' },
  { element: 'category-matrix', lang: 'en', width: 280, theme: 'light' },
  { element: 'category-matrix', lang: 'ar', width: 800, theme: 'dark' },
  { element: 'category-matrix', lang: 'zh', width: 280, theme: 'document' },
  { element: 'country-summary', lang: 'en', width: 800, theme: 'dark' },
  { element: 'country-summary', lang: 'ar', width: 280, theme: 'document' },
  { element: 'country-summary', lang: 'zh', width: 800, theme: 'light' },
  { element: 'region-bars', lang: 'en', width: 280, theme: 'high-contrast', asked: { figure: 'summaries' } },
  {
    element: 'region-bars',
    lang: 'ar',
    width: 800,
    theme: 'light',
    asked: { figure: 'updated' },
    exploring: true,
  },
  { element: 'party-years', lang: 'zh', width: 280, theme: 'high-contrast', asked: { figure: 'total' } },
];

/** Name of the shot's file, without its ending. */
export function shotName({ element, lang, width, theme, asked = {}, exploring }: Shot): string {
  const figure = [element, ...Object.values(asked), ...(exploring ? ['exploring'] : [])];
  return [...figure, lang, width, theme].join('-');
}
