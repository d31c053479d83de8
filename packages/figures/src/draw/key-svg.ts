import { keySignSvg } from './mark-svg.js';
import { areaStyles } from '../look/mark-styles.js';
import type { MarkRole } from '../model/marks.js';
import { fileStrokes, patternsSvg } from './patterns-svg.js';
import type { ThemeName } from '../look/themes.js';
import { THEMES, themeSuffix } from '../look/themes.js';

/** The roles that a legend can show. */
export const KEYS = [
  ...['part-1', 'part-2', 'possible', 'whole'],
  ...['day', 'month', 'year', 'range', 'cycle-1', 'cycle-2'],
  ...['step-1', 'step-2', 'step-3', 'step-4'],
] as const satisfies readonly MarkRole[];

/**
 * The keys of all legends as one file of 24 × 14 px: `key.svg#part-1` shows one. It is an image because pasted HTML may
 * have no styles.
 */
export function keySvg(dir: 'ltr' | 'rtl', name: ThemeName = 'light'): string {
  const theme = THEMES[name];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="14">',
    `<style>${areaStyles(token => theme[token])}${fileStrokes(theme)}.key{display:none}.key:target{display:inline}</style>`,
    patternsSvg(dir, theme),
    ...KEYS.map(role => `<g id="${role}" class="key">${keySignSvg(role)}</g>`),
    '</svg>\n',
  ].join('\n');
}

/** Name of the file of keys; the hatch leans the other way where reading starts at the right. */
export function keyFile(dir: 'ltr' | 'rtl', theme: ThemeName = 'light'): string {
  return `${dir === 'rtl' ? 'key-rtl' : 'key'}${themeSuffix(theme)}.svg`;
}
