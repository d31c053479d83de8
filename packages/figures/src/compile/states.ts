import { dataset } from '@uncac-figures/dataset/tables/index';
import type { Lang } from '../model/lang.js';
import type { StateFacts, TreatyFacts } from '../model/state.js';

const statuses = new Map(dataset.participation.map(({ iso3, status }) => [iso3, status]));
const treaty = new Map(
  dataset.treatyActions.map(({ iso3, signature, action, date, verified }): [string, TreatyFacts] => [
    iso3,
    { signature, action, date, verified: verified ?? false },
  ]),
);

/** What may be said about each State, in the order of the States table. */
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

/** Codes, group, status and treaty facts of each State by its alpha-3 code, without names. */
export function statesJson(): string {
  const rows = stateFacts('en').map(({ iso3, iso2, m49, group, status, treaty }) => [
    iso3,
    { iso2, m49, group, status, treaty },
  ]);
  return JSON.stringify(Object.fromEntries(rows));
}

/** Names of the States in one language: the name, and where it differs how it stands in a sentence. */
export function namesJson(lang: Lang): string {
  const rows = stateFacts(lang).map(({ iso3, name, nameInText }) => [
    iso3,
    nameInText === name ? [name] : [name, nameInText],
  ]);
  return JSON.stringify(Object.fromEntries(rows));
}
