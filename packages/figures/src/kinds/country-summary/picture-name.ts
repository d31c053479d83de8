import type { StateFacts } from '../../model/state.js';

/** Name of the picture that serves the State, such as `african-new`. */
export function pictureName({ group, status }: Pick<StateFacts, 'group' | 'status'>): string {
  return group ? `${group}-${status}` : 'no-group';
}
