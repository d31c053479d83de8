import { runInstalled } from '../system/run.mjs';
import { removeOrphans } from './test-files.mjs';

/** @typedef {import('./parts.mjs').Need} Need */

/**
 * How each need is made. The modules are loaded only then, since they import the compiled packages.
 *
 * @type {Readonly<Partial<Record<Need, () => Promise<void>>>>}
 */
const MAKE = {
  hosted: async () => (await import('../build.mjs')).build(),
  storybook: async () => {
    await prepare('hosted');
    await (await import('../build/build-storybook.mjs')).buildStorybook();
  },
  pseudo: async () => (await import('./pseudo/build-pseudo.mjs')).buildPseudo(),
};

/** @type {Map<Need, Promise<void> | undefined>} */
const made = new Map();

/**
 * Makes each need once. Ends the process where that is impossible.
 *
 * @param {readonly Need[]} needs
 */
export async function prepare(...needs) {
  for (const need of needs) {
    if (!made.has(need)) made.set(need, MAKE[need]?.());
    await made.get(need);
  }
}

/** Compiles the packages and the tests. Ends the process where they are wrong. */
export async function compileTests() {
  removeOrphans();
  const { code } = await runInstalled('typescript/bin/tsc', ['-b', 'test']);
  if (code === 0) return;
  console.error(`Compiling the tests ended with ${code}.`);
  process.exit(1);
}
