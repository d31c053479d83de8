import type { CompiledFigure } from '../compiled-figure.js';
import { figureCsv } from '../figure-csv.js';
import { writeFigure } from '../figure-file.js';
import { fluidSvg } from '../fluid-svg.js';
import { printSvg } from '../print-svg.js';
import type { ThemeName } from '../themes.js';
import { THEME_NAMES, THEMES, themeSuffix } from '../themes.js';
import { figureWords } from './figure-words.js';

/** A file in the light theme, and those in others. */
type InThemes<Ending extends string> = Ending | `${Exclude<ThemeName, 'light'>}.${Ending}`;

/**
 * The texts of the figure's files, by what stands behind `figurePath` and a dot. `svg`: the figure to take away, with
 * its title and source in it; the PNG file is made of the light one. `picture.svg`: the picture that pages show, as
 * wide as its place; a figure of lists, or with an empty place, has none.
 */
export type FigureFiles = Readonly<Record<'json' | 'csv' | InThemes<'svg'>, string>> &
  Readonly<Partial<Record<InThemes<'picture.svg'>, string>>>;

export function figureFiles(figure: CompiledFigure): FigureFiles {
  const inThemes = (ending: string, draw: (theme: ThemeName) => string): Record<string, string> =>
    Object.fromEntries(THEME_NAMES.map(name => [`${themeSuffix(name)}.${ending}`.slice(1), draw(name)]));
  return {
    json: writeFigure(figure),
    csv: figureCsv(figure),
    ...inThemes('svg', theme => takeAwaySvg(figure, theme)),
    ...(figure.marks.length ? inThemes('picture.svg', theme => fluidSvg(figure, THEMES[theme])) : {}),
  } as FigureFiles;
}

/** The figure to take away. */
export function takeAwaySvg(figure: CompiledFigure, theme: ThemeName = 'light'): string {
  return printSvg(figure, figureWords[figure.lang].unofficial, THEMES[theme]);
}
