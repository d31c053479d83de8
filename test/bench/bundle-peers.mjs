import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../scripts/build/fingerprint.mjs';
import { ROOT } from '../../scripts/system/root.mjs';
import { run } from '../../scripts/system/run.mjs';

const FOLDER = 'build/bench';

/**
 * The script of each peer's page, with the chart in it. Bundled again only where a peer, a version or the chart has
 * changed.
 *
 * @param {readonly string[]} peers
 * @param {import('./chart.mjs').Chart} chart
 * @returns {Promise<ReadonlyMap<string, Buffer>>} By the peer's name.
 */
export async function bundlePeers(peers, chart) {
  const data = JSON.stringify(chart);
  const key =
    fingerprint(ROOT, ['package-lock.json', 'test/bench/package-lock.json', 'test/bench/peers']) + data;
  const folder = join(ROOT, FOLDER);
  mkdirSync(folder, { recursive: true });
  /** @param {string} peer */
  const keyFile = peer => join(folder, `${peer}.key`);
  const stale = peers.filter(
    peer => !existsSync(keyFile(peer)) || readFileSync(keyFile(peer), 'utf8') !== key,
  );
  if (stale.length) {
    console.log(`Bundling ${stale.join(', ')} …`);
    const { code } = await run(process.execPath, ['test/bench/peers/bundle.js', FOLDER, data, ...stale]);
    if (code !== 0) throw new Error(`bundling ended with ${code}`);
  }
  for (const peer of stale) writeFileSync(keyFile(peer), key);
  return new Map(peers.map(peer => [peer, readFileSync(join(folder, `${peer}.js`))]));
}
