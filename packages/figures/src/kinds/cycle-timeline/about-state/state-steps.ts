import type { StateFacts } from '../../../model/state.js';

/** What a State did, or how the report of 2021 names it. */
export type StateStep =
  | 'signature'
  | NonNullable<StateFacts['treaty']['action']>
  | Extract<StateFacts['status'], 'new-2021' | 'earlier-only'>;

/** What is known about a State with its year, in order of time. Who is not named in 2021 has no step there. */
export function stateSteps({
  treaty,
  status,
}: Pick<StateFacts, 'treaty' | 'status'>): readonly (readonly [year: number, step: StateStep])[] {
  const { signature, action, date } = treaty;
  const steps: [number, StateStep][] = [];
  if (signature) steps.push([Number(signature.slice(0, 4)), 'signature']);
  if (action && date) steps.push([Number(date.slice(0, 4)), action]);
  if (status === 'new-2021' || status === 'earlier-only') steps.push([2021, status]);
  return steps;
}
