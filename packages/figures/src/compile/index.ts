export type { FigureRequest } from './compile-figure.js';
export {
  allFigures,
  allFiguresInOtherDigits,
  compileFigure,
  compileFigureFrom,
  figureParts,
} from './compile-figure.js';
export type { FigureAsked, FigureKind, FigureParts } from '../lay-out/figure-kind.js';
export { FigureError } from '../lay-out/figure-kind.js';
export { editionDays, editionFacts } from './edition-facts.js';
export type { FigureFiles } from './figure-files.js';
export { figureFiles, figureJson, takeAwaySvg } from './figure-files.js';
export { integrityOf } from './integrity.js';
export { kindOf, kinds } from './kinds.js';
export type { RenderRequest } from './render-figure.js';
export { renderFigure } from './render-figure.js';
export { compileTemplate, sceneMarks } from '../lay-out/scene.js';
export { SpecError } from '../lay-out/spec-error.js';
export { spellingsJson, stateAsked, stateFacts, statesJson } from './states.js';
export { breakLines } from '../draw/break-lines.js';
export { keyFile, keySvg } from '../draw/key-svg.js';
export type { TimelineRow } from '../kinds/cycle-timeline/rows.js';
export { transform as cycleTimelineRows } from '../kinds/cycle-timeline/transform.js';
export { layOut } from './lay-out.js';
export { mergeLayouts } from '../lay-out/merge-layouts.js';
export { transform as partyYearsRows } from '../kinds/party-years/transform.js';
export type { RegionBarsRow } from '../kinds/region-bars/by-group/rows.js';
export { transform as regionBarsRows } from '../kinds/region-bars/by-group/transform.js';
export { transform as categoryMatrixRows } from '../kinds/category-matrix/transform.js';
export { measuresJson } from './measures-json.js';
export { themesCss } from './themes-css.js';
