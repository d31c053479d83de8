import type { FigureRequest } from './compile-figure.js';
import { compileFigure } from './compile-figure.js';
import { oneOf } from '../lay-out/figure-kind.js';
import { commonWords } from '../words/index.js';
import { integrityOf } from './integrity.js';
import { kindOf } from './kinds.js';
import { stateAsked } from './states.js';
import { figureJson, takeAwaySize } from './figure-files.js';
import { asText } from '../model/as-text.js';
import { withNote } from '../model/with-note.js';
import { fragment } from '../draw/fragment.js';
import { HEADING_LEVELS } from '../model/heading-levels.js';
import { FALLBACK_LANG, matchDigits, matchLang, unmetBy } from '../model/lang.js';
import type { ThemeName } from '../look/themes.js';
import { THEME_NAMES } from '../look/themes.js';

export interface RenderRequest extends Omit<FigureRequest, 'lang'> {
  /**
   * A language tag, such as `ar-EG` or `ar-u-nu-arab`. Another language gives English. A tag that asks for what figures
   * do not have stands in `data-asked-lang`; one that asks for traditional characters is also told so in a note.
   */
  readonly lang: string;
  /** The State to mark, by a code or a name: `KEN`, `ke`, `404`, `Kenya`. */
  readonly country?: string | number | null | undefined;
  /**
   * Address of the page about a State, by its alpha-3 code: the nearest States that an unknown code is answered with
   * link to it.
   */
  readonly href?: ((iso3: string) => string) | undefined;
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** The theme of the picture, of the legend's keys and of the SVG file to take away; light where none is named. */
  readonly theme?: ThemeName | undefined;
  /**
   * `png`: the PNG file to take away in the place of the SVG picture and of the legend, for a system that takes no SVG for
   * an image. Such a figure is not scaled up, always light, and left alone by scripts. `svg` where nothing is named; a
   * figure without a picture is the same with both.
   */
  readonly picture?: (typeof PICTURES)[number] | undefined;
  /** Address of the hosted folder. */
  readonly base: string;
}

const PICTURES = ['svg', 'png'] as const;

/**
 * The figure as an HTML fragment, with the State marked and its sentence in place. A code that names no State gives a
 * message above the figure, which stays whole.
 *
 * @throws FigureError for a figure, an option, a theme or a kind of picture that does not exist.
 * @example renderFigure({ element: 'region-bars', figure: 'provided', lang: 'ar', country: 'KEN', base: '/figures/' })
 */
export function renderFigure({
  country: given,
  href,
  headingLevel,
  base: folder,
  theme,
  picture,
  lang: askedLang,
  digits = matchDigits(asText(askedLang)),
  ...asked
}: RenderRequest): string {
  const tag = asText(askedLang) ?? '';
  const lang = matchLang(tag) ?? FALLBACK_LANG;
  const unmet = unmetBy(tag);
  const request = { ...asked, lang, digits };
  const words = commonWords[lang].drawing;
  const country = asText(given);
  const { facts: state, nearest } = stateAsked(lang, country);
  const base = folder.replace(/[^/]$/, '$&/');
  const { aboutState } = kindOf(request.element);
  const compiled = compileFigure(
    state && aboutState.figure ? { ...request, figure: aboutState.figure(state) } : request,
  );
  const figure = withNote(compiled, unmet === 'characters' ? words.otherCharacters : undefined);
  const png = oneOf('picture', picture, PICTURES) === 'png' && figure.marks.length > 0;
  const options = {
    ...{ base, words, integrity: integrityOf(figureJson(compiled)) },
    theme: oneOf('theme', theme, THEME_NAMES),
    headingLevel: Number(oneOf('heading level', headingLevel ?? 3, HEADING_LEVELS)),
    ...(png ? { png: takeAwaySize(figure) } : {}),
    ...(unmet ? { askedLang: tag } : {}),
  };
  if (state) {
    const said = aboutState.say(figure, state, aboutState.words[lang]);
    return fragment(said, { ...options, country: state.iso3 });
  }
  if (!country) return fragment(figure, options);
  const offered = nearest.map(({ iso3, name }) => ({ name, ...(href ? { href: href(iso3) } : {}) }));
  return fragment(figure, { ...options, notice: words.unknownState(country), nearest: offered });
}
