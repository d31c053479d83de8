import type { CompiledFigure } from '../compiled-figure.js';
import { figureCsv } from '../figure-csv.js';
import { writeFigure } from '../figure-file.js';
import { fluidSvg } from '../fluid-svg.js';
import { printSvg } from '../print-svg.js';
import { figureWords } from './figure-words.js';

/** The texts of the figure's files, by what stands behind `figurePath` and a dot. */
export interface FigureFiles {
  readonly json: string;
  readonly csv: string;
  /** The figure to take away, with its title and source in it; the PNG file is made of it. */
  readonly svg: string;
  /** The picture that pages show, as wide as its place. A figure of lists, or with an empty place, has none. */
  readonly 'picture.svg'?: string;
}

export function figureFiles(figure: CompiledFigure): FigureFiles {
  return {
    json: writeFigure(figure),
    csv: figureCsv(figure),
    svg: printSvg(figure, figureWords[figure.lang].unofficial),
    ...(figure.marks.length ? { 'picture.svg': fluidSvg(figure) } : {}),
  };
}
