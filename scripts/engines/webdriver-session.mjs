import { KEYS } from './webdriver-keys.mjs';

const BUTTONS = { left: 0, middle: 1, right: 2 };

/**
 * One window of a browser, driven by the commands of W3C WebDriver.
 * Only what the tests need: to open a page, to look at it, to type and to point.
 */
export class WebDriverSession {
  #address;

  /** @param {string} address Of the session, on the driver. */
  constructor(address) {
    this.#address = address;
  }

  /**
   * @param {string} driver Address of the driver.
   * @param {object} capabilities
   */
  static async start(driver, capabilities) {
    const { sessionId } = await command(`${driver}/session`, 'POST', {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(`${driver}/session/${sessionId}`);
  }

  /** @param {string} url */
  open(url) {
    return this.#post('/url', { url });
  }

  /** @returns {Promise<string>} */
  url() {
    return command(`${this.#address}/url`, 'GET');
  }

  /**
   * What a script gives, the body of a function.
   *
   * @param {string} script
   * @param {readonly unknown[]} [args]
   */
  evaluate(script, args = []) {
    return this.#post('/execute/sync', { script, args });
  }

  /**
   * Makes the window as large as it must be for the page to have this width and height in pixels. Window managers, or
   * their absence, take their time.
   *
   * @param {number} width
   * @param {number} height
   */
  async setViewport(width, height) {
    for (let attempt = 0; attempt < 40; attempt++) {
      const [w, h, frameWidth, frameHeight] = await this.evaluate(
        'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      if (w === width && h === height) return;
      await this.#post('/window/rect', { width: width + frameWidth, height: height + frameHeight });
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`The window did not come to ${width} by ${height} pixels.`);
  }

  /** @returns {Promise<Buffer>} A PNG of what the window shows. */
  async screenshot() {
    return Buffer.from(await command(`${this.#address}/screenshot`, 'GET'), 'base64');
  }

  /** @param {readonly string[]} keys Letters, or names of keys as `KeyboardEvent.key` has them. */
  press(keys) {
    return this.#act({
      type: 'key',
      id: 'keyboard',
      actions: keys
        .map(key => KEYS[key] ?? key)
        .flatMap(value => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
    });
  }

  /** @param {number} x @param {number} y */
  movePointer(x, y) {
    return this.#point({ type: 'pointerMove', duration: 0, x, y });
  }

  /** @param {keyof typeof BUTTONS} [button] */
  pressPointer(button = 'left') {
    return this.#point({ type: 'pointerDown', button: BUTTONS[button] });
  }

  /** @param {keyof typeof BUTTONS} [button] */
  releasePointer(button = 'left') {
    return this.#point({ type: 'pointerUp', button: BUTTONS[button] });
  }

  /** Lets go of every key and button. */
  releaseAll() {
    return command(`${this.#address}/actions`, 'DELETE');
  }

  /** Closes the browser. */
  end() {
    return command(this.#address, 'DELETE');
  }

  /** @param {object} action */
  #point(action) {
    return this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [action],
    });
  }

  /** @param {object} source */
  #act(source) {
    return this.#post('/actions', { actions: [source] });
  }

  /** @param {string} path @param {object} body */
  #post(path, body) {
    return command(`${this.#address}${path}`, 'POST', body);
  }
}

/**
 * @param {string} address
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {object} [body]
 * @returns {Promise<any>} The value of the answer. Rejects with what the driver says is wrong.
 */
async function command(address, method, body) {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok)
    throw new Error(`${method} ${new URL(address).pathname}: ${value.error}. ${value.message}`);
  return value;
}
