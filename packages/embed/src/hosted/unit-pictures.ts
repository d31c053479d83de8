import { figurePath, type Lang } from '@uncac-figures/figures';
import { compileFigure, takeAwaySvg } from '@uncac-figures/figures/compile';
import { unitRequests, type HostedUnit } from './hosted-units.js';

/** A PNG file of the hosted folder: its path, and the SVG that it is made of. */
export interface HostedPicture {
  readonly path: string;
  readonly svg: string;
  readonly lang: Lang;
  /** Texts in the PNG file, for programs that read it. */
  readonly title: string;
  readonly citation: string;
}

/** Every PNG file of a unit: each figure to take away. */
export function unitPictures(unit: HostedUnit): readonly HostedPicture[] {
  return unitRequests(unit).map(request => {
    const figure = compileFigure(request);
    const { lang, title, citation } = figure;
    return { path: `${figurePath(figure)}.png`, svg: takeAwaySvg(figure), lang, title, citation };
  });
}
