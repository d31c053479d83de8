import {
  figurePath,
  langTag,
  readStateRecord,
  type CompiledFigure,
  type Mark,
  type StateRecord,
} from '@uncac-figures/figures';
import type { FigureSource, LoadedFigure } from '../figure-source.js';

/** The content of `index.<tag>.json` of a hosted folder. */
interface LanguageIndex {
  /** Version of the data, such as `2021.1`, which the names of the figures' files carry. */
  readonly version: string;
  /** Integrity of files by their path: States, spellings, measures, and the index of each kind of figure. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The content of `<kind>/index.<tag>.json`: integrity of each compiled figure, by its name, such as `provided.share`.
 */
type KindIndex = Readonly<Record<string, string>>;

/** What a file is held to; or asks for it, at the same time as for the file, which is read when both are there. */
type Integrity = string | (() => Promise<string>);

export interface HostedSourceOptions {
  /** Integrity of `index.<tag>.json`, by language tag, such as `ar-u-nu-arab`. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
  /** Version of the data. Without it, that of the folder's index, once one has arrived. */
  readonly version?: string | undefined;
}

/**
 * Figures from the hosted folder at `base`, an address with its last slash. Every file is fetched with the integrity
 * that an index of the folder has for it, and the index of a language with that of `options`, if given. A file that did
 * not arrive is asked for again the next time.
 */
export function hostedSource(
  base: string,
  { integrity = {}, version }: HostedSourceOptions = {},
): FigureSource {
  const files = new Map<string, Promise<unknown>>();
  let known = version;

  const file = <T>(address: string, integrity?: Integrity): Promise<T> => {
    const key = typeof integrity === 'string' ? `${address} ${integrity}` : address;
    const asked = files.get(key) ?? fetchJson(address, integrity);
    files.set(key, asked);
    asked.catch(() => files.delete(key));
    return asked as Promise<T>;
  };
  const index = async (tag: string): Promise<LanguageIndex> => {
    const found = await file<LanguageIndex>(`${base}index.${tag}.json`, integrity[tag]);
    known ??= found.version;
    return found;
  };
  const hosted = <T>(tag: string, path: string): Promise<T> =>
    file(base + path, async () => itsIntegrity((await index(tag)).files, path));
  const kindIndex = (type: string, tag: string): Promise<KindIndex> =>
    hosted(tag, `${type}/index.${tag}.json`);
  const loaded = async (address: string, integrity: Integrity): Promise<LoadedFigure> => {
    const compiled = await file<CompiledFigure>(address, integrity);
    return {
      compiled,
      marks: async () =>
        compiled.marksIntegrity
          ? file<readonly Mark[]>(address.replace(/\.json$/, '.marks.json'), compiled.marksIntegrity)
          : [],
    };
  };
  /** Integrity of a figure's file by its path, such as `region-bars/uncac-provided-en-2021.1.json`. */
  const ofFigure = async (path: string): Promise<string | undefined> => {
    const [, type, name, tag] = FIGURE.exec(path) ?? [];
    return type && name && tag ? (await kindIndex(type, tag))[name] : undefined;
  };

  return {
    figure: async ref => {
      const tag = langTag(ref);
      const path = figurePath({ ...ref, version: known ?? (await index(tag)).version });
      return loaded(`${base}${path}.json`, async () =>
        itsIntegrity(await kindIndex(ref.type, tag), ref.figure),
      );
    },

    verified: async (url, integrity) => {
      const address = new URL(url, base).href;
      const own =
        integrity ?? (address.startsWith(base) ? await ofFigure(address.slice(base.length)) : undefined);
      return own ? loaded(address, own) : undefined;
    },

    states: async lang => {
      const records = await hosted<readonly StateRecord[]>(lang, `states.${lang}.json`);
      return new Map(records.map(readStateRecord).map(state => [state.iso3, state]));
    },

    spellings: lang => hosted(lang, 'spellings.json'),

    measures: lang => hosted(lang, `measures.${lang}.json`),

    files: ref => {
      if (!known) return {};
      const path = base + figurePath({ ...ref, version: known });
      return { csv: `${path}.csv`, svg: `${path}.svg`, png: `${path}.png`, json: `${path}.json` };
    },
  };
}

/** Parts of a figure's path: kind, name, language tag; then the version. */
const FIGURE = /^([a-z-]+)\/uncac-(.+?)-((?:ar|zh|en|fr|ru|es)(?:-u-nu-[a-z]+)?)-[\d.]+\.json$/;

function itsIntegrity(index: Readonly<Record<string, string>>, name: string): string {
  const integrity = index[name];
  if (!integrity) throw new Error(`${name}: not in the index of the hosted folder`);
  return integrity;
}

async function fetchJson(address: string, integrity?: Integrity): Promise<unknown> {
  if (typeof integrity !== 'function') return (await answer(address, integrity)).json();
  // Browsers digest in secure contexts only: elsewhere, the file waits for its integrity.
  if (!isSecureContext) return (await answer(address, await integrity())).json();
  const answering = answer(address);
  // Why there is no integrity tells more than why there is no file.
  answering.catch(() => undefined);
  const its = await integrity();
  const bytes = await (await answering).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (its !== `sha256-${btoa(String.fromCharCode(...digest))}`)
    throw new TypeError(`${address}: not the file of this release`);
  return new Response(bytes).json();
}

async function answer(address: string, integrity?: string): Promise<Response> {
  const response = await fetch(address, integrity ? { integrity } : {});
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
