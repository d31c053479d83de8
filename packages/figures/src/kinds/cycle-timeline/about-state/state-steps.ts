import type { EditionDays } from '../../../model/edition.js';
import type { StateFacts } from '../../../model/state.js';

/** A step of a State: its signature, becoming a party, or how the report names it. */
export type StateStep =
  | 'signature'
  | NonNullable<StateFacts['treaty']['action']>
  | Extract<StateFacts['status'], 'new' | 'earlier-only'>;

/** The steps of a State in order of time, each with its year. A State that the report does not name has no step in its year. */
export function stateSteps(
  { treaty, status }: Pick<StateFacts, 'treaty' | 'status'>,
  { newTo }: EditionDays,
): readonly (readonly [year: number, step: StateStep])[] {
  const { signature, action, date } = treaty;
  const steps: [number, StateStep][] = [];
  if (signature) steps.push([Number(signature.slice(0, 4)), 'signature']);
  if (action && date) steps.push([Number(date.slice(0, 4)), action]);
  if (status === 'new' || status === 'earlier-only') steps.push([newTo, status]);
  return steps;
}
