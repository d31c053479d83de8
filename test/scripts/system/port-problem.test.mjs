import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { portProblem, portSentence } from '../../../scripts/system/port-problem.mjs';

/** @param {string} host */
async function taken(host) {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { port, close: () => server.close() };
}

describe('a port that is taken', () => {
  for (const host of ['127.0.0.1', '0.0.0.0', 'localhost'])
    it(`is named with the way on, whoever listens at ${host}`, async () => {
      const { port, close } = await taken(host);
      assert.equal(
        await portProblem(port, 'npm run dev'),
        `Port ${port} is taken by another program. Choose one: PORT=8081 npm run dev`,
      );
      close();
      assert.equal(await portProblem(port, 'npm run dev'), undefined);
    });

  it('is never the one that is proposed', () => {
    assert.match(portSentence(8081, 'EADDRINUSE', 'npm start'), /PORT=8082 npm start$/);
  });

  it('may be one that this user may not have', () => {
    assert.equal(
      portSentence(80, 'EACCES', 'npm start'),
      'Port 80 may not be used by this user. Choose one: PORT=8081 npm start',
    );
  });

  it('is not any port', async () => assert.equal(await portProblem(0, 'npm start'), undefined));
});
