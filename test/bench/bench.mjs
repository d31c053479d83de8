import { hostedFolder } from '../../packages/embed/dist/index.js';
import { startServer } from '../../packages/embed/dist/server/index.js';
import { readSiteFolder } from '../../packages/embed/dist/server/site-files.js';
import { benchOptions } from './bench-options.mjs';
import { benchServer } from './bench-server.mjs';
import { startBrowser } from './browser.mjs';
import { bundlePeers } from './bundle-peers.mjs';
import { chart } from './chart.mjs';
import { contenders, page, PEER_NAMES } from './contenders.mjs';
import { machine } from './machine.mjs';
import { measure } from './measure.mjs';
import { sayResults, writeResults } from './write-results.mjs';

const all = contenders();
const { runs, only, whole } = options();
const asked = all.filter(({ name }) => only.includes(name));

const { folder, base } = await hostedFolder();
const server = await benchServer(await readSiteFolder(folder, base));
const demo = await startServer({ port: 0 });
const browser = await startBrowser();
try {
  const scripts = await bundlePeers(
    PEER_NAMES.filter(name => only.includes(name)),
    chart(),
  );
  for (const [peer, content] of scripts)
    server.add(`/${peer}.js`, { type: 'text/javascript; charset=utf-8', content });
  server.add('/blank', { type: 'text/html; charset=utf-8', content: page({ head: '', body: '' }) });

  const results = {
    machine: machine(browser),
    runs,
    ...(await measure({ browser, server, demo: demo.url, contenders: asked, only, runs })),
  };
  if (whole) await writeResults(results);
  else sayResults(results);
} finally {
  await browser.close();
  await demo.close();
  await server.close();
}

/** Ends the process with a message where an argument is wrong. */
function options() {
  try {
    return benchOptions(
      process.argv.slice(2),
      all.map(({ name }) => name),
    );
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exit(1);
  }
}
