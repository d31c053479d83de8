import { PARTICIPATION_STATUSES, REGIONAL_GROUPS } from '@uncac-figures/dataset';
import type { ParticipationStatus, RegionalGroupId } from '@uncac-figures/dataset';
import { pictureName } from './picture-name.js';

/** One picture: all States, those in no group, or a group with the status of the State in it. */
export interface CountrySummaryOptions {
  /** `all`, `no-group`, or group and status, such as `african-new`. The first is the default. */
  readonly figure: string;
  readonly scope: RegionalGroupId | 'no-group' | 'all';
  readonly status: ParticipationStatus | null;
}

/** The pictures, each of which serves many States. */
export function allCountrySummaries(): readonly CountrySummaryOptions[] {
  return [
    { figure: 'all', scope: 'all', status: null },
    ...REGIONAL_GROUPS.flatMap(group =>
      PARTICIPATION_STATUSES.map(status => ({
        figure: pictureName({ group, status }),
        scope: group,
        status,
      })),
    ),
    { figure: 'no-group', scope: 'no-group', status: null },
  ];
}
