import type { MarkRole } from '../model/marks.js';

/** The hatch is named by an attribute: in a shadow tree some browsers look for `url()` of a style sheet elsewhere. */
export const roleFill = (role: MarkRole): string | undefined =>
  role === 'possible' ? 'url(#hatch)' : undefined;
