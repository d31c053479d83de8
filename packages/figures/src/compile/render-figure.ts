import type { FigureRequest } from './compile-figure.js';
import { compileFigure } from './compile-figure.js';
import { oneOf } from '../lay-out/figure-kind.js';
import { commonWords } from '../words/index.js';
import { integrityOf } from './integrity.js';
import { kindOf } from './kinds.js';
import { stateFacts } from './states.js';
import { figureJson, takeAwaySize } from './figure-files.js';
import { findState } from '../model/find-state.js';
import { fragment } from '../draw/fragment.js';
import { FALLBACK_LANG, matchDigits, matchLang } from '../model/lang.js';
import { nearestStates } from '../model/nearest-states.js';
import type { ThemeName } from '../look/themes.js';
import { THEME_NAMES } from '../look/themes.js';

export interface RenderRequest extends Omit<FigureRequest, 'lang'> {
  /**
   * A language tag, such as `ar-EG` or `ar-u-nu-arab`. Another language gives English, with the tag in
   * `data-asked-lang`.
   */
  readonly lang: string;
  /** ISO 3166 alpha-3 or alpha-2, or M49, of the State to mark. */
  readonly country?: string | undefined;
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
  /** Address of the hosted folder, with its last slash. */
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
  country,
  href,
  headingLevel,
  base,
  theme,
  picture,
  lang: tag,
  digits = matchDigits(tag),
  ...asked
}: RenderRequest): string {
  const known = matchLang(tag);
  const lang = known ?? FALLBACK_LANG;
  const request = { ...asked, lang, digits };
  const words = commonWords[lang].drawing;
  const states = country ? stateFacts(lang) : [];
  const state = country ? findState(states, country) : undefined;
  const { aboutState } = kindOf(request.element);
  const figure = compileFigure(
    state && aboutState.figure ? { ...request, figure: aboutState.figure(state) } : request,
  );
  const png = oneOf('picture', picture, PICTURES) === 'png' && figure.marks.length > 0;
  const options = {
    ...{ base, words, integrity: integrityOf(figureJson(figure)) },
    theme: oneOf('theme', theme, THEME_NAMES),
    ...(headingLevel ? { headingLevel } : {}),
    ...(png ? { png: takeAwaySize(figure) } : {}),
    ...(known ? {} : { askedLang: tag }),
  };
  if (state) {
    const said = aboutState.say(figure, state, aboutState.words[lang]);
    return fragment(said, { ...options, country: state.iso3 });
  }
  if (!country) return fragment(figure, options);
  const nearest = nearestStates(states, country).map(({ iso3, name }) => ({
    name,
    ...(href ? { href: href(iso3) } : {}),
  }));
  return fragment(figure, { ...options, notice: words.unknownState(country), nearest });
}
