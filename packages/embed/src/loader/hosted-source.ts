import type { FigureFiles, FigureRef, FigureSource } from '@uncac-figures/elements';
import {
  figurePath,
  readFigure,
  type CompiledFigure,
  type Lang,
  type StateFacts,
} from '@uncac-figures/figures';

/** Integrity of the hosted files, by path below the hosted folder. */
type Index = Readonly<Record<string, string>>;

/** Each State's name and, where it differs, the name as it stands in a sentence. */
type Names = Readonly<Record<string, readonly [name: string, nameInText?: string]>>;

type States = Readonly<
  Record<
    string,
    readonly [iso2: string, m49: string, group: StateFacts['group'], status: StateFacts['status']]
  >
>;

/**
 * Figures from a hosted folder. Every file is fetched with the integrity that the folder's index has for it, and the
 * index with the integrity that this script was built with, so that nothing is shown that is not part of its release.
 */
export class HostedSource implements FigureSource {
  /** Files on their way or here, by address. One that did not arrive is forgotten, so that it can be asked for again. */
  private readonly fetched = new Map<string, Promise<unknown>>();

  constructor(
    private readonly base: URL,
    private readonly indexIntegrity: string,
  ) {}

  async figure(ref: FigureRef): Promise<CompiledFigure> {
    return readFigure(await this.hosted(`${figurePath(ref)}.json`));
  }

  async verified(url: string, integrity?: string): Promise<CompiledFigure | undefined> {
    const address = new URL(url, this.base).href;
    if (integrity) return readFigure(await this.file(address, integrity));
    if (!address.startsWith(this.base.href)) return undefined;
    const known = (await this.index())[address.slice(this.base.href.length)];
    return known ? readFigure(await this.file(address, known)) : undefined;
  }

  async states(lang: Lang): Promise<ReadonlyMap<string, StateFacts>> {
    const [names, states] = await Promise.all([
      this.hosted<Names>(`names.${lang}.json`),
      this.hosted<States>('states.json'),
    ]);
    return new Map(
      Object.entries(states).map(([iso3, [, , group, status]]) => {
        const [name = iso3, nameInText = name] = names[iso3] ?? [];
        return [iso3, { iso3, name, nameInText, group, status }];
      }),
    );
  }

  files(ref: FigureRef): FigureFiles {
    const path = new URL(figurePath(ref), this.base).href;
    return { csv: `${path}.csv`, svg: `${path}.svg`, json: `${path}.json` };
  }

  private index(): Promise<Index> {
    return this.file<Index>(new URL('index.json', this.base).href, this.indexIntegrity);
  }

  private async hosted<T>(path: string): Promise<T> {
    const integrity = (await this.index())[path];
    if (!integrity) throw new Error(path);
    return this.file<T>(new URL(path, this.base).href, integrity);
  }

  private file<T>(address: string, integrity: string): Promise<T> {
    const key = `${address} ${integrity}`;
    let file = this.fetched.get(key);
    if (!file) {
      file = fetchJson(address, integrity);
      this.fetched.set(key, file);
      file.catch(() => this.fetched.delete(key));
    }
    return file as Promise<T>;
  }
}

async function fetchJson(address: string, integrity: string): Promise<unknown> {
  const response = await fetch(address, { integrity, credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
