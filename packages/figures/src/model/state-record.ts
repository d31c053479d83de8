import type { StateFacts, TreatyFacts } from './state.js';

/**
 * A State as `states.<lang>.json` has it, its fields without their names: `["KEN","KE","404","Kenya",null,"african",
 * "new","2003-12-09","ratification","2003-12-09",true]`. `null` for the name in a sentence: the same as in a list.
 */
export type StateRecord = readonly [
  iso3: string,
  iso2: string,
  m49: string | null,
  name: string,
  nameInText: string | null,
  group: StateFacts['group'],
  status: StateFacts['status'],
  signature: string | null,
  action: TreatyFacts['action'],
  date: string | null,
  verified: boolean,
];

export function stateRecord({ treaty, ...state }: StateFacts): StateRecord {
  const { iso3, iso2, m49, name, nameInText, group, status } = state;
  const { signature, action, date, verified } = treaty;
  const inText = nameInText === name ? null : nameInText;
  return [iso3, iso2, m49, name, inText, group, status, signature, action, date, verified];
}

export function readStateRecord(record: StateRecord): StateFacts {
  const [iso3, iso2, m49, name, inText, group, status, signature, action, date, verified] = record;
  const treaty = { signature, action, date, verified };
  return { iso3, iso2, m49, name, nameInText: inText ?? name, group, status, treaty };
}
