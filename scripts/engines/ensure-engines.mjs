import { installApt } from './install-apt.mjs';
import { installedFirefox, installedWebKit } from './installed-engines.mjs';
import { missingPackages } from './missing-packages.mjs';
import { programPath } from './program-path.mjs';
import { systems } from './systems.mjs';

/**
 * What the choice of engines depends on.
 *
 * @typedef {object} Machine
 * @property {readonly string[]} systems `ID` and `ID_LIKE` of /etc/os-release.
 * @property {boolean} hasApt
 * @property {boolean} isRoot
 * @property {boolean} isCi
 * @property {Record<'Firefox' | 'WebKit', () => boolean>} isThere
 * @property {(packages: readonly string[]) => readonly string[]} missing Those that are not installed.
 * @property {(packages: readonly string[]) => Promise<void>} install Rejects with the reason.
 * @property {(line: string) => void} say
 *
 * @typedef {{ name: string, absent?: string, required?: boolean }} Engine `absent` says why, and what to install.
 */

/** Glyphs for the six languages; without them pages are measured in boxes. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];

/** Engines that tests run in beside Chromium, and their packages. Ubuntu's Firefox is an empty package that asks for a snap. */
const ENGINES = /** @type {const} */ ([
  { name: 'Firefox', debian: ['firefox-esr'], ubuntu: [], elsewhere: 'Firefox, or set FIREFOX_PATH' },
  {
    name: 'WebKit',
    debian: ['webkit2gtk-driver', 'xvfb'],
    ubuntu: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'WebKitGTK with WebKitWebDriver and MiniBrowser, and Xvfb (Linux only)',
  },
]);

/**
 * The engines of a machine: those absent are installed where apt is and may be used. In continuous integration an
 * engine that apt has is required; elsewhere the tests do without it.
 *
 * @param {Machine} machine
 * @returns {Promise<Engine[]>}
 */
export async function findEngines({ systems, hasApt, isRoot, isCi, isThere, missing, install, say }) {
  const system = systems.includes('ubuntu') ? 'ubuntu' : 'debian';
  const packagesOf = (/** @type {(typeof ENGINES)[number]} */ engine) => (hasApt ? engine[system] : []);
  const wanted = [
    ...ENGINES.filter(({ name }) => !isThere[name]()).flatMap(packagesOf),
    ...(hasApt ? missing(FONTS) : []),
  ];
  if (isRoot && wanted.length > 0) {
    say(`Installing ${wanted.join(', ')} with apt-get …`);
    try {
      await install(wanted);
    } catch (error) {
      say(`That did not succeed: ${error instanceof Error ? error.message : error}`);
    }
  }
  return ENGINES.map(engine => {
    const { name } = engine;
    if (isThere[name]()) return { name };
    const packages = packagesOf(engine);
    const advice =
      packages.length > 0 ? `as root: apt-get install ${packages.join(' ')}` : `install ${engine.elsewhere}`;
    return { name, absent: `not on this machine; ${advice}`, required: isCi && packages.length > 0 };
  });
}

/** The engines of this machine beside Chromium. */
export function ensureEngines() {
  return findEngines({
    systems: systems(),
    hasApt: process.platform === 'linux' && programPath('apt-get') !== undefined,
    isRoot: process.getuid?.() === 0,
    isCi: Boolean(process.env.CI),
    isThere: {
      Firefox: () => installedFirefox() !== undefined,
      WebKit: () => installedWebKit() !== undefined,
    },
    missing: missingPackages,
    install: installApt,
    say: console.log,
  });
}
