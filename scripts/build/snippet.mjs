import { readFile } from 'node:fs/promises';
import { integrityOf } from '../../packages/figures/dist/compile/index.js';

/**
 * The tags that a page with figures has once, with the integrity of what they load.
 *
 * @param {URL} folder The hosted folder, with its scripts in it.
 * @param {string} base The address at which the folder is answered, such as `/figures/0.1.0/`.
 */
export async function snippet(folder, base) {
  /** @param {string} name */
  const asked = async name => {
    const integrity = integrityOf(await readFile(new URL(name, folder)));
    return `"${base}${name}" integrity="${integrity}" crossorigin="anonymous"`;
  };
  return [
    '<!-- Once a page. The second line is for themes other than light; the third is optional. -->',
    `<link rel="stylesheet" href=${await asked('uncac-figures.css')}>`,
    `<link rel="stylesheet" href=${await asked('uncac-themes.css')}>`,
    `<script type="module" src=${await asked('uncac-figures.js')}></script>\n`,
  ].join('\n');
}
