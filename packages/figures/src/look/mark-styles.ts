import type { MarkRole } from '../model/marks.js';
import type { ThemeStroke, ThemeToken } from './themes.js';

/** The value of a token: resolved in a file, a custom property in an element. */
export type Paint = (token: ThemeToken | ThemeStroke) => string;

/** The hatch is named by an attribute: in a shadow tree some browsers look for `url()` of a style sheet elsewhere. */
export const roleFill = (role: MarkRole): string | undefined =>
  role === 'possible' ? 'url(#hatch)' : undefined;

/** How areas and lines look, by role: in pictures and in the keys of their legends. */
export function partStyles(paint: Paint): string {
  const steps = [1, 2, 3, 4] as const;
  return [
    `.part-1,.range{fill:${paint('part-1')}}`,
    `.part-2{fill:${paint('part-2')}}`,
    `.possible{stroke:${paint('part-1')}}`,
    `.hatch-ground{fill:${paint('ground')}}`,
    `.hatch-line{fill:${paint('part-1')}}`,
    `.whole{fill:none;stroke:${paint('line')}}`,
    ...steps.map(step => `.step-${step}{fill:${paint(`step-${step}`)};stroke:${paint(`step-line-${step}`)}}`),
    `.empty{fill:none;stroke:${paint('rule')}}`,
    `.day{fill:${paint('part-1')}}`,
    `.month{fill:${paint('part-2')};stroke:${paint('part-1')}}`,
    `.year{fill:${paint('ground')};stroke:${paint('part-2')}}`,
    `.cycle-1{fill:${paint('cycle-1')}}`,
    `.cycle-2{fill:${paint('cycle-2')}}`,
    `.mark{fill:${paint('mark')}}`,
  ].join('');
}

/** How everything in a picture looks, by role. From the breakpoint on `wideStyles` hold. */
export function markStyles(paint: Paint): string {
  const steps = [1, 2, 3, 4] as const;
  return [
    'svg{direction:ltr}',
    `text{font-size:14px;font-variant-numeric:tabular-nums;fill:${paint('ink')};unicode-bidi:plaintext}`,
    partStyles(paint),
    `.divider{stroke:${paint('line')};stroke-dasharray:2 4}`,
    `.grid{stroke:${paint('rule')}}`,
    `.foot{stroke:${paint('line')}}`,
    '.label,.b,.on-part-1,.on-part-2,.on-step-3,.on-step-4,.apart-value,.head,.total,.year-name,.band-name,.count,.mark-name{font-weight:600}',
    '.on-part-1,.on-part-2,.on-step-1,.on-step-2,.on-step-3,.on-step-4,.apart-value,.event-name,.band-name,.mark-name,.count{font-size:13px}',
    `.on-part-1{fill:${paint('on-part-1')}}`,
    `.on-part-2{fill:${paint('on-part-2')}}`,
    ...steps.map(step => `.on-step-${step}{fill:${paint(`on-step-${step}`)}}`),
    `.bound,.date,.month-name{font-size:12px;fill:${paint('muted')}}`,
    `.bracket{stroke:${paint('mark')};stroke-width:2}`,
    `.mark-name{fill:${paint('mark')}}`,
    '.wide{display:none}',
  ].join('');
}

/** What changes from the breakpoint on. */
export const wideStyles =
  '.narrow{display:none}.wide{display:inline}.label,.value,.apart-label,.name{font-size:15px}.event-name,.band-name{font-size:14px}';
