import { RuleTester } from 'eslint';
import { describe, it } from 'node:test';
import tseslint from 'typescript-eslint';
import rule from '../../../scripts/check/no-words-outside-words.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const developerCalls = [{ developerCalls: ['problem'] }];

/** @param {string} text */
const word = text => [{ messageId: 'word', data: { text } }];

new RuleTester({ languageOptions: { parser: tseslint.parser } }).run('no-words-outside-words', rule, {
  valid: [
    { name: 'a module specifier', code: `import { a } from './two words.js'; export * from './b c.js';` },
    { name: 'a dynamic import', code: `await import('./words/element.en.js');` },
    {
      name: 'an error for developers',
      code: `throw new RangeError('no such figure: ' + name + ' in the list');`,
    },
    { name: 'an error of the project', code: 'throw new DatasetError(`the table ${name} has no rows`);' },
    { name: 'a part of an error', code: 'throw new Error(list.map(a => `${a} is none of these`).join());' },
    {
      name: 'a call for developers',
      code: `problem(row, { rule: 'is not a day' });`,
      options: developerCalls,
    },
    { name: 'a type', code: `type Side = 'the start' | 'the end';` },
    { name: 'a comment', code: `// The reader meets no comment.\nconst a = 1;` },
    { name: 'a directive', code: `'use strict please';` },
    { name: 'a key', code: `const a = { 'two words': 1 };` },
    {
      name: 'one technical word',
      code: `const kind = 'rect'; const key = 'ArrowDown'; const id = 'asia-pacific';`,
    },
    {
      name: 'a style sheet',
      code: 'const styles = css`:host { display: block; font: 14px Some Font, serif; }`;',
    },
    { name: 'a media query', code: `matchMedia('(min-width: 480px) and (scripting: enabled)');` },
    {
      name: 'a selector',
      code: `const all = 'figure[data-uncac] > img.uncac-picture'; root.querySelector('figure img');`,
    },
    { name: 'several classes', code: `bar.className = 'uncac-row uncac-apart';` },
    {
      name: 'a header',
      code: `const types = 'text/html; charset=utf-8'; const cache = 'public, max-age=60, immutable';`,
    },
    { name: 'methods', code: `const allowed = 'GET, HEAD';` },
    {
      name: 'a policy',
      code: `const policy = ["default-src 'none'", "trusted-types lit-html 'allow-duplicates'"];`,
    },
    { name: 'a path', code: `const d = 'M 0 0 L 10 10 Z';` },
    {
      name: 'markup without words',
      code: 'html`<p class="uncac a b" id="the place">${words.title} · ${value} %</p>`;',
    },
    {
      name: 'markup with text from the words',
      code: 'html`<img alt=${figure.alt} title="${words.open}">&nbsp;<br>`;',
    },
    { name: 'a piece of markup', code: 'const a = ` width="100%" height="${h}">${text}</p`;' },
    {
      name: 'a style sheet in a file',
      code: 'const a = `<svg><style>.a, .b { fill: red }</style>${bars}</svg>`;',
    },
    { name: 'an XML head', code: 'const a = `<?xml version="1.0" encoding="utf-8"?><svg/>`;' },
    { name: 'a class chosen in markup', code: "html`<p class=${open ? 'open' : 'closed'}></p>`;" },
    { name: 'punctuation and numbers', code: "const range = `${low}–${high}`; const more = ' … ';" },
    { name: 'what is compared in markup', code: "html`${key === 'Escape' ? a : b}`;" },
  ],
  invalid: [
    { name: 'a sentence', code: `const a = 'Known by name';`, errors: word('Known by name') },
    {
      name: 'a sentence with values',
      code: 'const a = `At least ${n} of ${m}`;',
      errors: word('At least … of …'),
    },
    { name: 'a sentence glued from pieces', code: `const a = n + ' of the ' + m;`, errors: word('of the') },
    { name: 'a word beside a value', code: 'const a = `${n} States`;', errors: word('… States') },
    { name: 'one word in Arabic', code: `const a = 'جدول';`, errors: word('جدول') },
    { name: 'one word with an accent', code: `const a = 'États';`, errors: word('États') },
    { name: 'Chinese', code: 'const a = `${n}个`;', errors: word('…个') },
    { name: 'text between tags', code: 'html`<button>Table</button>`;', errors: word('Table') },
    { name: 'text beside tags', code: 'html`<b>${n}</b> of ${m}`;', errors: word('of') },
    { name: 'text without tags', code: 'html`${n} States`;', errors: word('States') },
    { name: 'text in SVG', code: 'svg`<text x="0">Total</text>`;', errors: word('Total') },
    {
      name: 'text in a string of markup',
      code: "const a = '<summary>Table</summary>';",
      errors: word('Table'),
    },
    {
      name: 'text after a piece of a tag',
      code: 'const a = \' class="a">Table</p>\';',
      errors: word('Table'),
    },
    { name: 'a label', code: 'html`<div aria-label="Rows"></div>`;', errors: word('Rows') },
    { name: 'a label in a piece', code: 'html` title="Rows"`;', errors: word('Rows') },
    { name: 'a label with a value', code: 'html`<a title="Open ${name}"></a>`;', errors: word('Open') },
    {
      name: 'an alternative text',
      code: "const a = `<img src='a.svg' alt='Picture'>`;",
      errors: word('Picture'),
    },
    {
      name: 'a label that is set',
      code: `button.setAttribute('aria-label', 'Close');`,
      errors: word('Close'),
    },
    { name: 'a label that is assigned', code: `button.ariaLabel = 'Close';`, errors: word('Close') },
    { name: 'text that is assigned', code: `p.textContent = 'none';`, errors: word('none') },
    {
      name: 'words chosen in markup',
      code: "html`<p>${open ? 'Close' : 'Open'}</p>`;",
      errors: [...word('Close'), ...word('Open')],
    },
    {
      name: 'a sentence with a colon',
      code: `const a = 'Note: the table is open';`,
      errors: word('Note: the table is open'),
    },
    {
      name: 'a sentence with brackets',
      code: `const a = 'print (see below)';`,
      errors: word('print (see below)'),
    },
    {
      name: 'a sentence in lower case',
      code: `const a = 'not in the data.';`,
      errors: word('not in the data.'),
    },
    {
      name: 'a call that is not for developers',
      code: `show('is not a day');`,
      options: developerCalls,
      errors: word('is not a day'),
    },
  ],
});
