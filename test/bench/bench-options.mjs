/** What is measured beside the contenders: the country page, 200 figures on a page, and `npm start`. */
export const OTHERS = /** @type {const} */ (['country', 'many', 'start']);

/** Loads of each page in a whole run. */
export const RUNS = 7;

/**
 * The arguments of `npm run bench -- --runs 3 --only pasted,d3`.
 *
 * @param {readonly string[]} args
 * @param {readonly string[]} contenders Their names.
 * @returns {{ runs: number, only: readonly string[], whole: boolean }} `whole`: the results may be written.
 * @throws {Error} For an argument that is none of these.
 */
export function benchOptions(args, contenders) {
  const names = [...contenders, ...OTHERS];
  let runs = RUNS;
  let only = names;
  for (let i = 0; i < args.length; i += 2) {
    const [name, value = ''] = args.slice(i, i + 2);
    if (name === '--runs' && /^[1-9]\d*$/.test(value)) runs = Number(value);
    else if (name === '--only') only = value.split(',');
    else throw new Error(`unknown argument: ${name} ${value}. There are --runs 3 and --only pasted,d3`);
  }
  const unknown = only.filter(name => !names.includes(name));
  if (unknown.length) throw new Error(`unknown name: ${unknown.join(', ')}. Known: ${names.join(', ')}`);
  return { runs, only, whole: runs >= RUNS && only.length === names.length };
}
