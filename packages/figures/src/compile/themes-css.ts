import { kinds } from './kinds.js';
import { keyFile, KEYS } from '../draw/key-svg.js';
import { SERIF } from '../look/fonts.js';
import type { ThemeName } from '../look/themes.js';
import { THEMES } from '../look/themes.js';

/** Where a class of the page, or a preference of the reader, chooses a theme. */
type Choice = ThemeName | 'auto';

/**
 * The themes as a style sheet: a class on any ancestor of a figure, on its element or on the pasted figure gives it
 * every colour of the theme. Only `uncac-theme-auto` follows the system's dark; a reader's wish for more contrast is
 * followed where the page chose nothing, `light` or `auto`; on paper every theme but `document` is light. `keys`:
 * address, with its last slash, of the folder with `key.svg`, the images of pasted legends. If given, rules exchange
 * these images for those of the theme.
 */
export function themesCss(keys?: string): string {
  const tokens = (name: ThemeName): string => themeTokens(name, keys);
  const onScreen: readonly ThemeName[] = ['dark', 'high-contrast'];
  return [
    rule(selector('light', 'auto', ...onScreen), tokens('light')),
    media('screen', ...onScreen.map(name => rule(selector(name), tokens(name)))),
    media('screen and (prefers-color-scheme: dark)', rule(selector('auto'), tokens('dark'))),
    media(
      'screen and (prefers-contrast: more)',
      rule(`:where(:root),\n${selector('light', 'auto')}`, tokens('high-contrast')),
    ),
    rule(selector('document'), tokens('document')),
    ...(keys === undefined ? [] : [forcedKeys(keys), ...keyRules()]),
    pasted,
  ].join('\n\n');
}

/** Selector of the class of a theme on any element, and of an element around a pasted figure with that class. */
function selector(...choices: readonly Choice[]): string {
  const elements = kinds().map(({ type }) => `uncac-${type}`);
  return choices
    .flatMap(choice => {
      const its = `.uncac-theme-${choice}`;
      return [its, `:where(${elements.join(', ')}):has(> ${its})`];
    })
    .join(',\n');
}

function rule(selector: string, declarations: string): string {
  return `${selector} {\n${declarations}\n}`;
}

function media(query: string, ...rules: readonly string[]): string {
  return `@media ${query} {\n${rules.join('\n\n')}\n}`;
}

/** Every property of a theme, with those that only undo the setting of another theme around it. */
function themeTokens(name: ThemeName, keys: string | undefined): string {
  const isDocument = name === 'document';
  const values = Object.entries(THEMES[name]).map(([token, value]) => [`--uncac-${token}`, value] as const);
  const tokens = [
    ['color-scheme', name === 'dark' ? 'dark' : 'light'] as const,
    ...values,
    ['--uncac-font', isDocument ? SERIF : 'initial'] as const,
    ['--uncac-tools', isDocument ? 'none' : 'initial'] as const,
    ['--uncac-drawn', name === 'light' ? '0px' : '1px'] as const,
    ['--uncac-printed', isDocument ? 'block' : 'initial'] as const,
    ...(keys === undefined ? [] : keyTokens(name, keys)),
  ];
  return declarations(tokens);
}

function declarations(values: readonly (readonly [property: string, value: string])[]): string {
  return values.map(([property, value]) => `  ${property}: ${value};`).join('\n');
}

/** The hatch alone differs between the directions of reading. */
const KEY_NAMES = [
  ...KEYS.map(role => ({ role, dir: 'ltr', name: `--uncac-key-${role}` }) as const),
  { role: 'possible', dir: 'rtl', name: '--uncac-key-possible-rtl' } as const,
];

function keyTokens(theme: ThemeName, folder: string): readonly (readonly [string, string])[] {
  return KEY_NAMES.map(({ role, dir, name }) => [
    name,
    theme === 'light' ? 'initial' : `url("${folder}${keyFile(dir, theme)}#${role}")`,
  ]);
}

/** Where the system has its own colours the patterns of documents are drawn, and no colour reaches the keys. */
function forcedKeys(folder: string): string {
  const everywhere = `:where(:root),\n${selector('light', 'auto', 'dark', 'high-contrast')}`;
  return media('(forced-colors: active)', rule(everywhere, declarations(keyTokens('document', folder))));
}

function keyRules(): readonly string[] {
  return KEY_NAMES.map(({ role, dir, name }) => {
    const files = dir === 'ltr' && role !== 'possible' ? (['ltr', 'rtl'] as const) : [dir];
    const images = files.map(each => `figure[data-uncac] img[src$="${keyFile(each)}#${role}"]`);
    return rule(images.join(',\n'), `  content: var(${name}) !important;`);
  });
}

/** Text around a pasted picture, for pages without a style sheet of their own for it. */
const inTheme = (theme: string): string => `:is(${theme} [data-uncac], [data-uncac]${theme})`;
const ANY = inTheme('[class*="uncac-theme-"]');
const DOCUMENT = inTheme('.uncac-theme-document');
const pasted = `${ANY} {
  color: var(--uncac-ink);
  background: var(--uncac-ground);
}

${ANY} :is(a, summary) {
  color: var(--uncac-link);
}

${ANY} :is(.uncac-source, caption, small, dt) {
  color: var(--uncac-muted);
}

${ANY} .uncac-state > :is(span, strong) {
  color: var(--uncac-mark);
}

/* No stronger than the style sheet of figures, in which heads and totals have lines of their own. */
[data-uncac]:where([class*="uncac-theme-"], [class*="uncac-theme-"] *) :is(th, td) {
  border-color: var(--uncac-rule);
}

${ANY} :focus-visible {
  outline: 3px solid var(--uncac-ink);
}

${DOCUMENT} {
  font-family: var(--uncac-font);
}

${DOCUMENT} .uncac-tools {
  display: none;
}
`;
