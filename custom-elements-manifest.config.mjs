/** The manifest of the elements: what a page, an editor or Storybook can know of each without its source. */
export default {
  globs: ['packages/elements/src/**/*.ts'],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [published()],
};

/** Keeps the elements with what is public of them, and names modules as the package holds them. */
function published() {
  return {
    name: 'published',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const definitions = manifest.modules.flatMap(module =>
        module.exports
          .filter(({ kind }) => kind === 'custom-element-definition')
          .map(({ name, declaration }) => ({
            tag: name,
            element: declaration.name,
            path: publishedPath(module.path),
          })),
      );
      manifest.modules = definitions.map(({ tag, element, path }) => ({
        kind: 'javascript-module',
        path,
        declarations: manifest.modules
          .flatMap(({ declarations }) => declarations)
          .filter(({ kind, name }) => kind === 'class' && name === element)
          .map(declaration => publicParts(declaration, tag)),
        exports: [
          { kind: 'js', name: element, declaration: { name: element, module: path } },
          { kind: 'custom-element-definition', name: tag, declaration: { name: element, module: path } },
        ],
      }));
      manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** @param {string} path Of a source. */
function publishedPath(path) {
  return path.replace(/^packages\/elements\/src\//, 'dist/').replace(/\.ts$/, '.js');
}

function publicParts({ members = [], attributes = [], events = [], ...declaration }, tagName) {
  const isPublic = ({ privacy, kind, static: isStatic }) =>
    kind === 'field' && privacy === 'public' && !isStatic;
  const own = ({ inheritedFrom, ...part }) => part;
  return {
    ...declaration,
    tagName,
    customElement: true,
    attributes: attributes.map(own),
    // The analyzer takes any first argument of an event's constructor for its name; those have no comment.
    events: events.filter(({ description }) => description).map(own),
    members: members.filter(isPublic).map(own),
    superclass: { name: 'LitElement', package: 'lit' },
  };
}
