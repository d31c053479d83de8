import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostedFolder } from '../hosted/hosted-folder.js';
import type { HostedAsset } from '../page/hosted-assets.js';
import type { Answer, Question } from './answer.js';
import { createSite } from './create-site.js';
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
 * Serves the demo and the hosted files from memory. Rejects when the port can't be had, or when the hosted files
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
  const asset = (name: string): HostedAsset => {
    const file = files.get(base + name);
    if (!file) throw new Error(`${name} is not built: run npm run build`);
    return { href: base + name, integrity: file.integrity };
  };
  const site = createSite({
    files,
    assets: {
      base,
      script: asset('uncac-figures.js'),
      stylesheets: [asset('uncac-figures.css'), asset('uncac-themes.css')],
    },
    immutable,
  });

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
  const length = Buffer.byteLength(answer.body);
  response.writeHead(
    answer.status,
    answer.status === 304 ? answer.headers : { ...answer.headers, 'content-length': length },
  );
  response.end(method === 'HEAD' ? undefined : answer.body);
}
