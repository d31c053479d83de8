import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findEngines } from '../../../scripts/engines/ensure-engines.mjs';

/**
 * A machine with the given packages, Debian for a user who is root unless said otherwise. What is installed is there
 * from then on.
 *
 * @param {string[]} installed
 * @param {Partial<import('../../../scripts/engines/ensure-engines.mjs').Machine>} [other]
 */
function machine(installed, other = {}) {
  /** @type {string[]} */
  const said = [];
  return {
    said,
    installed,
    systems: ['debian'],
    hasApt: true,
    isRoot: true,
    isCi: false,
    isThere: {
      Firefox: () => installed.includes('firefox-esr'),
      WebKit: () => installed.includes('webkit2gtk-driver') && installed.includes('xvfb'),
    },
    missing: (/** @type {readonly string[]} */ packages) =>
      packages.filter(name => !installed.includes(name)),
    install: async (/** @type {readonly string[]} */ packages) => void installed.push(...packages),
    say: (/** @type {string} */ line) => void said.push(line),
    ...other,
  };
}

const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];
const EVERYTHING = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', ...FONTS];
const offline = { install: () => Promise.reject(new Error('no network')) };

describe('findEngines', () => {
  it('takes what is there, and says and installs nothing', async () => {
    const complete = machine([...EVERYTHING], {
      install: () => Promise.reject(new Error('apt-get was called')),
    });
    assert.deepEqual(await findEngines(complete), [{ name: 'Firefox' }, { name: 'WebKit' }]);
    assert.deepEqual(complete.said, []);
  });

  it("installs Debian's engines and fonts when it is root, and says so", async () => {
    const bare = machine([]);
    assert.deepEqual(await findEngines(bare), [{ name: 'Firefox' }, { name: 'WebKit' }]);
    assert.deepEqual(bare.installed, EVERYTHING);
    assert.deepEqual(bare.said, [`Installing ${EVERYTHING.join(', ')} with apt-get …`]);
  });

  it('installs the fonts where only they are missing', async () => {
    const fontless = machine(['firefox-esr', 'webkit2gtk-driver', 'xvfb']);
    await findEngines(fontless);
    assert.deepEqual(fontless.said, ['Installing fonts-noto-core, fonts-noto-cjk with apt-get …']);
  });

  it('leaves apt alone for who is not root, and says what to install', async () => {
    const user = machine([], {
      isRoot: false,
      install: () => Promise.reject(new Error('apt-get was called')),
    });
    assert.deepEqual(await findEngines(user), [
      {
        name: 'Firefox',
        absent: 'not on this machine; as root: apt-get install firefox-esr',
        required: false,
      },
      {
        name: 'WebKit',
        absent: 'not on this machine; as root: apt-get install webkit2gtk-driver xvfb',
        required: false,
      },
    ]);
  });

  it('requires in continuous integration what apt has, and says why it is not there', async () => {
    const ci = machine(['firefox-esr'], { isCi: true, ...offline });
    const [firefox, webKit] = await findEngines(ci);
    assert.deepEqual(firefox, { name: 'Firefox' });
    assert.equal(webKit?.required, true);
    assert.match(webKit?.absent ?? '', /webkit2gtk-driver/);
    assert.equal(ci.said.at(-1), 'That did not succeed: no network');
  });

  it("does without Ubuntu's Firefox, whose package holds no browser", async () => {
    const ubuntu = machine([], { systems: ['ubuntu', 'debian'], isCi: true });
    const [firefox, webKit] = await findEngines(ubuntu);
    assert.deepEqual(firefox, {
      name: 'Firefox',
      absent: 'not on this machine; install Firefox, or set FIREFOX_PATH',
      required: false,
    });
    assert.deepEqual(webKit, { name: 'WebKit' });
    assert.equal(ubuntu.installed.includes('firefox-esr'), false);
  });

  it('requires nothing where there is no apt', async () => {
    const mac = machine([], { systems: [], hasApt: false, isRoot: false, isCi: true });
    assert.deepEqual(
      (await findEngines(mac)).map(({ required }) => required),
      [false, false],
    );
    assert.deepEqual(mac.said, []);
  });
});
