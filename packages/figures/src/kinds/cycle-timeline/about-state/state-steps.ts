import type { StateFacts } from '../../../model/state.js';

/** A step of a State: its signature, becoming a party, or how the report of 2021 names it. */
export type StateStep =
  | 'signature'
  | NonNullable<StateFacts['treaty']['action']>
  | Extract<StateFacts['status'], 'new-2021' | 'earlier-only'>;

/** The steps of a State in order of time, each with its year. A State that is not named in 2021 has no step in 2021. */
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
