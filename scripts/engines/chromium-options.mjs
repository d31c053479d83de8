/**
 * With which each Chromium here is started: the one that `ensureBrowser` found, saying nothing to anybody of its own.
 * `args` are added.
 *
 * @param {readonly string[]} [args]
 */
export function chromiumOptions(args = []) {
  return {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      ...args,
    ],
  };
}
