import { unitFiles, unitPictures } from '../../../packages/embed/dist/index.js';
import { cachedPngs } from '../png/cached-png.mjs';
import { writeHosted } from './write-hosted.mjs';

/** @typedef {import('../../../packages/embed/dist/index.js').HostedUnit} HostedUnit */

/** Writes files of a unit. Answers their paths. */
const WRITE = {
  /** @param {HostedUnit} unit @param {string} base */
  texts: async (unit, base) => unitFiles(unit, base).map(({ path, text }) => writeHosted(path, text)),
  /** @param {HostedUnit} unit */
  pngs: async unit => (await cachedPngs(unitPictures(unit))).map(({ path, png }) => writeHosted(path, png)),
};

/** @typedef {keyof typeof WRITE} Files */

// The build that asked has ended, or was stopped.
process.on('disconnect', () => process.exit());
process.on('message', async message => {
  const { id, files, unit, base } =
    /** @type {{ id: number, files: Files, unit: HostedUnit, base: string }} */ (message);
  process.send?.({ id, paths: await WRITE[files](unit, base) });
});
