import type { FigureRef, FigureSource, FileAddresses, LoadedFigure } from '@uncac-figures/elements';
import {
  figurePath,
  type CompiledFigure,
  type Lang,
  type Mark,
  type MeasureItem,
  type StateFacts,
  type StateSpellings,
} from '@uncac-figures/figures';

const { version } = (await (await fetch('/packages/embed/package.json')).json()) as { version: string };

/** The folder of the built figures. */
export const BASE = `/${version}/`;

/** Version of the data, as the names of the files have it. */
export const { version: dataVersion } = (await (await fetch(`${BASE}index.en.json`)).json()) as {
  version: string;
};

/** Path of a figure's files in the folder, of a short name such as `region-bars/provided.share.en`. */
export function hostedPath(name: string): string {
  const [, type = '', figure = '', lang = ''] = /^(.*?)\/(.*)\.(.*)$/.exec(name) ?? [];
  return figurePath({ ...({ type, figure, lang } as FigureRef), version: dataVersion });
}

const KENYA = {
  iso3: 'KEN',
  iso2: 'KE',
  m49: '404',
  group: 'african',
  status: 'new',
  treaty: { signature: '2003-12-09', action: 'ratification', date: '2003-12-09', verified: true },
} as const;

const kenya = (name: string): StateFacts => ({ name, nameInText: name, ...KENYA });

export const STATES: Readonly<Record<Lang, readonly StateFacts[]>> = {
  en: [
    kenya('Kenya'),
    {
      ...{ iso3: 'VAT', iso2: 'VA', m49: '336', name: 'Holy See', nameInText: 'the Holy See' },
      ...{ group: null, status: 'not-known' },
      treaty: { signature: null, action: 'accession', date: '2016', verified: false },
    },
  ],
  ar: [kenya('كينيا')],
  zh: [kenya('肯尼亚')],
  fr: [kenya('Kenya')],
  ru: [kenya('Кения')],
  es: [kenya('Kenya')],
};

/** The built figures, with a hand on when they arrive and whether they do. */
export class TestSource implements FigureSource {
  /** Figures asked for, in order. */
  readonly asked: string[] = [];
  failing = false;
  /** Integrity known for the JSON of fragments that carry none. */
  known: string | undefined;

  #held: (() => void)[] | undefined;

  /** From now on nothing arrives until `release`. */
  hold(): void {
    this.#held = [];
  }

  /** Lets what was held arrive, the newest first if `reversed`. */
  release({ reversed = false } = {}): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const arrive of reversed ? held.reverse() : held) arrive();
  }

  async figure(ref: FigureRef): Promise<LoadedFigure> {
    this.asked.push(`${ref.figure}.${ref.lang}`);
    return this.#load(`${BASE}${figurePath({ ...ref, version: dataVersion })}.json`);
  }

  async verified(url: string, integrity = this.known): Promise<LoadedFigure | undefined> {
    this.asked.push(url);
    return integrity ? this.#load(url, integrity) : undefined;
  }

  states(lang: Lang): Promise<ReadonlyMap<string, StateFacts>> {
    return Promise.resolve(new Map(STATES[lang].map(state => [state.iso3, state])));
  }

  async spellings(): Promise<StateSpellings> {
    if (this.failing) throw new Error('did not arrive');
    return fetchJson(`${BASE}spellings.json`);
  }

  async measures(lang: Lang): Promise<readonly MeasureItem[]> {
    if (this.#held) await new Promise<void>(resolve => this.#held?.push(resolve));
    if (this.failing) throw new Error('did not arrive');
    const response = await fetch(`${BASE}measures.${lang}.json`);
    return (await response.json()) as readonly MeasureItem[];
  }

  files(ref: FigureRef): FileAddresses {
    return { csv: `${BASE}${figurePath({ ...ref, version: dataVersion })}.csv` };
  }

  async #load(url: string, integrity = ''): Promise<LoadedFigure> {
    const { failing } = this;
    if (this.#held) await new Promise<void>(resolve => this.#held?.push(resolve));
    if (failing) throw new Error('did not arrive');
    const compiled = await fetchJson<CompiledFigure>(url, integrity);
    return { compiled, marks: () => marksOf(compiled, url) };
  }
}

/** What the picture of a figure draws, from beside the figure's JSON file; nothing for a figure without a picture. */
export async function marksOf({ marksIntegrity }: CompiledFigure, url: string): Promise<readonly Mark[]> {
  return marksIntegrity ? fetchJson(url.replace(/json$/, 'marks.json'), marksIntegrity) : [];
}

export async function fetchJson<T>(url: string, integrity = ''): Promise<T> {
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}
