import { writeFile } from 'node:fs/promises';
import { hostedFolder } from '../../packages/embed/dist/index.js';
import { readBase } from './read-base.mjs';
import { snippet } from './snippet.mjs';

// Writes `snippet.html` into the hosted folder, when the scripts are in it.
const { folder, base } = await hostedFolder();
const text = await snippet(folder, readBase(process.argv.slice(2)) ?? base);
await writeFile(new URL('snippet.html', folder), text);
