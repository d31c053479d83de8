import { parentPort, workerData } from 'node:worker_threads';
import { hostedFolder } from '@uncac-figures/embed';
import { createSite } from '@uncac-figures/embed/internal/server/create-site';
import { hostedAssets } from '@uncac-figures/embed/internal/server/hosted-assets';
import { readSiteFile, siteFile } from '@uncac-figures/embed/internal/server/site-files';
import { DevFiles } from './dev-files.mjs';

// Answers questions about the demo with the packages as they are when this worker starts.
const ASSETS = new URL('../../packages/embed/assets/', import.meta.url);

const { base } = await hostedFolder();
const made = new DevFiles(base, workerData);
/** @type {Map<string, import('@uncac-figures/embed/internal/server/site-files').SiteFile>} */
const files = new Map();
for (const name of ['page.css', 'favicon.svg'])
  files.set(`/${name}`, await readSiteFile(new URL(name, ASSETS)));
for (const name of ['uncac-figures.js', 'uncac-figures.css', 'uncac-themes.css'])
  await fetchFile(base + name);
const site = createSite({ files, assets: hostedAssets(files, base), immutable: false });

parentPort?.on('message', async ({ id, question }) => {
  try {
    await fetchFile(new URL(question.url, 'http://localhost').pathname);
    parentPort?.postMessage({ id, answer: site(question) });
  } catch (error) {
    console.error(error);
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    const body = error instanceof Error ? String(error.stack) : String(error);
    parentPort?.postMessage({ id, answer: { status: 500, headers, body } });
  }
});
parentPort?.postMessage('ready');

/** Has a file of the hosted folder made, where there is one of that address. @param {string} address */
async function fetchFile(address) {
  if (files.has(address) || !address.startsWith(base)) return;
  const content = await made.file(address.slice(base.length));
  if (content !== undefined) files.set(address, siteFile(address, content));
}
