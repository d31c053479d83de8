import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { integrityOf } from '@uncac-figures/figures/compile';

/** A file, under the path at which it is answered. */
export interface SiteFile {
  readonly content: Uint8Array;
  readonly type: string;
  readonly integrity: string;
}

/** Files by the path of their address, such as `/0.1.0/uncac-figures.js`. No other path is ever read from disk. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** A file as it is answered. An ending without a known type throws: nothing is hosted whose type would be guessed. */
export function siteFile(path: string, text: string | Uint8Array): SiteFile {
  const content = typeof text === 'string' ? Buffer.from(text) : text;
  return { content, type: contentType(path), integrity: integrityOf(content) };
}

export async function readSiteFile(url: URL): Promise<SiteFile> {
  return siteFile(url.pathname, await readFile(url));
}

/** A file of a folder: read and hashed when it is first asked for, then kept. */
class FolderFile implements SiteFile {
  readonly type: string;
  #content: Uint8Array | undefined;
  #integrity: string | undefined;

  constructor(private readonly url: URL) {
    this.type = contentType(url.pathname);
  }

  get content(): Uint8Array {
    return (this.#content ??= readFileSync(this.url));
  }

  get integrity(): string {
    return (this.#integrity ??= integrityOf(this.content));
  }
}

/** The files that a folder has now; `prefix` is the path at which the folder is answered. */
export async function readSiteFolder(folder: URL, prefix: string): Promise<SiteFiles> {
  const root = fileURLToPath(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(paths.map(path => [prefix + path, new FolderFile(new URL(path, folder))]));
}

function contentType(path: string): string {
  const type = TYPES[extname(path)];
  if (!type) throw new Error(`no content type for ${path}`);
  return type;
}
