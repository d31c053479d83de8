import type { CompiledFigure } from '../compiled-figure.js';
import { figureCsv } from '../figure-csv.js';
import { writeFigure } from '../figure-file.js';
import { fluidSvg } from '../fluid-svg.js';

/** The texts of the figure's files, by extension. */
export interface FigureFiles {
  readonly json: string;
  readonly svg: string;
  readonly csv: string;
}

export function figureFiles(figure: CompiledFigure): FigureFiles {
  return { json: writeFigure(figure), svg: fluidSvg(figure), csv: figureCsv(figure) };
}
