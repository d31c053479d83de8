import type { DrawnFigure } from '../model/compiled-figure.js';
import { figureCsv } from '../draw/figure-csv.js';
import { integrityOf } from './integrity.js';
import { fluidSvg } from '../draw/fluid-svg.js';
import { printSize, printSvg } from '../draw/print-svg.js';
import type { Theme, ThemeName } from '../look/themes.js';
import { THEME_NAMES, THEMES, themeSuffix } from '../look/themes.js';
import { commonWords } from '../words/index.js';

/** A file in the light theme, and those in others. */
type InThemes<Ending extends string> = Ending | `${Exclude<ThemeName, 'light'>}.${Ending}`;

/**
 * The texts of the figure's files, by extension, such as `json` or `dark.svg`, which is appended to `figurePath` with a
 * dot. `svg`: the figure to take away, with its title and source in it; the PNG file is made of the light one.
 * `picture.svg`: the picture that pages show, as wide as its place. `marks.json`: the marks of that picture. A figure
 * of lists, or with an empty place, has neither.
 */
export type FigureFiles = Readonly<Record<'json' | 'csv' | InThemes<'svg'>, string>> &
  Readonly<Partial<Record<'marks.json' | InThemes<'picture.svg'>, string>>>;

export function figureFiles(figure: DrawnFigure): FigureFiles {
  return {
    json: figureJson(figure),
    csv: figureCsv(figure),
    ...inThemes('svg', takeAway(figure)),
    ...(figure.marks.length
      ? { 'marks.json': JSON.stringify(figure.marks), ...inThemes('picture.svg', fluidSvg(figure)) }
      : {}),
  } as FigureFiles;
}

function inThemes(ending: string, draw: (theme: Theme) => string): Record<string, string> {
  return Object.fromEntries(
    THEME_NAMES.map(name => [`${themeSuffix(name)}.${ending}`.slice(1), draw(THEMES[name])]),
  );
}

/** The compiled figure as its JSON file has it: without its marks, and with the integrity of their file. */
export function figureJson({ marks, ...compiled }: DrawnFigure): string {
  const marksIntegrity = marks.length ? integrityOf(JSON.stringify(marks)) : undefined;
  return JSON.stringify({ ...compiled, marksIntegrity });
}

/** Size in pixels of the figure to take away; its PNG file has four pixels for each. */
export function takeAwaySize(figure: DrawnFigure): { width: number; height: number } {
  return printSize(figure, commonWords[figure.lang].unofficial);
}

/** The figure to take away. */
export function takeAwaySvg(figure: DrawnFigure, theme: ThemeName = 'light'): string {
  return takeAway(figure)(THEMES[theme]);
}

function takeAway(figure: DrawnFigure): (theme: Theme) => string {
  return printSvg(figure, commonWords[figure.lang].unofficial);
}
