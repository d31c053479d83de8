import { nearestNames } from './nearest-names.mjs';

/**
 * The test files that were asked for: `figures` is a part, `figures/region-bars` a folder, `figures/themes` a file, and
 * so is `test/figures/themes.test.ts`, as an editor copies it. Without names: every file.
 *
 * @template {{ name: string, source: string }} File
 * @param {readonly string[]} asked
 * @param {readonly File[]} files
 * @returns {{ chosen: readonly File[], problems: readonly string[] }} A problem is a name without a test, with the
 * nearest names.
 */
export function chooseTests(asked, files) {
  const isAsked = (/** @type {string} */ name) => (/** @type {File} */ file) =>
    file.name === name || file.name.startsWith(`${name}/`) || file.source === `test/${name}`;
  const names = asked.map(name =>
    name
      .replaceAll('\\', '/')
      .replace(/^(\.\/)?test\//, '')
      .replace(/\/+$/, ''),
  );
  const unknown = names.filter(name => !files.some(isAsked(name)));
  return {
    chosen: files.filter(file => names.length === 0 || names.some(name => isAsked(name)(file))),
    problems: unknown.map(name => {
      const nearest = nearestNames(name, everyName(files));
      return `no test is named ${name}; nearest: ${nearest.join(', ')}`;
    }),
  };
}

/** Names of the files, and of the folders and parts that they are in. @param {readonly { name: string }[]} files */
function everyName(files) {
  const names = files.flatMap(({ name }) => {
    const steps = name.split('/');
    return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  });
  return [...new Set(names)];
}
