import type { CompiledFigure } from '../model/compiled-figure.js';
import { figurePath } from '../model/compiled-figure.js';
import type { Phrase } from '../model/phrase.js';
import type { ThemeName } from '../look/themes.js';
import { themeSuffix } from '../look/themes.js';
import type { DrawingWords } from '../words/words.js';
import { figureView } from './figure-view.js';
import { html } from './html.js';
import { keyFile } from './key-svg.js';

export interface FragmentOptions {
  /** Address of the hosted folder, with its last slash. */
  readonly base: string;
  /** The language asked for, where it is not one of ours and the figure is in English in its place. */
  readonly askedLang?: string;
  /** Level of the figure's heading on its page, 2 to 6. */
  readonly headingLevel?: number;
  /** Integrity of the figure's JSON file, which a script fetches to explore the figure. */
  readonly integrity?: string;
  /** The theme of its files. In another than the light one the figure has a class, such as `uncac-theme-dark`. */
  readonly theme?: ThemeName;
  readonly words: Pick<DrawingWords, 'table' | 'cite' | 'nearest'>;
  /** Size in pixels of the PNG file to take away, where it is shown in the place of picture and legend. */
  readonly png?: { readonly width: number; readonly height: number };
  /** ISO 3166 alpha-3 code of the State that is marked. */
  readonly country?: string;
  /** A message above the figure, such as that a code names no State. The figure stays whole. */
  readonly notice?: Phrase;
  /** The States that an unknown code may have meant; with `href`, as links. */
  readonly nearest?: readonly { readonly name: string; readonly href?: string }[];
}

/**
 * The figure as HTML to paste: standard elements, no script, no id, no style attribute. It reads well without any
 * stylesheet, survives the sanitizers of content management systems, and an element can take it over as it is.
 */
export function fragment(figure: CompiledFigure, options: FragmentOptions): string {
  const { base, words, country, askedLang, integrity, notice, nearest = [] } = options;
  const { headingLevel = 3, theme = 'light', png } = options;
  const { dir, height, alt } = figure;
  const path = base + figurePath(figure);
  const suffix = themeSuffix(theme);
  const view = figureView(figure, {
    ...{ html, words, headingLevel, country, askedLang, integrity },
    ...(theme === 'light' ? {} : { theme: `uncac-theme-${theme}` }),
    files: { csv: `${path}.csv`, svg: `${path}${suffix}.svg`, png: `${path}.png`, json: `${path}.json` },
    notice: notice && {
      phrase: notice,
      nearest: nearest.map(({ name, href }) => (href ? html`<a href="${href}">${name}</a>` : name)),
    },
    still: png !== undefined,
    picture: () =>
      png
        ? html`<img src="${`${path}.png`}" width="${png.width}" height="${png.height}" alt="${alt}" />`
        : html`<img src="${`${path}${suffix}.picture.svg`}" height="${height}" alt="${alt}" />`,
    key: role => html`<img src="${`${base}${keyFile(dir, theme)}#${role}`}" width="24" height="14" alt="" />`,
  });
  return `${tidy(String(view))}\n`;
}

/** Each tag on one line, without empty lines and spaces at their ends: what an editor of a page reads. */
function tidy(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, tag => tag.replace(/[ \n]+/g, ' ').replace(/ ?\/?>$/, '>'))
    .replace(/ *\n[ \n]*/g, '\n');
}
