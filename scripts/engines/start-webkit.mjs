import { freePort } from './free-port.mjs';
import { startProgram } from './start-program.mjs';
import { WebDriverSession } from './webdriver-session.mjs';

const SCREEN = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'];

const SECONDS_TO_START = 30;

/**
 * Starts WebKitGTK in a window on a screen of its own, so that it needs no desktop.
 *
 * @param {{ driver: string, display: string, browser: string }} paths Of WebKitWebDriver, Xvfb and MiniBrowser.
 * @param {'none' | 'normal'} [pageLoadStrategy] Whether to open a page is to wait until it has loaded.
 * @returns {Promise<{ session: WebDriverSession, stop: () => Promise<void> }>}
 */
export async function startWebKit({ driver, display, browser }, pageLoadStrategy = 'none') {
  /** @type {import('./start-program.mjs').Program[]} */
  const programs = [];
  const stop = async () => {
    for (const program of programs.reverse()) await program.stop();
  };
  try {
    const screen = startProgram(display, [...SCREEN, '-displayfd', '3'], { pipes: 1 });
    programs.push(screen);
    const names = /** @type {import('node:stream').Readable} */ (screen.child.stdio[3]);
    const number = await inTime(display, Promise.race([firstLine(names), screen.ended]));

    const port = await freePort();
    const service = startProgram(driver, [`--port=${port}`], { env: { DISPLAY: `:${number}` } });
    programs.push(service);
    const address = `http://127.0.0.1:${port}`;
    await inTime(driver, Promise.race([answers(`${address}/status`), service.ended]));

    const session = await inTime(
      browser,
      Promise.race([
        WebDriverSession.start(address, {
          browserName: 'MiniBrowser',
          pageLoadStrategy,
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        }),
        screen.ended,
        service.ended,
      ]),
    );
    return {
      session,
      stop: async () => {
        // A browser that is gone already need not be closed; its driver and screen are stopped in any case.
        await session.end().catch(() => {});
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The first line that comes. The stream stays open: Xvfb ends when it can't say its number again.
 *
 * @param {import('node:stream').Readable} stream
 * @returns {Promise<string>}
 */
function firstLine(stream) {
  let text = '';
  return new Promise(resolve => {
    stream.setEncoding('utf8').on('data', more => {
      text += more;
      if (text.includes('\n')) resolve(text.trim());
    });
  });
}

/** @param {string} address */
async function answers(address) {
  for (;;) {
    try {
      return await fetch(address);
    } catch {
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}

/**
 * @template T
 * @param {string} program
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 */
function inTime(program, promise) {
  /** @type {NodeJS.Timeout} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${program} did not start in ${SECONDS_TO_START} s`)),
      SECONDS_TO_START * 1000,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
