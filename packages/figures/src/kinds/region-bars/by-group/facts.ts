import type { Dataset } from '@uncac-figures/dataset';

/** Numbers of the whole for titles, findings and notes. Each is a count of States. */
export interface RegionBarsFacts {
  /** Provided information as the report states (153). */
  readonly stated: number;
  /** Of these, known by name (136) and not (17). */
  readonly named: number;
  readonly notItemised: number;
  /** With new information (40): replied to the request (22) or spoke at meetings (18). */
  readonly updated: number;
  readonly replied: number;
  readonly spoke: number;
  /** States parties on the day of the edition (187). */
  readonly parties: number;
}

/** The numbers of the whole. Throws where the observations have no value for one. */
export function facts({ observations }: Pick<Dataset, 'observations'>): RegionBarsFacts {
  const value = (id: string): number => {
    const found = observations.find(observation => observation.id === id)?.value;
    if (found == null) throw new Error(`observations: no value for ${id}`);
    return found;
  };
  const stated = value('stated-provided');
  const notItemised = value('derived-not-itemised');
  return {
    stated,
    notItemised,
    named: stated - notItemised,
    updated: value('stated-updated'),
    replied: value('stated-replied'),
    spoke: value('stated-spoke'),
    parties: value('derived-states-parties'),
  };
}
