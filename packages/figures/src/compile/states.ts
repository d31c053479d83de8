import { foldSpelling } from '@uncac-figures/dataset';
import { dataset } from '@uncac-figures/dataset/tables/index';
import { LANGS, type Lang } from '../model/lang.js';
import { asText } from '../model/as-text.js';
import { lookUpState, type LookedUp, type StateSpellings } from '../model/look-up-state.js';
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

const spellings: StateSpellings = {
  taken: Object.fromEntries(dataset.states.map(({ iso3 }) => [iso3, spellingsOf(iso3)])),
  notTaken: dataset.spellings.filter(row => row.iso3 === null).map(({ spelling }) => spelling),
};

/** Spellings of the State: its names in every language, and those of the table of spellings. */
function spellingsOf(code: string): readonly string[] {
  const its = (row: { readonly iso3: string | null }): boolean => row.iso3 === code;
  const names = LANGS.flatMap(lang =>
    dataset.stateNames[lang].filter(its).flatMap(({ name, nameInText }) => [name, nameInText]),
  );
  const texts = [...names, ...dataset.spellings.filter(its).map(({ spelling }) => spelling)];
  return [...new Map(texts.map(text => [foldSpelling(text), text])).values()];
}

/** The spellings of States beside their codes, in no language of their own. */
export const spellingsJson = (): string => JSON.stringify(spellings);

/**
 * The State of a code or a name in whatever spelling, with its names in the language; if there is none, the States that
 * may have been meant.
 *
 * @example stateAsked('en', 'Ivory Coast').facts?.iso3; // 'CIV'
 */
export function stateAsked(lang: Lang, code: unknown): LookedUp {
  const asked = asText(code);
  return asked ? lookUpState(stateFacts(lang), asked, spellings) : { facts: undefined, nearest: [] };
}
