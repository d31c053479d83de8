import type { Dataset } from '@uncac-figures/dataset';
import type { RegionBarsFacts } from '../../words/region-bars-words.js';

/** The numbers of the whole. Throws where the observations hold no value for one. */
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
