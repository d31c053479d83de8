import { parseAst } from 'rollup/parseAst';
import { pseudoText } from './pseudo-text.mjs';

/**
 * Characters that fit into a place of a picture, by the module, as its path in the package's `dist`, and the name under
 * which its words are: what the tests of the figures ask of every language. Where a place is filled by more than one
 * text, none of them grows.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, number>>>>}
 */
const LIMITS = {
  'kinds/category-matrix/words/en.js': { lines: 26 },
  'kinds/country-summary/words/en.js': { where: 30 },
  'kinds/cycle-timeline/about-state/en.js': { STEPS: 0 },
  'kinds/cycle-timeline/words/en.js': { counts: 28 },
  'kinds/cycle-timeline/words/event.en.js': { title: 28, COUNTS: 23 },
  'kinds/region-bars/summaries/words/en.js': { cycle: 24 },
  'language/session-ordinal.en.js': { ORDINALS: 0 },
  // The style sheet has the width of this word in each language.
  'words/overlay.en.js': { explore: 0 },
};

/** Functions and methods whose arguments are codes: languages, and what dates and numbers are written with. */
const TAKE_CODES = [
  'numbers',
  'monthName',
  'dateWords',
  'joinWords',
  'replace',
  'replaceAll',
  'split',
  'slice',
];

/** Properties whose values are codes. */
const CODES = ['review', 'basis', 'iso3', 'id', 'chapter', 'document', 'measure'];

/**
 * @param {number | undefined} own
 * @param {number | undefined} outer
 */
const smaller = (own, outer) =>
  own === undefined || outer === undefined ? (own ?? outer) : Math.min(own, outer);

/**
 * The compiled module of words or of a table of texts in English, with pseudo words in their place. Codes stay: keys,
 * what is compared or imported, languages, the roles of a legend.
 *
 * @param {string} code
 * @param {string} file Path of the module in the package's `dist`, such as `words/overlay.en.js`.
 * @returns {string}
 */
export function pseudoModule(code, file) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  const limits = LIMITS[file] ?? {};

  /**
   * @param {any} node
   * @param {number | undefined} limit
   * @param {boolean} [inLegend]
   */
  const visit = (node, limit, inLegend = false) => {
    if (Array.isArray(node)) for (const child of node) visit(child, limit, inLegend);
    if (!node || typeof node.type !== 'string') return;
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'string')
          edits.push({ ...node, text: JSON.stringify(pseudoText(node.value, limit)) });
        return;
      case 'TemplateElement':
        edits.push({ ...node, text: pseudoText(node.value.raw, limit === undefined ? undefined : 0) });
        return;
      case 'ImportDeclaration':
      case 'NewExpression':
        return;
      case 'Property': {
        const name = node.key.name ?? node.key.value;
        if (CODES.includes(name) && node.value.type === 'Literal') return;
        return visit(node.value, smaller(limits[name], limit), inLegend || name === 'legend');
      }
      case 'VariableDeclarator':
        return visit(node.init, smaller(limits[node.id.name], limit), inLegend);
      case 'SwitchCase':
        return visit(node.consequent, limit, inLegend);
      case 'MemberExpression':
        return visit(node.object, limit, inLegend);
      case 'BinaryExpression':
        if (['===', '!=='].includes(node.operator)) return;
        break;
      case 'CallExpression':
        visit(node.callee, limit, inLegend);
        return visit(
          TAKE_CODES.includes(node.callee.name ?? node.callee.property?.name)
            ? node.arguments.filter((/** @type {any} */ argument) => argument.type !== 'Literal')
            : node.arguments,
          limit,
          inLegend,
        );
      case 'ArrayExpression':
        // A pair of a legend: the role, then its words.
        return visit(
          inLegend && node.elements[0]?.type === 'Literal' ? node.elements.slice(1) : node.elements,
          limit,
          inLegend,
        );
    }
    for (const child of Object.values(node))
      if (child && typeof child === 'object') visit(child, limit, inLegend);
  };

  visit(parseAst(code), undefined);
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), code);
}
