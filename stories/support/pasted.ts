import { FALLBACK_LANG, matchLang, type FigureType } from '@uncac-figures/figures';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { hostedFragment } from './hosted-figures.js';

interface Toolbar {
  readonly globals: Readonly<Record<string, unknown>>;
}

interface Loaded {
  readonly loaded: Readonly<Record<string, unknown>>;
}

/** Loads a figure's fragment, in the language of the toolbar, for a story to paste. */
export function pasted(type: FigureType, figure: string): (toolbar: Toolbar) => Promise<{ pasted: string }> {
  return async ({ globals }) => {
    const lang = matchLang(String(globals['lang'])) ?? FALLBACK_LANG;
    return { pasted: await hostedFragment({ type, figure, lang }) };
  };
}

/** The fragment that the story's loader brought; nothing where the story has none. */
export function content({ loaded }: Loaded): ReturnType<typeof unsafeHTML> | typeof nothing {
  const html = loaded['pasted'];
  return typeof html === 'string' ? unsafeHTML(html) : nothing;
}
