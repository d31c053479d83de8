import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBrowser } from '../../../scripts/engines/ensure-browser.mjs';

/**
 * A machine on which the given programs run, Debian on x64 for a user who is not root unless said otherwise.
 *
 * @param {readonly string[]} programs
 * @param {Partial<import('../../../scripts/engines/ensure-browser.mjs').Machine>} [other]
 */
function machine(programs, other = {}) {
  /** @type {string[]} */
  const said = [];
  return {
    said,
    platform: /** @type {const} */ ('linux'),
    arch: 'x64',
    isRoot: false,
    systems: ['debian'],
    chosen: undefined,
    runs: (/** @type {string} */ path) => programs.includes(path),
    installApt: async () => 'chromium-of-apt',
    installNpm: async () => '/cache/chromium.sh',
    say: (/** @type {string} */ line) => void said.push(line),
    ...other,
  };
}

const fails = (/** @type {string} */ reason) => () => Promise.reject(new Error(reason));

describe('findBrowser', () => {
  it('takes the browser that CHROMIUM_PATH names before any other', async () => {
    assert.equal(await findBrowser(machine(['chromium', '/opt/mine'], { chosen: '/opt/mine' })), '/opt/mine');
  });

  it('refuses a CHROMIUM_PATH that does not start, rather than test with another browser', async () => {
    await assert.rejects(
      findBrowser(machine(['chromium'], { chosen: '/opt/gone' })),
      /CHROMIUM_PATH is \/opt\/gone/,
    );
  });

  it('takes an installed Chromium, then Chrome, then Edge', async () => {
    assert.equal(await findBrowser(machine(['microsoft-edge', 'google-chrome', 'chromium'])), 'chromium');
    assert.equal(await findBrowser(machine(['microsoft-edge', 'google-chrome'])), 'google-chrome');
    assert.equal(await findBrowser(machine(['microsoft-edge'])), 'microsoft-edge');
  });

  it('finds Chrome in the applications of a Mac', async () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    assert.equal(await findBrowser(machine([chrome], { platform: 'darwin', systems: [] })), chrome);
  });

  it("installs Debian's when it is root, and says so", async () => {
    const debian = machine(['chromium-of-apt'], { isRoot: true });
    assert.equal(await findBrowser(debian), 'chromium-of-apt');
    assert.deepEqual(debian.said, ['No Chromium or Chrome runs here: installing it with apt-get …']);
  });

  it('leaves apt alone on Ubuntu, whose package holds no browser, and for who is not root', async () => {
    const installApt = fails('apt-get was called');
    const ubuntu = machine(['/cache/chromium.sh'], {
      isRoot: true,
      systems: ['ubuntu', 'debian'],
      installApt,
    });
    assert.equal(await findBrowser(ubuntu), '/cache/chromium.sh');
    assert.equal(await findBrowser(machine(['/cache/chromium.sh'], { installApt })), '/cache/chromium.sh');
  });

  it('goes on to the npm package when apt does not succeed or gives what does not start', async () => {
    const offline = machine(['/cache/chromium.sh'], { isRoot: true, installApt: fails('no network') });
    assert.equal(await findBrowser(offline), '/cache/chromium.sh');
    assert.equal(await findBrowser(machine(['/cache/chromium.sh'], { isRoot: true })), '/cache/chromium.sh');
  });

  it('names everything it tried and what to install when nothing starts', async () => {
    const nothing = machine([], {
      isRoot: true,
      installApt: fails('no network'),
      installNpm: fails('no registry'),
    });
    await assert.rejects(findBrowser(nothing), ({ message }) => {
      for (const part of ['no network', 'no registry', 'apt-get install chromium', 'CHROMIUM_PATH']) {
        assert.ok(message.includes(part), `${part} is not in: ${message}`);
      }
      return true;
    });
  });

  it('gives the advice of the platform', async () => {
    await assert.rejects(findBrowser(machine([], { platform: 'darwin', arch: 'arm64' })), /brew install/);
    await assert.rejects(findBrowser(machine([], { platform: 'win32' })), /winget install/);
  });
});
