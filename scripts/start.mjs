import { spawn } from 'node:child_process';
import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { portSentence } from './system/port-problem.mjs';
import { usablePort } from './system/usable-port.mjs';

const COMMAND = 'npm start';
const port = await usablePort(process.env.PORT, COMMAND);

await ensureDependencies();
const { build } = await import('./build.mjs');
await build({ forDemo: true });

const { startServer } = await import('../packages/embed/dist/server/index.js');
try {
  const { url, close } = await startServer({ port, missing });
  // A second signal ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
  console.log(`\nDemo page: ${url}\nStop it with Ctrl+C.`);
  if (isSomebodyThere()) openBrowser(url);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'EADDRINUSE' || code === 'EACCES') stop(portSentence(port, code, COMMAND));
  stop(`The server did not start: ${message}`);
}

/** A PNG file: made when somebody asks for it. @param {string} path In the hosted folder. */
async function missing(path) {
  const { pngOnDemand } = await import('./build/png/png-on-demand.mjs');
  return pngOnDemand(path);
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

function isSomebodyThere() {
  const { CI, SSH_CONNECTION, SSH_TTY, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  return process.stdout.isTTY && !CI && !SSH_CONNECTION && !SSH_TTY && hasScreen;
}

/** @param {string} url */
function openBrowser(url) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address is printed in the terminal, so a browser that does not open is no failure.
  opener.on('error', () => {});
  opener.unref();
}
