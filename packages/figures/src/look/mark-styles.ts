import {
  AREA_LOOKS,
  LINE_LOOKS,
  TEXT_LOOKS,
  type AreaLook,
  type LineLook,
  type TextLook,
} from './role-looks.js';
import type { ThemeStroke, ThemeToken } from './themes.js';

/** The value of a token: resolved in a file, a custom property in an element. */
export type Paint = (token: ThemeToken | ThemeStroke) => string;

const AREAS = Object.entries<AreaLook>(AREA_LOOKS);
const LINES = Object.entries<LineLook>(LINE_LOOKS);
const TEXTS = Object.entries<TextLook>(TEXT_LOOKS);

/** What a text has that no rule of its role changes. */
const PLAIN = { color: 'ink', size: 14 };

/** How areas look, by role: in pictures and in the keys of their legends. */
export function areaStyles(paint: Paint): string {
  return [
    ...AREAS.map(([role, { fill, stroke }]) =>
      rule(`.${role}`, {
        fill: fill === 'hatch' ? '' : fill ? paint(fill) : 'none',
        stroke: stroke ? paint(stroke) : '',
      }),
    ),
    rule('.hatch-ground', { fill: paint('ground') }),
    rule('.hatch-line', { fill: paint('part-1') }),
  ].join('');
}

/** The styles of a picture's marks, by role. From the breakpoint on, `wideStyles` apply as well. */
export function markStyles(paint: Paint): string {
  const text = ([role, { color, size }]: (typeof TEXTS)[number]): string =>
    rule(`.${role}`, {
      'font-size': size === PLAIN.size ? '' : `${size}px`,
      fill: color === PLAIN.color ? '' : paint(color),
    });
  const bold = TEXTS.filter(([, look]) => look.bold).map(([role]) => `.${role}`);
  return [
    'svg{direction:ltr}',
    rule('text', {
      'font-size': `${PLAIN.size}px`,
      'font-variant-numeric': 'tabular-nums',
      fill: paint('ink'),
      'unicode-bidi': 'plaintext',
    }),
    areaStyles(paint),
    ...LINES.map(([role, { stroke, width, dash }]) =>
      rule(`.${role}`, {
        stroke: paint(stroke),
        'stroke-width': width ?? '',
        'stroke-dasharray': dash?.join(' ') ?? '',
      }),
    ),
    ...TEXTS.map(text),
    rule([...bold, '.b'].join(), { 'font-weight': 600 }),
    '.wide{display:none}',
  ].join('');
}

/** What changes from the breakpoint on. */
export const wideStyles = [
  '.narrow{display:none}.wide{display:inline}',
  ...TEXTS.map(([role, { wide }]) => rule(`.${role}`, { 'font-size': wide ? `${wide}px` : '' })),
].join('');

/** A rule of CSS with the properties that have a value; nothing where none has. */
function rule(selector: string, properties: Readonly<Record<string, string | number>>): string {
  const declared = Object.entries(properties).filter(([, value]) => value !== '');
  return declared.length ? `${selector}{${declared.map(each => each.join(':')).join(';')}}` : '';
}
