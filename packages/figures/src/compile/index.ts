export type { FigureRequest } from './compile-figure.js';
export {
  allFigures,
  allFiguresInOtherDigits,
  compileFigure,
  compileFigureFrom,
  figureParts,
} from './compile-figure.js';
export type { FigureAsked, FigureKind, FigureParts } from './figure-kind.js';
export { FigureError } from './figure-kind.js';
export type { FigureFiles } from './figure-files.js';
export { figureFiles, takeAwaySvg } from './figure-files.js';
export { integrityOf } from './integrity.js';
export type { RenderRequest } from './render-figure.js';
export { renderFigure } from './render-figure.js';
export { compileTemplate, sceneMarks, SpecError } from './scene.js';
export { namesJson, stateFacts, statesJson } from './states.js';
export { breakLines } from '../break-lines.js';
export { keyFile, keySvg } from '../key-svg.js';
export type { TimelineRow } from '../cycle-timeline/rows.js';
export { transform as cycleTimelineRows } from '../cycle-timeline/transform.js';
export { layOut } from './lay-out.js';
export { mergeLayouts } from './merge-layouts.js';
export { transform as partyYearsRows } from '../party-years/transform.js';
export type { RegionBarsRow } from '../region-bars/by-group/rows.js';
export { transform as regionBarsRows } from '../region-bars/by-group/transform.js';
export { transform as categoryMatrixRows } from '../category-matrix/transform.js';
export { measuresJson } from './measures-json.js';
export { themesCss } from './themes-css.js';
