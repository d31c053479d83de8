import { spawn } from 'node:child_process';
import { ensureDependencies } from './system/ensure-dependencies.mjs';
import { readPort } from './system/read-port.mjs';

const { port, problem } = readPort(process.env.PORT);
if (problem) stop(problem);

await ensureDependencies();
const { build } = await import('./build.mjs');
await build();

const { startServer } = await import('../packages/embed/dist/server/index.js');
try {
  const { url } = await startServer({ port });
  console.log(`\nDemo page: ${url}\nStop it with Ctrl+C.`);
  if (isSomebodyThere()) openBrowser(url);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'EADDRINUSE')
    stop(`Port ${port} is taken by another program. Choose one: PORT=8081 npm start`);
  if (code === 'EACCES') stop(`Port ${port} may not be used by this user. Choose one: PORT=8081 npm start`);
  stop(`The server did not start: ${message}`);
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
  // The address stands in the terminal; opening it is only a convenience.
  opener.on('error', () => {});
  opener.unref();
}
