import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { THEMES, type Theme, type ThemeToken } from '@uncac-figures/figures';

type Rgb = readonly [number, number, number];

/** How colours look to others, as matrices over linear light (Machado, Oliveira and Fernandes 2009, full severity). */
const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  'as it is': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const TEXTS: readonly (readonly [text: ThemeToken, on: ThemeToken])[] = [
  ['ink', 'ground'],
  ['muted', 'ground'],
  ['link', 'ground'],
  ['mark', 'ground'],
  ['on-part-1', 'part-1'],
  ['on-part-2', 'part-2'],
  ['on-step-1', 'step-1'],
  ['on-step-2', 'step-2'],
  ['on-step-3', 'step-3'],
  ['on-step-4', 'step-4'],
];
const AREAS: readonly (readonly [area: ThemeToken, beside: ThemeToken])[] = [
  ['line', 'ground'],
  ['mark', 'ground'],
  ['part-1', 'ground'],
  ['part-2', 'ground'],
  ['part-1', 'part-2'],
  ['cycle-1', 'ground'],
  ['cycle-2', 'ground'],
  ['cycle-1', 'cycle-2'],
  // Four steps and a ground can't be 3:1 from each other: the edge of the cell and its number tell them apart.
  ['step-line-1', 'ground'],
  ['step-line-2', 'ground'],
  ['step-line-3', 'ground'],
  ['step-line-4', 'ground'],
];

for (const [name, theme] of Object.entries(THEMES))
  describe(`the theme ${name}`, () => {
    for (const [text, on] of TEXTS)
      it(`sets ${text} at least 4.5 from ${on}`, () => above(contrast(theme, text, on), 4.5));
    for (const [sight, matrix] of Object.entries(SIGHTS))
      it(`keeps what means something at least 3 apart: ${sight}`, () => {
        for (const [area, beside] of AREAS)
          above(contrast(theme, area, beside, matrix), 3, `${area} on ${beside}`);
      });
  });

function above(value: number, least: number, what = ''): void {
  assert.ok(value >= least, `${what} ${value.toFixed(2)} is below ${least}`);
}

/** Contrast as WCAG 2 defines it. */
function contrast(theme: Theme, a: ThemeToken, b: ThemeToken, sight?: readonly Rgb[]): number {
  const [dim = 0, bright = 0] = [luminance(theme[a], sight), luminance(theme[b], sight)].sort(
    (x, y) => x - y,
  );
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string, sight: readonly Rgb[] = SIGHTS['as it is'] ?? []): number {
  const linear = [1, 3, 5].map(at => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const seen = sight.map(row =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, i) => sum + part * (linear[i] ?? 0), 0),
      ),
    ),
  );
  const [red = 0, green = 0, blue = 0] = seen;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
