import type { FigureSource } from '@uncac-figures/elements';
import { figurePath, type FigureFile, type StateFacts } from '@uncac-figures/figures';

/** Integrity of the hosted files, by path below the hosted folder. */
type Index = Readonly<Record<string, string>>;

/** Each State's name and, where it differs, the name as it stands in a sentence. */
type Names = Readonly<Record<string, readonly [name: string, nameInText?: string]>>;

type States = Readonly<Record<string, Omit<StateFacts, 'iso3' | 'name' | 'nameInText'>>>;

/**
 * Figures from the hosted folder at `base`. Every file is fetched with the integrity that the folder's index has for
 * it, and the index with the integrity that the script was built with, so that nothing is shown that is not part of
 * its release. A file that did not arrive is asked for again the next time.
 */
export function hostedSource(base: string, indexIntegrity: string, version: string): FigureSource {
  const files = new Map<string, Promise<unknown>>();

  const file = <T>(address: string, integrity: string): Promise<T> => {
    const key = address + integrity;
    const known = files.get(key) ?? fetchJson(address, integrity);
    files.set(key, known);
    known.catch(() => files.delete(key));
    return known as Promise<T>;
  };
  const index = (): Promise<Index> => file(`${base}index.json`, indexIntegrity);
  const hosted = async <T>(path: string): Promise<T> => {
    const integrity = (await index())[path];
    if (!integrity) throw new Error(path);
    return file(base + path, integrity);
  };

  return {
    figure: ref => hosted<FigureFile>(`${figurePath({ ...ref, version })}.json`),

    verified: async (url, integrity) => {
      const address = new URL(url, base).href;
      if (!integrity && address.startsWith(base)) integrity = (await index())[address.slice(base.length)];
      return integrity ? file<FigureFile>(address, integrity) : undefined;
    },

    states: async lang => {
      const [names, states] = await Promise.all([
        hosted<Names>(`names.${lang}.json`),
        hosted<States>('states.json'),
      ]);
      return new Map(
        Object.entries(states).map(([iso3, facts]) => {
          const [name = iso3, nameInText = name] = names[iso3] ?? [];
          return [iso3, { iso3, ...facts, name, nameInText }];
        }),
      );
    },

    measures: lang => hosted(`measures.${lang}.json`),

    files: ref => {
      const path = base + figurePath({ ...ref, version });
      return { csv: `${path}.csv`, svg: `${path}.svg`, png: `${path}.png`, json: `${path}.json` };
    },
  };
}

async function fetchJson(address: string, integrity: string): Promise<unknown> {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
