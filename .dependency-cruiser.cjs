/**
 * A rule for each room of `packages/figures/src`, which may import itself and the rooms named: folders, not only
 * modules, have no cycle.
 *
 * @param {Readonly<Record<string, readonly string[]>>} allowed
 */
function rooms(allowed) {
  return Object.entries(allowed).map(([room, others]) => ({
    name: `${room}-imports-lower-rooms`,
    comment: `packages/figures/src/${room} imports ${others.join(', ') || 'nothing'} here.`,
    severity: 'error',
    from: { path: `^packages/figures/src/${room}/` },
    to: {
      path: '^packages/figures/src/',
      pathNot: `^packages/figures/src/(${[room, ...others].join('|')})/`,
    },
  }));
}

/**
 * Which module may import which: dataset ← figures ← elements ← embed. Workspace names are resolved to the sources
 * (.dependency-cruiser.tsconfig.json), so the rules hold without a build and across packages.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A module that needs itself has two reasons to change. Types count: they are read together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import leads to a file or an installed package; rollup answers the virtual ones.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'dataset-imports-nothing',
      comment: 'The dataset runs anywhere and depends on nothing.',
      severity: 'error',
      from: { path: '^packages/dataset/src/' },
      to: { pathNot: '^packages/dataset/src/' },
    },
    {
      name: 'figures-import-dataset-only',
      severity: 'error',
      from: { path: '^packages/figures/' },
      to: { path: '^packages/(?!dataset/|figures/)' },
    },
    {
      name: 'elements-import-figures-and-dataset-only',
      severity: 'error',
      from: { path: '^packages/elements/' },
      to: { path: '^packages/(?!dataset/|figures/|elements/)' },
    },
    {
      name: 'packages-by-name',
      comment: 'Another package is imported by its name, through what its package.json exports.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/',
        pathNot: '^packages/$1/',
        dependencyTypesNot: ['aliased-tsconfig', 'aliased-tsconfig-paths', 'aliased-workspace', 'npm'],
      },
    },
    ...rooms({
      model: [],
      language: ['model'],
      look: ['model', 'language'],
      words: ['model', 'language'],
      'lay-out': ['model', 'language', 'look', 'words'],
      draw: ['model', 'language', 'look', 'words'],
      kinds: ['model', 'language', 'look', 'words', 'lay-out', 'draw'],
      compile: ['model', 'language', 'look', 'words', 'lay-out', 'draw', 'kinds'],
    }),
    {
      name: 'a-kind-imports-no-other',
      comment:
        'One exception: the summary of a State shares its numbers, words and legend with the region bars.',
      severity: 'error',
      from: { path: '^packages/figures/src/kinds/([^/]+)/', pathNot: '/kinds/country-summary/' },
      to: { path: '^packages/figures/src/kinds/[^/]+/', pathNot: '^packages/figures/src/kinds/$1/' },
    },
    {
      name: 'browser-code-compiles-nothing',
      comment:
        'What a browser loads draws compiled figures; it does not compile them, not even through others.',
      severity: 'error',
      from: { path: '^packages/(elements/src|embed/src/loader)/' },
      to: {
        path: '^packages/figures/src/(compile/|lay-out/|.*(spec|transform)\\.ts$)',
        reachable: true,
      },
    },
    {
      name: 'browser-code-without-node',
      severity: 'error',
      from: {
        path: '^packages/(dataset/src|elements/src|embed/src/loader|figures/src/(model|language|look|words|draw|kinds))/',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'vega-and-arquero-compile-only',
      comment: 'They lay figures out at build time and in Node; no other module knows them.',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: '^packages/figures/src/(compile/|lay-out/|.*(spec|transform)\\.ts$)',
      },
      to: { path: '(^|/)node_modules/(vega|vega-lite|arquero)/|^(vega|vega-lite|arquero)(/|$)' },
    },
    {
      name: 'no-vega-embed',
      comment: 'It needs eval and changes the page.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '(^|/)vega-embed(/|$)' },
    },
    {
      name: 'packages-know-no-scripts-and-tests',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(scripts|test|stories)/' },
    },
    {
      name: 'nothing-outside-the-repository',
      severity: 'error',
      from: {},
      to: { path: '^\\.\\./', pathNot: '(^|/)node_modules/', couldNotResolve: false },
    },
    {
      name: 'dependencies-are-declared',
      comment: 'A package names in its own package.json what it imports.',
      severity: 'error',
      from: { path: '^packages/' },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev', 'undetermined'],
        dependencyTypesNot: ['npm-peer'],
        couldNotResolve: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(build|packages/[^/]+/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.dependency-cruiser.tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    combinedDependencies: false,
    skipAnalysisNotInRules: true,
  },
};
