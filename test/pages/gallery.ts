import { ordersOf, REGION_BARS_FIGURES, type Lang } from '@uncac-figures/figures';
import type { allFigures, FigureRequest, renderFigure, stateFacts } from '@uncac-figures/figures/compile';
import type { Page } from 'playwright-core';
import { readThrough, type Demo } from './demo.js';

/** What compiles the figures of a gallery: the package as it is, or another build of it. */
export interface Compiler {
  readonly allFigures: typeof allFigures;
  readonly renderFigure: typeof renderFigure;
  readonly stateFacts: typeof stateFacts;
}

interface GalleryOptions {
  readonly lang: Lang;
  /** As an editor pastes a figure, and as an element draws one. */
  readonly forms: readonly ('pasted' | 'drawn')[];
  readonly width?: number;
}

/** A code that names no State, and a figure and a value that do not exist. */
const UNKNOWN = 'XYZ';

/** What the messages of a gallery name in every language: what was asked for, the option, and the values that it has. */
export function namedInMessages(lang: Lang): readonly RegExp[] {
  const known = [REGION_BARS_FIGURES, ordersOf('provided')].map(values =>
    new Intl.ListFormat(lang, { type: 'conjunction' }).format(values),
  );
  return [UNKNOWN, 'order', ...known].map(name => new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`, 'g'));
}

/**
 * Opens the demo page of a language with other figures in the place of its own, and reads through it: each kind with
 * every value of every option, another State marked in one than in the one before it, or a code that names none. At the
 * end stand elements that ask for what there is not.
 */
export async function openGallery(demo: Demo, compiler: Compiler, options: GalleryOptions): Promise<Page> {
  const { lang, forms, width = 1200 } = options;
  const base = new URL(demo.hosted).pathname;
  const figures = marked(compiler, lang);
  const shown = figures.flatMap(request =>
    forms.map(form =>
      form === 'drawn' ? element(request) : `<div>${compiler.renderFigure({ ...request, base })}</div>`,
    ),
  );
  const refused = [
    element({ element: 'region-bars', lang, figure: UNKNOWN }),
    element({ element: 'region-bars', lang, order: UNKNOWN }),
  ];
  const main = `$1${[...shown, ...refused].join('\n')}$2`;
  const { page } = await demo.open(`?lang=${lang}`, { viewport: { width, height: 900 } }, served => ({
    ...served,
    markup: served.markup.replace(/(<main[^>]*>)[^]*(<\/main>)/, main),
  }));
  await readThrough(page, shown.length);
  return page;
}

type Marked = FigureRequest & { readonly country?: string | undefined };

/** The figures of a gallery, with the States of each status and of each way to become a party going round. */
function marked({ allFigures, stateFacts }: Compiler, lang: Lang): readonly Marked[] {
  const states = stateFacts(lang);
  const statuses = new Map(states.map(({ status, iso3 }) => [status, iso3]));
  const actions = new Map(states.map(({ treaty, iso3 }) => [treaty.action, iso3]));
  const without = states.find(({ group, status }) => !group && status !== 'not-a-party')?.iso3;
  const countries = [undefined, ...statuses.values(), ...actions.values(), without, UNKNOWN];
  const others = everyOption(
    allFigures().filter(request => request.lang === lang && request.element !== 'country-summary'),
  );
  return [
    ...countries.map(country => ({ element: 'country-summary', lang, country })),
    ...others.map((request, index) => ({ ...request, country: countries[index % countries.length] })),
  ];
}

/** Of figures in every combination of their options: each with the first of all, and with one other than the first. */
function everyOption(requests: readonly FigureRequest[]): readonly FigureRequest[] {
  const firsts = new Map<string, Readonly<Record<string, unknown>>>();
  return requests.filter(request => {
    const name = `${request.element}/${request.figure}`;
    const first = firsts.get(name) ?? { ...request };
    firsts.set(name, first);
    return Object.entries(request).filter(([key, value]) => first[key] !== value).length < 2;
  });
}

/** An element that draws what its attributes ask. */
function element({ element: kind, ...attributes }: Marked): string {
  const asked = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<uncac-${kind} ${asked.map(([name, value]) => `${name}="${value}"`).join(' ')}></uncac-${kind}>`;
}
