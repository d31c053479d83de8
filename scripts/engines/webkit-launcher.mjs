import { startWebKit } from './start-webkit.mjs';

/** @import { BrowserLauncher } from '@web/test-runner-core' */

/**
 * Runs test files in WebKitGTK, one after the other in one window. Its `type` and methods are those that the commands of
 * web-test-runner (sendKeys, sendMouse) look for.
 *
 * @implements {BrowserLauncher}
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;

  #paths;
  /** @type {ReturnType<typeof startWebKit> | undefined} */
  #started;
  /** @type {string | undefined} */
  #active;

  /** @param {Parameters<typeof startWebKit>[0]} paths */
  constructor(paths) {
    this.#paths = paths;
  }

  async #session() {
    this.#started ??= this.#start();
    return (await this.#started).session;
  }

  async #start() {
    const started = await startWebKit(this.#paths);
    // As large as the launchers of the other engines make their pages.
    await started.session.setViewport(800, 600);
    return started;
  }

  /** @param {string} id @param {string} url */
  async startSession(id, url) {
    const session = await this.#session();
    this.#active = id;
    await session.open(url);
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active === id;
  }

  async getBrowserUrl() {
    return (await this.#session()).url();
  }

  /** The page stays until the next one is opened in its place. */
  async stopSession() {
    this.#active = undefined;
    await (await this.#session()).releaseAll();
    return {};
  }

  async startDebugSession() {
    throw new Error('Debugging is not supported in WebKit.');
  }

  async stop() {
    // Where it did not start, every session has said so.
    const started = await this.#started?.catch(() => undefined);
    await started?.stop();
  }

  /** @param {string} _id @param {readonly string[]} keys */
  async sendKeys(_id, keys) {
    await (await this.#session()).press(keys);
  }

  /** @param {string} _id @param {number} x @param {number} y */
  async sendMouseMove(_id, x, y) {
    await (await this.#session()).movePointer(x, y);
  }

  /** @param {string} id @param {number} x @param {number} y @param {'left' | 'middle' | 'right'} [button] */
  async sendMouseClick(id, x, y, button) {
    await this.sendMouseMove(id, x, y);
    await this.sendMouseDown(id, button);
    await this.sendMouseUp(id, button);
  }

  /** @param {string} _id @param {'left' | 'middle' | 'right'} [button] */
  async sendMouseDown(_id, button) {
    await (await this.#session()).pressPointer(button);
  }

  /** @param {string} _id @param {'left' | 'middle' | 'right'} [button] */
  async sendMouseUp(_id, button) {
    await (await this.#session()).releasePointer(button);
  }

  async resetMouse() {
    const session = await this.#session();
    await session.releaseAll();
    await session.movePointer(0, 0);
  }
}
