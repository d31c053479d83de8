import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostedFolder } from '../hosted/hosted-folder.js';
import type { Answer, Question } from './answer.js';
import { createSite } from './create-site.js';
import { hostedAssets } from './hosted-assets.js';
import { sendAnswer } from './send-answer.js';
import { readSiteFile, readSiteFolder, type SiteFiles } from './site-files.js';

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  /** Lets browsers keep hosted files for a year. Off by default: a version under work changes its bytes. */
  readonly immutable?: boolean;
}

export interface RunningServer {
  /** Address of the demo page, with the port it got. */
  readonly url: string;
  close(): Promise<void>;
}

const ASSETS = new URL('../../assets/', import.meta.url);

/**
 * Serves the demo and the hosted files. Rejects when the port can't be had, or when the hosted files
 * are not built.
 */
export async function startServer({
  port,
  host = 'localhost',
  immutable = false,
}: ServerOptions): Promise<RunningServer> {
  const { folder, base } = await hostedFolder();
  const files: SiteFiles = new Map([
    ...(await readSiteFolder(folder, base)),
    ['/page.css', await readSiteFile(new URL('page.css', ASSETS))],
    ['/favicon.svg', await readSiteFile(new URL('favicon.svg', ASSETS))],
  ]);
  const site = createSite({ files, assets: hostedAssets(files, base), immutable });

  const server = createServer((request, response) => respond(site, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve());
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function respond(
  site: (question: Question) => Answer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { method = 'GET', url = '/', headers } = request;
  let answer: Answer;
  try {
    answer = site({ method, url, known: headers['if-none-match'] });
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
