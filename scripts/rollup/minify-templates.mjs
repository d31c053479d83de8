/**
 * What may go from the text of each kind of Lit template without changing what it means.
 *
 * @type {Readonly<Record<string, (text: string) => string>>}
 */
const SHORTER = {
  css: text =>
    text
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}'),
  html: text => text.replace(/\s*\n\s*/g, '\n'),
  svg: text => text.replace(/\s*\n\s*/g, '\n'),
};

/**
 * Shortens the texts of Lit's templates, which a minifier of scripts leaves as they are: white space in styles, and
 * indents in markup, of which one line break stays, since a gap between words may be meant.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/packages\/elements\/dist\//.test(id.replaceAll('\\', '/'))) return null;
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      walk(this.parse(code), node => {
        if (node.type !== 'TaggedTemplateExpression') return;
        const shorter = SHORTER[node.tag.name];
        if (!shorter) return;
        for (const { start, end } of node.quasi.quasis)
          edits.push({ start, end, text: shorter(code.slice(start, end)) });
      });
      edits.sort((a, b) => b.start - a.start);
      const shortened = edits.reduce(
        (whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end),
        code,
      );
      return { code: shortened, map: null };
    },
  };
}

/**
 * @param {any} node
 * @param {(node: any) => void} visit
 */
function walk(node, visit) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') visit(node);
    for (const child of Object.values(node)) if (child && typeof child === 'object') walk(child, visit);
  }
}
