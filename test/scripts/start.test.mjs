import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { after, describe, it } from 'node:test';
import { ROOT } from '../../scripts/system/root.mjs';

/** @type {import('node:child_process').ChildProcess[]} */
const started = [];
after(() => started.forEach(child => child.kill()));

/**
 * Starts the demo, as `npm start` does.
 *
 * @param {string} port
 */
function start(port) {
  const env = { ...process.env, PORT: port, CI: 'true' };
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => (said += text));
  }
  const closed = once(child, 'close').then(([code, signal]) => ({ code, signal, said }));
  /** @type {Promise<string>} */
  const address = new Promise((resolve, reject) => {
    child.stdout.on('data', () => {
      const url = /^Demo page: (\S+)$/m.exec(said)?.[1];
      if (url) resolve(url);
    });
    closed.then(() => reject(new Error(`ended before it printed an address:\n${said}`)));
  });
  address.catch(() => {});
  return { address, closed, child };
}

describe('npm start', () => {
  it('prints the address at which a page answers', async () => {
    const response = await fetch(await start('0').address);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<html[^>]* lang="en"/);
  });

  it('says that the port is taken and how to choose another', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
    const { code, said } = await start(String(port)).closed;
    other.close();
    assert.equal(code, 1);
    // Nothing else is said: nothing was installed or built.
    assert.equal(said, `Port ${port} is taken by another program. Choose one: PORT=8081 npm start\n`);
  });

  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
    it(`ends the answer in flight when it gets ${signal}, and ends well`, async () => {
      const { address, closed, child } = start('0');
      const url = await address;
      const sent = request(`${url}?country=FRA&lang=en`).end();
      await once(sent, 'finish');
      child.kill(signal);
      const [response] = await once(sent, 'response');
      let body = '';
      for await (const chunk of response.setEncoding('utf8')) body += chunk;
      assert.match(body, /<\/html>\s*$/);
      const { code, signal: by } = await closed;
      assert.deepEqual([code, by], [0, null]);
    });

  it('refuses a PORT that is no port before it does anything', async () => {
    const { code, said } = await start('http').closed;
    assert.equal(code, 1);
    assert.equal(said, 'PORT is "http"; it should be a number from 0 to 65535.\n');
  });
});
