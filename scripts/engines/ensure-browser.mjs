import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installApt } from './install-apt.mjs';
import { installNpmChromium } from './install-npm-chromium.mjs';
import { programPath } from './program-path.mjs';
import { systems } from './systems.mjs';

/**
 * What the choice of a browser depends on.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {string} arch
 * @property {boolean} isRoot
 * @property {readonly string[]} systems `ID` and `ID_LIKE` of /etc/os-release.
 * @property {string | undefined} chosen `CHROMIUM_PATH`.
 * @property {(path: string) => boolean} runs Whether the path or command starts a Chromium that says its version.
 * @property {() => Promise<string>} installApt Gives the path or command; rejects with the reason.
 * @property {() => Promise<string>} installNpm Gives the path; rejects with the reason.
 * @property {(line: string) => void} say
 */

/** @type {Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>} */
const INSTALLED = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const ADVICE = {
  linux: 'as root: apt-get install chromium (Debian), or install Google Chrome from google.com/chrome',
  darwin: 'brew install --cask google-chrome, or install Google Chrome from google.com/chrome',
  win32: 'winget install Google.Chrome, or install Google Chrome from google.com/chrome',
};

/**
 * Debian itself and what follows its archive. Ubuntu's chromium package is an empty one that asks for a snap.
 *
 * @param {Machine} machine
 */
const hasAptChromium = ({ systems }) => systems.includes('debian') && !systems.includes('ubuntu');

/**
 * The Chromium to test with: the one named, else one installed, else Debian's when root, else the one that an npm
 * package carries. Rejects with what to install where none of them runs.
 *
 * @param {Machine} machine
 * @returns {Promise<string>} Path or command.
 */
export async function findBrowser(machine) {
  const { platform, arch, chosen, isRoot, runs, say } = machine;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not start a Chromium. Correct it or unset it.`);
  }
  const installed = INSTALLED[platform]?.find(runs);
  if (installed) return installed;

  /** @type {string[]} */
  const tried = [];
  /** @param {string} what @param {() => Promise<string>} install */
  const attempt = async (what, install) => {
    say(`No Chromium or Chrome runs here: ${what} …`);
    try {
      const path = await install();
      if (runs(path)) return path;
      tried.push(`${what}: ${path} does not start`);
    } catch (error) {
      tried.push(`${what}: ${error instanceof Error ? error.message : error}`);
    }
    return undefined;
  };
  const found =
    (isRoot && hasAptChromium(machine)
      ? await attempt('installing it with apt-get', machine.installApt)
      : undefined) ??
    (platform === 'linux' && arch === 'x64'
      ? await attempt('fetching the one that an npm package carries', machine.installNpm)
      : undefined);
  if (found) return found;
  const advice = ADVICE[/** @type {keyof typeof ADVICE} */ (platform)] ?? 'install Chromium or Google Chrome';
  throw new Error(
    [
      'The tests need Chromium or Chrome and none could be started.',
      ...tried.map(line => `  tried ${line}`),
      `  Install one (${advice}),`,
      '  or set CHROMIUM_PATH to the executable of one.',
    ].join('\n'),
  );
}

/** @param {string} path */
function runs(path) {
  // Chrome for Windows prints no version; being there is all that can be asked of it.
  if (process.platform === 'win32') return existsSync(path);
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom|edge/i.test(stdout);
}

/**
 * Absolute path of a Chromium that runs on this machine. Ends the process, saying what to install, where there is none.
 *
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  try {
    const browser = await findBrowser({
      platform: process.platform,
      arch: process.arch,
      isRoot: process.getuid?.() === 0,
      systems: systems(),
      chosen: process.env.CHROMIUM_PATH,
      runs,
      installApt: async () => {
        await installApt(['chromium', 'chromium-sandbox']);
        return 'chromium';
      },
      installNpm: installNpmChromium,
      say: console.log,
    });
    return programPath(browser) ?? browser;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (import.meta.filename === process.argv[1]) console.log(await ensureBrowser());
