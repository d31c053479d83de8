import { numbers } from '../../../language/numbers.js';
import { words as published } from '../published/words/en.js';
import { words as summaries } from '../summaries/words/en.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('en');

const REPORT = 'Report by the Secretariat, Conference of the States Parties, ninth session, 4 October 2021';
const TREATY_LIST = 'Parties: treaty list, 30 September 2021 (derived).';
const list = (briefs: readonly string[]): string => briefs.join('; ');
const both = (text: string) => ({ count: text, share: text });

export const words: RegionBarsWords = {
  rows: {
    'no-group': 'No regional group (Holy See)',
    total: 'Known by name',
    'total-parties': 'States parties',
    'not-itemised': 'Not itemised',
    stated: 'Provided information, stated',
  },
  apart: {
    'not-itemised': ({ stated }) => `Not itemised: in the ${count(stated)}, not named in the text we hold`,
    'no-group': () => 'In no regional group: the Holy See',
  },
  apartValue: n => (n === 1 ? '1 State' : `${count(n)} States`),
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `Not itemised: ${count(notItemised)} of the ${count(stated)} States are not named in the text we hold.`,
    'no-group': () => 'In no regional group: 1 State, the Holy See, was a party on 30 September 2021.',
  },
  columns: {
    group: 'Group',
    updated: 'New in 2021',
    earlier: 'Earlier only',
    known: 'Known by name',
    possible_low: 'Possible from *',
    possible_high: 'Possible up to *',
    parties: 'Parties',
    states: 'States',
    updated_share: 'New in 2021, %',
    earlier_share: 'Earlier only, %',
    known_share: 'Known by name, %',
    possible_high_share: 'Possible up to *, %',
    parties_share: 'Parties, %',
  },
  figures: {
    provided: {
      title: {
        count: 'States that provided information on measures taken after their review',
        share: 'Share of parties that provided information on measures taken after their review',
      },
      finding: ({ stated, named, updated }) =>
        `${count(stated)} States had provided information by September 2021; the text we hold names ${count(named)} of them, ${count(updated)} with new information in 2021.`,
      alt: briefs => `Bars by regional group, known by name and parties: ${list(briefs)}.`,
      brief: (name, { known, parties }, measure) =>
        measure === 'count'
          ? `${name}, at least ${count(known)} of ${count(parties)}`
          : `${name}, at least ${share(known, parties)} of ${count(parties)}`,
      legend: [
        ['part-1', both('New information in 2021')],
        ['part-2', both('Earlier only')],
        ['possible', both('Possible range, up to the number at its end')],
        ['whole', { count: 'Parties of the group', share: 'All parties of the group (100%)' }],
      ],
      value: ({ known, parties }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, parties);
        return { text: `At least ${strong} of ${count(parties)}`, strong };
      },
      sentence: (name, { known, parties, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}: at least ${count(known)} of ${count(parties)} parties are known by name, ${count(updated)} with new information in 2021 and ${count(earlier)} with earlier information only. Possibly up to ${count(high ?? known)}.`
          : `${name}: at least ${share(known, parties)} of the ${count(parties)} parties are known by name, ${share(updated, parties)} with new information in 2021 and ${share(earlier, parties)} with earlier information only. Possibly up to ${share(high ?? known, parties)}.`,
      caption: {
        count:
          'States by regional group, September 2021. * Only if all the lost names lie in the two gaps of the list.',
        share:
          'Per cent of the parties of the group, September 2021. * Only if all the lost names lie in the two gaps of the list.',
      },
      notes: ({ notItemised, stated }, measure) => [
        'Known by name is a lower bound. The range holds only if all the lost names lie in the two gaps of the list, which is likely and not proven. One party (Holy See) is in no regional group.',
        ...(measure === 'share'
          ? [
              `${count(notItemised)} of the ${count(stated)} States are not named in the text we hold, so they count in no group. Per cent are rounded.`,
            ]
          : []),
      ],
      source: `${REPORT}, paras 5–7, footnotes 4 and 5. ${TREATY_LIST}`,
    },
    updated: {
      title: {
        count: 'States with new information in 2021',
        share: 'Share of parties with new information in 2021',
      },
      finding: ({ updated, replied, spoke }) =>
        `${count(updated)} States are named with new information in 2021: ${count(replied)} replied to the Secretariat’s request, and statements of a further ${count(spoke)} at meetings were used.`,
      alt: briefs => `Bars by regional group, new information in 2021 and parties: ${list(briefs)}.`,
      brief: (name, { updated, parties }, measure) =>
        `${name}, ${measure === 'count' ? count(updated) : share(updated, parties)} of ${count(parties)}`,
      legend: [
        ['part-1', both('New information in 2021')],
        ['whole', { count: 'Parties of the group', share: 'All parties of the group (100%)' }],
      ],
      value: ({ updated, parties }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, parties);
        return { text: `${strong} of ${count(parties)}`, strong };
      },
      sentence: (name, { updated, parties }, measure) =>
        measure === 'count'
          ? `${name}: ${count(updated)} of ${count(parties)} parties are named with new information in 2021.`
          : `${name}: ${share(updated, parties)} of the ${count(parties)} parties are named with new information in 2021.`,
      caption: {
        count: 'States by regional group, 2021.',
        share: 'Per cent of the parties of the group, 2021.',
      },
      notes: (_, measure) => [
        'Footnote 4 of the report names every one of these States. One party (Holy See) is in no regional group.',
        ...(measure === 'share' ? ['Per cent are rounded.'] : []),
      ],
      source: `${REPORT}, paras 5 and 7, footnote 4. ${TREATY_LIST}`,
    },
    parties: {
      title: {
        count: 'States parties to the Convention against Corruption',
        share: 'Share of States that are parties to the Convention against Corruption',
      },
      finding: ({ parties }) =>
        `${count(parties)} States and the European Union were parties to the Convention on 30 September 2021.`,
      alt: briefs => `Bars by regional group, parties and all States: ${list(briefs)}.`,
      brief: (name, { parties, states }, measure) =>
        `${name}, ${measure === 'count' ? count(parties) : share(parties, states)} of ${count(states)}`,
      legend: [
        ['part-1', both('Parties on 30 September 2021')],
        ['whole', { count: 'States of the group', share: 'All States of the group (100%)' }],
      ],
      value: ({ parties, states }, measure) => {
        const strong = measure === 'count' ? count(parties) : share(parties, states);
        return { text: `${strong} of ${count(states)}`, strong };
      },
      sentence: (name, { parties, states }, measure) =>
        measure === 'count'
          ? `${name}: ${count(parties)} of ${count(states)} States were parties on 30 September 2021.`
          : `${name}: ${share(parties, states)} of the ${count(states)} States were parties on 30 September 2021.`,
      caption: {
        count: 'States by regional group, 30 September 2021.',
        share: 'Per cent of the States of the group, 30 September 2021.',
      },
      notes: (_, measure) => [
        'Counted from the treaty list; the report states no such number. The Holy See and the European Union are in no regional group; the European Union is not counted as a State.',
        ...(measure === 'share' ? ['Per cent are rounded.'] : []),
      ],
      source: TREATY_LIST,
    },
  },
  summaries,
  published,
};
