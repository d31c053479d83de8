/**
 * The address at which the hosted folder will be answered, with its last slash, from the arguments of a command:
 * `--base /figures/0.1.0/` or `--base=https://host.example/figures/0.1.0`. `undefined` where it is not given.
 *
 * @param {readonly string[]} args
 * @returns {string | undefined}
 * @throws {Error} For an argument that is none of these.
 */
export function readBase(args) {
  /** @type {string | undefined} */
  let base;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--base') base = args[(i += 1)] ?? '';
    else if (arg.startsWith('--base=')) base = arg.slice('--base='.length);
    else throw new Error(`unknown argument: ${arg}. There is one: --base /figures/0.1.0/`);
  }
  if (base === undefined) return undefined;
  if (!isAddress(base))
    throw new Error(
      `--base "${base}" is no address of a folder; give a path such as /figures/0.1.0/ or https://host.example/figures/0.1.0/`,
    );
  return base.endsWith('/') ? base : `${base}/`;
}

/** `https://host.example:8443`; nothing where the address begins with its path. */
const ORIGIN = /^(https?:\/\/[\w.-]+(:\d+)?)?(?=\/|$)/;

/**
 * A path from the root, or an address with http or https: no query, no fragment, no `..`, nothing that HTML would escape.
 *
 * @param {string} text
 */
function isAddress(text) {
  const path = text.replace(ORIGIN, '');
  const steps = path.split('/').slice(1);
  return (
    text !== '' &&
    (path === '' || path.startsWith('/')) &&
    steps.every(step => /^([\w.~-]|%[\da-f]{2})*$/i.test(step) && !/^\.+$/.test(step)) &&
    !path.includes('//')
  );
}
