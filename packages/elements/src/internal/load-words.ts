import type { DrawingWords, Lang, OverlayWords } from '@uncac-figures/figures';

/** Modules of one unit of words, one a language. A bundler needs each `import()` spelled out. */
export type WordModules<Module> = Readonly<Record<Lang, () => Promise<Module>>>;

const overlays: WordModules<{ readonly overlayWords: OverlayWords }> = {
  ar: () => import('@uncac-figures/figures/words/overlay.ar'),
  zh: () => import('@uncac-figures/figures/words/overlay.zh'),
  en: () => import('@uncac-figures/figures/words/overlay.en'),
  fr: () => import('@uncac-figures/figures/words/overlay.fr'),
  ru: () => import('@uncac-figures/figures/words/overlay.ru'),
  es: () => import('@uncac-figures/figures/words/overlay.es'),
};

const drawings: WordModules<{ readonly drawingWords: DrawingWords }> = {
  ar: () => import('@uncac-figures/figures/words/drawing.ar'),
  zh: () => import('@uncac-figures/figures/words/drawing.zh'),
  en: () => import('@uncac-figures/figures/words/drawing.en'),
  fr: () => import('@uncac-figures/figures/words/drawing.fr'),
  ru: () => import('@uncac-figures/figures/words/drawing.ru'),
  es: () => import('@uncac-figures/figures/words/drawing.es'),
};

/** The words of the layer over a figure: fetched with the first figure of the language. */
export async function loadOverlayWords(lang: Lang): Promise<OverlayWords> {
  return (await overlays[lang]()).overlayWords;
}

/** The words of a figure that an element draws, and of its messages: fetched when the element draws. */
export async function loadDrawingWords(lang: Lang): Promise<DrawingWords> {
  return (await drawings[lang]()).drawingWords;
}
