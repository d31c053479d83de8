import { readFile } from 'node:fs/promises';

/** The folder that is put on a host: its place on disk, and the path at which it is answered. */
export interface HostedFolder {
  readonly folder: URL;
  /** The version of the package, between slashes: files under it never change once released. */
  readonly base: string;
}

const PACKAGE = new URL('../../', import.meta.url);

export async function hostedFolder(): Promise<HostedFolder> {
  const { version } = JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8')) as {
    version: string;
  };
  return { folder: new URL(`dist/${version}/`, PACKAGE), base: `/${version}/` };
}
