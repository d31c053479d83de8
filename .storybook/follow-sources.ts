import type { Plugin, ViteDevServer } from 'vite';

/**
 * While Storybook is developed with: answers the hosted folder at `base` with figures compiled from the sources when they
 * are asked for, and loads the page anew after a change of a package. An element can be defined only once a page.
 */
export function followSources(base: string): Plugin {
  return {
    name: 'follow-sources',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        if (!pathname.startsWith(base)) return next();
        hostedFile(server, base, pathname.slice(base.length)).then(content => {
          if (content === undefined) return next();
          response.setHeader('content-type', TYPES[/\w+$/.exec(pathname)?.[0] ?? ''] ?? 'text/plain');
          response.end(content);
        }, next);
      });
    },
    handleHotUpdate({ file, server }) {
      if (!/\/packages\/\w+\/src\//.test(file)) return undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** What is used of `scripts/dev/dev-files.mjs`. */
interface DevFiles {
  file(path: string): Promise<string | Uint8Array | undefined>;
}
interface DevFilesModule {
  readonly DevFiles: new (base: string, scripts: ReadonlyMap<string, string>) => DevFiles;
}

/** Made once for each version of the sources. */
const made = new WeakMap<object, DevFiles>();

async function hostedFile(
  server: ViteDevServer,
  base: string,
  path: string,
): Promise<string | Uint8Array | undefined> {
  const { DevFiles } = (await server.ssrLoadModule(
    '/scripts/dev/dev-files.mjs',
  )) as unknown as DevFilesModule;
  const files = made.get(DevFiles) ?? new DevFiles(base, new Map());
  made.set(DevFiles, files);
  return files.file(path);
}
