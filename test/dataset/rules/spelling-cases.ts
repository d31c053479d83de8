import { cell, type Case } from './rule-case.js';

const added = (spelling: string, iso3: string, kind: string): Case['change'] => {
  return tables => tables.add('spellings', { spelling, iso3, kind, source: 'a test' });
};

/** Rules on the spellings by which States are asked for. */
export const SPELLING_CASES: readonly Case[] = [
  {
    rule: 'name-shared',
    breaks: 'a name of one State that is a name of another in another language',
    change: tables => tables.set('state-names.es', { iso3: 'KEN' }, 'name_in_text', 'l’Ouganda'),
    problem: cell('state-names.es', 'name_in_text', 'l’Ouganda'),
  },
  {
    rule: 'spelling-state',
    breaks: 'a usual name that leads to no State',
    change: added('Ruritania', '', 'usual-name'),
    problem: cell('spellings', 'iso3', ''),
  },
  {
    rule: 'spelling-state',
    breaks: 'a spelling that is not taken and leads to a State',
    change: added('Ruritania', 'KEN', 'not-taken'),
    problem: cell('spellings', 'iso3', 'KEN'),
  },
  {
    rule: 'spelling-taken',
    breaks: 'a code that is the code of another State',
    change: added('BRN', 'BHR', 'other-code'),
    problem: cell('spellings', 'spelling', 'BRN'),
  },
  {
    rule: 'spelling-taken',
    breaks: 'a number that is the number of another State without its zeros',
    change: added('4', 'ALB', 'former-code'),
    problem: cell('spellings', 'spelling', '4'),
  },
  {
    rule: 'spelling-taken',
    breaks: 'a name that is the name of another State in another language',
    change: added('REPUBLIQUE de COREE', 'PRK', 'usual-name'),
    problem: cell('spellings', 'spelling', 'REPUBLIQUE de COREE'),
  },
  {
    rule: 'spelling-taken',
    breaks: 'a name that its State has without the row',
    change: added('Cote d’Ivoire', 'CIV', 'usual-name'),
    problem: cell('spellings', 'spelling', 'Cote d’Ivoire'),
  },
  {
    rule: 'spelling-twice',
    breaks: 'a spelling that stands already in other words',
    change: added('Korea, South', 'PRK', 'usual-name'),
    problem: cell('spellings', 'spelling', 'Korea, South'),
  },
];
