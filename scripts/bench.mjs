import { build } from './build.mjs';
import { ensureBrowser } from './engines/ensure-browser.mjs';
import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { run } from './system/run.mjs';

// Installs and builds what is missing, then measures. The peers are installed for this command alone.
await ensureDependencies();
await ensureDependencies('test/bench');
const CHROMIUM_PATH = await ensureBrowser();
await build();
const { code } = await run(process.execPath, ['test/bench/bench.mjs', ...process.argv.slice(2)], {
  interactive: true,
  env: { CHROMIUM_PATH },
});
process.exit(code);
