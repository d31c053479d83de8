/**
 * Every word that a reader can meet stands in a words module, one a language. This rule finds words elsewhere:
 *
 * - text between the tags, and the value of a text attribute, in a template that holds HTML or SVG;
 * - a string or template with two words or more, or with a letter outside ASCII.
 *
 * What only a developer meets may stand where it is: errors thrown (`new …Error(…)`), the calls named in the option
 * `developerCalls`, and the modules the configuration exempts.
 */

/** Attributes whose value is read out or shown. */
const TEXT_ATTRIBUTES =
  'aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label';
const TEXT_ATTRIBUTE = new RegExp(`\\s(?:${TEXT_ATTRIBUTES})=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'gi');
/** Properties through which a text becomes one that is read out or shown. */
const TEXT_PROPERTY =
  /^(ariaLabel|ariaDescription|ariaRoleDescription|title|alt|placeholder|label|textContent|innerText)$/;
const TAG = /<\/?[a-z][^<]*?>|<!doctype[^>]*>|<!--[\s\S]*?-->/i;
const LETTER = /\p{L}/u;
const FOREIGN_LETTER = /[^\P{L}A-Za-z]/u;
/** Two words of letters with a space between them; the second may be a placeholder's place. */
const TWO_WORDS = /(?:^|[\s(«"“])\p{L}[\p{L}’'-]*[,;:]?\s+\p{L}[\p{L}’'-]*(?=$|[\s.,;:!?…)»"”])/u;
/** Attributes without a value, put into a tag by themselves, and the names of file types. */
const SAME_IN_EVERY_LANGUAGE = /^\s*(?:selected|checked|disabled|hidden|open|CSV|SVG|PNG|PDF|JSON)\s*$/;
/** Stands for an expression in a template while its text is looked at. */
const HOLE = '\u0000';

/** Values that are made of words with spaces and are no language. */
const TECHNICAL = [
  /^@[a-z-]+[\s{]|^(?:(?:screen|print) and )?\((?:min|max|width|height|prefers|forced|scripting)\b/, // media queries
  /^[a-z-]+:\s?(?:[^;]*;|[^\s;]+$)/, // declarations
  /\{\s*[\w-]+:[^}]*\}/, // rules
  /^(?=.*[.#:[>][\w ":(-])(?:[a-z][\w-]*|\*|[>+~])?(?:[.#:[]\S+)*(?:,?\s+(?:[a-z][\w-]*|\*|[>+~])?(?:[.#:[]\S+)*)*$/, // selectors
  /(?:sans-serif|serif|monospace|system-ui)$/, // fonts
  /^(?:[a-z]+-)+[a-z]+ .*'[a-z-]+'/, // directives of a policy
  /^[Mm][\sMmLlHhVvCcSsQqTtAaZzx\d.,-]*$/, // paths
  /^[A-Z]+(?:, [A-Z]+)+$/, // methods
  /^(?:[a-z]+(?:-\w+)+\s*)+$/, // classes
];

/** Calls whose strings are selectors, events and the like. */
const TECHNICAL_CALLS = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches', 'matchMedia']);

/** Template tags whose text is CSS. */
const STYLE_TAGS = new Set(['css', 'unsafeCSS']);

/** Template tags whose text is markup, with or without a tag in it. */
const MARKUP_TAGS = new Set(['html', 'svg', 'mathml']);

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'keep the words that readers meet in the words modules' },
    schema: [
      {
        type: 'object',
        properties: { developerCalls: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    messages: { word: 'A reader could meet "{{text}}": words stand in a words module.' },
  },

  create(context) {
    const developerCalls = new Set(context.options[0]?.developerCalls ?? []);

    /** @param {any} node @param {string} text */
    const report = (node, text) => {
      const shown = text.replaceAll(HOLE, '…').replace(/\s+/g, ' ').trim();
      context.report({
        node,
        messageId: 'word',
        data: { text: shown.length > 60 ? `${shown.slice(0, 60)}…` : shown },
      });
    };

    /** @param {any} node @param {string} text */
    const check = (node, text) => {
      if (!LETTER.test(text) || isNoMatterOfReaders(node, developerCalls)) return;
      if (TAG.test(text) || isMarkup(node)) {
        const word = wordsOfMarkup(text).find(words => LETTER.test(words));
        if (word) report(node, word);
        return;
      }
      const place = placeInMarkup(node);
      if (place === 'attribute' || SAME_IN_EVERY_LANGUAGE.test(text)) return;
      if (place || isTextOfReader(node) || isLanguage(text)) report(node, text);
    };

    return {
      Literal(node) {
        if (typeof node.value === 'string' && !isSyntax(node)) check(node, node.value);
      },
      TemplateLiteral(node) {
        const { parent } = /** @type {any} */ (node);
        if (parent.type === 'TaggedTemplateExpression' && STYLE_TAGS.has(parent.tag.name)) return;
        if (parent.type === 'TSLiteralType') return;
        check(node, node.quasis.map(({ value }) => value.cooked ?? value.raw).join(HOLE));
      },
    };
  },
};

/**
 * Texts between the tags of a piece of markup and values of its text attributes. The content of `<style>` and what
 * stands inside a tag otherwise are no words.
 *
 * @param {string} markup
 */
function wordsOfMarkup(markup) {
  const body = markup
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[?!][\s\S]*?>/g, '')
    // A piece may start or end inside a tag.
    .replace(/^[^<>]*="[^<>]*>/, '<$&')
    .replace(/<[^<>]*$/, '$&>');
  const attributes = [...body.matchAll(TEXT_ATTRIBUTE)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  const texts = body
    .split(/<[^<>]*>/)
    .map(text => text.replace(/[\w-]+="[^"]*"|&#?\w+;/g, ''))
    .filter(text => !SAME_IN_EVERY_LANGUAGE.test(text));
  return [...texts, ...attributes].map(text => text.replaceAll(HOLE, ' '));
}

/** @param {string} text */
function isLanguage(text) {
  if (FOREIGN_LETTER.test(text)) return true;
  const filled = text.replaceAll(HOLE, 'x');
  return TWO_WORDS.test(filled) && !TECHNICAL.some(pattern => pattern.test(filled.trim()));
}

/** @param {any} node */
const isMarkup = ({ parent }) =>
  parent.type === 'TaggedTemplateExpression' && MARKUP_TAGS.has(parent.tag.name);

/**
 * Where a template of markup puts a string in: `${open ? 'Close' : 'Open'}` as text, or as the value of an attribute.
 *
 * @param {any} node
 * @returns {'text' | 'attribute' | 'text attribute' | undefined}
 */
function placeInMarkup(node) {
  let at = node;
  while (/^(Conditional|Logical)Expression$/.test(at.parent.type) && at.parent.test !== at) at = at.parent;
  const template = at.parent;
  if (template.type !== 'TemplateLiteral' || !isMarkup(template)) return undefined;
  const quasis = template.quasis.slice(0, template.expressions.indexOf(at) + 1);
  const before = quasis.map((/** @type {any} */ { value }) => value.raw).join(HOLE);
  const attribute = /([\w:.?@-]+)=(?:"[^"]*|'[^']*)?$/.exec(before)?.[1];
  if (!attribute) return 'text';
  return new RegExp(`^\\.?(?:${TEXT_ATTRIBUTES})$`, 'i').test(attribute) ? 'text attribute' : 'attribute';
}

/**
 * The value given to a property or attribute that is read out or shown: there, one word is a word.
 *
 * @param {any} node
 */
function isTextOfReader(node) {
  const { parent } = node;
  if (
    parent.type === 'AssignmentExpression' &&
    parent.right === node &&
    parent.left.type === 'MemberExpression'
  ) {
    return TEXT_PROPERTY.test(parent.left.property.name ?? '');
  }
  return (
    parent.type === 'CallExpression' &&
    parent.callee.property?.name === 'setAttribute' &&
    parent.arguments[1] === node &&
    new RegExp(`^(?:${TEXT_ATTRIBUTES})$`).test(parent.arguments[0]?.value ?? '')
  );
}

/**
 * A string that the language of the program asks for: where a module is, the name of a key, a type, a directive.
 *
 * @param {any} node
 */
function isSyntax(node) {
  const { parent } = node;
  return (
    /^(Import|Export)/.test(parent.type) ||
    /^TS(?!As|Satisfies|NonNull)/.test(parent.type) ||
    (parent.type === 'ExpressionStatement' && parent.directive !== undefined) ||
    (/Property|MethodDefinition|PropertyDefinition/.test(parent.type) && parent.key === node)
  );
}

/**
 * Inside the arguments of an error, which is for developers, of a call that takes selectors, or of one that the
 * configuration names.
 *
 * @param {any} node
 * @param {ReadonlySet<string>} developerCalls
 */
function isNoMatterOfReaders(node, developerCalls) {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    const isArgument = parent.arguments?.includes(at);
    if (isArgument && parent.type === 'NewExpression' && /Error$/.test(parent.callee.name ?? '')) return true;
    const called = parent.callee?.property?.name ?? parent.callee?.name;
    if (isArgument && (developerCalls.has(called) || TECHNICAL_CALLS.has(called))) return true;
  }
  return false;
}
