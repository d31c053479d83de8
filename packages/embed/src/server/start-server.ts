import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostedFolder } from '../hosted/hosted-folder.js';
import { LANGS, type Lang } from '@uncac-figures/figures';
import { address } from '../page/address.js';
import type { Answer, Question } from './answer.js';
import { closingGracefully } from './close-gracefully.js';
import { createSite } from './create-site.js';
import { encodeAnswer } from './encode-answer.js';
import { hostedAssets } from './hosted-assets.js';
import { tagsWithoutCoding } from './known-tags.js';
import { sendAnswer } from './send-answer.js';
import { readSiteFile, readSiteFolder, siteFile, type SiteFile } from './site-files.js';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** Lets browsers keep hosted files for a year. Off by default: a version under work changes its bytes. */
  readonly immutable?: boolean;
  /** Languages whose page is made before the server is ready; all, where none are named. */
  readonly langs?: readonly Lang[];
  /**
   * Makes a file of the hosted folder that is not there when the server starts, such as a PNG file; `undefined` where the
   * folder has none of that path.
   */
  readonly missing?: (path: string) => Promise<Uint8Array | undefined>;
}

export interface RunningServer {
  /** Address of the demo page, with the port it got. */
  readonly url: string;
  /** Ends each answer in flight, within five seconds, and takes no request more. */
  close(): Promise<void>;
}

const ASSETS = new URL('../../assets/', import.meta.url);

/** Milliseconds that an answer may still take once the server closes. */
const PATIENCE = 5_000;

/**
 * Serves the demo and the hosted files. When it resolves, a page of each of `langs` has been made, so that the first
 * reader waits no longer than the tenth. Rejects when the port can't be had, when the hosted files are not built, or
 * when a page can't be made.
 */
export async function startServer({
  port,
  host = 'localhost',
  immutable = false,
  langs = LANGS,
  missing,
}: ServerOptions): Promise<RunningServer> {
  const { folder, base } = await hostedFolder();
  const files = new Map<string, SiteFile>([
    ...(await readSiteFolder(folder, base)),
    ['/page.css', await readSiteFile(new URL('page.css', ASSETS))],
    ['/favicon.svg', await readSiteFile(new URL('favicon.svg', ASSETS))],
  ]);
  const site = createSite({ files, assets: hostedAssets(files, base), immutable });
  const ask = async (question: Question): Promise<Answer> => {
    const path = question.url.replace(/[?#].*$/, '');
    const reads = ['GET', 'HEAD'].includes(question.method);
    if (missing && reads && path.startsWith(base) && !files.has(path)) {
      const content = await missing(path.slice(base.length));
      if (content) files.set(path, siteFile(path, content));
    }
    return site(question);
  };
  const server = createServer((request, response) => void respond(ask, request, response));
  const close = closingGracefully(server, PATIENCE);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve());
  });
  try {
    for (const lang of langs) {
      const { status } = site({ method: 'GET', url: address(lang, EXAMPLE) });
      if (status !== 200) throw new Error(`the page of ${EXAMPLE} in ${lang} was answered ${status}`);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://${host}:${(server.address() as AddressInfo).port}/`, close };
}

/** The State whose pages are made before any is asked for: a party that the report names, so they have every figure. */
const EXAMPLE = 'KEN';

async function respond(
  ask: (question: Question) => Promise<Answer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  let answer: Answer;
  try {
    const made = await ask({ method, url, known: tagsWithoutCoding(headers['if-none-match']) });
    answer = await encodeAnswer(made, String(headers['accept-encoding'] ?? ''));
  } catch (error) {
    console.error(error);
    answer = {
      status: 500,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: STATUS_CODES[500] ?? '',
    };
  }
  sendAnswer(answer, method, response);
}
