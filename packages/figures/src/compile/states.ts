import { dataset } from '@uncac-figures/dataset/tables/index';
import type { Lang } from '../model/lang.js';
import { stateRecord } from '../model/state-record.js';
import type { StateFacts, TreatyFacts } from '../model/state.js';

const statuses = new Map(dataset.participation.map(({ iso3, status }) => [iso3, status]));
const treaty = new Map(
  dataset.treatyActions.map(({ iso3, signature, action, date, verified }): [string, TreatyFacts] => [
    iso3,
    { signature, action, date, verified: verified ?? false },
  ]),
);

/** The facts about each State, in the order of the States table. */
export function stateFacts(lang: Lang): readonly StateFacts[] {
  const names = new Map(dataset.stateNames[lang].map(row => [row.iso3, row]));
  return dataset.states.map(({ iso3, iso2, m49, group }) => {
    const name = names.get(iso3);
    const status = statuses.get(iso3);
    const itsTreaty = treaty.get(iso3);
    if (!name || !status || !itsTreaty)
      throw new Error(`states: ${iso3} has no ${name ? 'status or treaty action' : `name in ${lang}`}`);
    return {
      iso3,
      iso2,
      m49,
      name: name.name,
      nameInText: name.nameInText,
      group,
      status,
      treaty: itsTreaty,
    };
  });
}

/** Every State, a record each, with its names in the language. */
export const statesJson = (lang: Lang): string => JSON.stringify(stateFacts(lang).map(stateRecord));
