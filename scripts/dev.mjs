import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { run } from './system/run.mjs';
import { usablePort } from './system/usable-port.mjs';
import { watchCompiler } from './system/watch-compiler.mjs';
import { watchFiles } from './system/watch-files.mjs';

// Serves the demo from the sources as they are, and reloads open pages after every change of one.
const port = await usablePort(process.env.PORT, 'npm run dev');
await ensureDependencies();
// Ending this way ends the compiler too.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());

/** @type {{ version: number, site: import('./dev/dev-site.mjs').DevSite } | undefined} */
let current;
/** @type {ReturnType<typeof import('./dev/dev-server.mjs').devServer> | undefined} */
let serving;
let isCompiled = false;
/** A change during the making of a version is made after it. */
let making = Promise.resolve();
const renew = () => (making = making.then(makeVersion));

watchCompiler(['packages/embed'], problems => {
  isCompiled = !problems;
  if (isCompiled) renew();
  else console.error(`\n${problems}\n\nThe page stays as it was until this is right.`);
});
watchFiles(
  ['packages/embed/assets'],
  () => true,
  () => isCompiled && renew(),
);
watchFiles(
  ['data'],
  file => /\.(csv|json)$/.test(file),
  () => run(process.execPath, ['scripts/build/build-dataset.mjs']),
);

/** Exchanges the site for one of the packages as they are now. */
async function makeVersion() {
  const began = performance.now();
  try {
    const [{ bundleScripts }, { DevSite }] = await Promise.all([
      import('./dev/bundle-scripts.mjs'),
      import('./dev/dev-site.mjs'),
    ]);
    const site = new DevSite(await bundleScripts());
    await site.ready;
    void current?.site.end();
    current = { version: Date.now(), site };
  } catch (error) {
    return console.error(error, '\nThe page stays as it was until this is right.');
  }
  if (serving) {
    serving.announce();
    console.log(`changed (${((performance.now() - began) / 1000).toFixed(1)} s after the compiler)`);
  } else await serve();
}

async function serve() {
  const { devServer } = await import('./dev/dev-server.mjs');
  serving = devServer(() => /** @type {NonNullable<typeof current>} */ (current));
  serving.server.on('error', error => {
    console.error(`The server did not start: ${error.message}. Another port: PORT=8081 npm run dev`);
    process.exit(1);
  });
  serving.server.listen(port, 'localhost', () => {
    const address = /** @type {import('node:net').AddressInfo} */ (serving?.server.address());
    console.log(
      `\nDemo page: http://localhost:${address.port}/\nIt follows every change. Stop it with Ctrl+C.`,
    );
  });
}
