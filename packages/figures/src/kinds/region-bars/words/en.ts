import { partiesDay, countsMonth } from '../../../words/edition.en.js';
import { newYears, type EditionFacts } from '../../../model/edition.js';
import { numbers } from '../../../language/numbers.js';
import { report, treatyList } from '../../../words/report.en.js';
import { words as published } from '../published/words/en.js';
import { words as summaries } from '../summaries/words/en.js';
import type { RegionBarsWords } from './region-bars-words.js';

const { count, share } = numbers('en');

const states = (n: number): string => (n === 1 ? '1 State' : `${count(n)} States`);
const parties = (n: number): string => (n === 1 ? '1 party' : `${count(n)} parties`);
const list = (briefs: readonly string[]): string => briefs.join('; ');
const both = (text: string) => ({ count: text, share: text });

export const words = (edition: EditionFacts): RegionBarsWords => ({
  rows: {
    'no-group': 'No regional group (Holy See)',
    total: 'All groups',
    'total-parties': 'States parties',
    'not-itemised': 'Not named',
    stated: 'Provided information, according to the report',
  },
  apart: {
    'not-itemised': ({ stated }) => `Not named: among the ${count(stated)}, but not named in the copy used`,
    'no-group': () => 'In no regional group: the Holy See',
  },
  apartValue: states,
  apartSentence: {
    'not-itemised': ({ notItemised, stated }) =>
      `Not named: ${count(notItemised)} of the ${states(stated)} ${notItemised === 1 ? 'is' : 'are'} not named in the copy of the report used here.`,
    'no-group': () =>
      `In no regional group: 1 State, the Holy See, was a party as at ${partiesDay(edition)}.`,
  },
  columns: {
    group: 'Group',
    updated: `New information, ${newYears(edition)}`,
    earlier: 'Earlier information only',
    known: 'Named in the text',
    possible_low: 'Possible from *',
    possible_high: 'Possible up to *',
    parties: 'Parties',
    states: 'States',
    updated_share: `New information, ${newYears(edition)}, %`,
    earlier_share: 'Earlier information only, %',
    known_share: 'Named in the text, %',
    possible_high_share: 'Possible up to *, %',
    parties_share: 'Parties, %',
  },
  figures: {
    provided: {
      title: {
        count: 'States that provided information on measures taken in preparation for or after their review',
        share:
          'Share of parties that provided information on measures taken in preparation for or after their review',
      },
      finding: ({ stated, named, updated }) =>
        `A total of ${states(stated)} had provided information by ${countsMonth(edition)}; the copy of the report used here names ${count(named)} of them. New information was collected from ${count(updated)} in ${newYears(edition)}.`,
      alt: briefs => `Bar chart by regional group, States named and parties: ${list(briefs)}.`,
      brief: (name, { known, parties: all }, measure) =>
        `${name}, at least ${measure === 'count' ? count(known) : share(known, all)} of ${count(all)}`,
      legend: [
        ['part-1', both(`New information, ${newYears(edition)}`)],
        ['part-2', both('Earlier information only')],
        ['possible', both('Could be as high as the number shown')],
        ['whole', { count: 'Parties of the group', share: 'All parties of the group (100%)' }],
      ],
      value: ({ known, parties: all }, measure) => {
        const strong = measure === 'count' ? count(known) : share(known, all);
        return { text: `At least ${strong} of ${count(all)}`, strong };
      },
      sentence: (name, { known, parties: all, updated, earlier, high }, measure) =>
        measure === 'count'
          ? `${name}: at least ${count(known)} of the ${parties(all)} provided information; the text available names ${known === 1 ? 'that one' : `these ${count(known)}`} (${count(updated)} with new information in ${newYears(edition)}, ${count(earlier)} with earlier information only). The number may be as high as ${count(high ?? known)}.`
          : `${name}: at least ${share(known, all)} of the ${parties(all)} provided information and are named in the text available (${share(updated, all)} with new information in ${newYears(edition)}, ${share(earlier, all)} with earlier information only). The share may be as high as ${share(high ?? known, all)}.`,
      caption: {
        count: `States by regional group, ${countsMonth(edition)}. * Only if all the lost names belong in the two lost parts of the list.`,
        share: `Percentage of the parties of the group, ${countsMonth(edition)}. * Only if all the lost names belong in the two lost parts of the list.`,
      },
      notes: ({ notItemised, stated, named }, measure) => [
        `The copy of the report used here names ${count(named)} of the ${states(stated)}: two parts of the alphabetical list in footnote ${edition.providedFootnote} are lost from it. The numbers of States named are therefore minimums. The highest possible numbers assume that all the lost names belong in those two parts, which is likely but not proven. One party (the Holy See) belongs to no regional group.`,
        ...(measure === 'share'
          ? [`The ${states(notItemised)} not named are counted in no group. Percentages are rounded.`]
          : []),
      ],
      source: `${report(edition)}, paras. ${edition.firstTotalParagraph}–${edition.lastTotalParagraph}, footnotes ${edition.newFootnote} and ${edition.providedFootnote}. ${treatyList(edition)}`,
    },
    updated: {
      title: {
        count: `States from which new information was collected in ${newYears(edition)}`,
        share: `Share of parties from which new information was collected in ${newYears(edition)}`,
      },
      finding: ({ updated, replied, spoke }) =>
        `New information was collected from ${states(updated)} in ${newYears(edition)}: ${count(replied)} replied to the request of the Secretariat, and statements made at meetings by a further ${count(spoke)} were used.`,
      alt: briefs =>
        `Bar chart by regional group, States from which new information was collected in ${newYears(edition)} and parties: ${list(briefs)}.`,
      brief: (name, { updated, parties: all }, measure) =>
        `${name}, ${measure === 'count' ? count(updated) : share(updated, all)} of ${count(all)}`,
      legend: [
        ['part-1', both(`New information, ${newYears(edition)}`)],
        ['whole', { count: 'Parties of the group', share: 'All parties of the group (100%)' }],
      ],
      value: ({ updated, parties: all }, measure) => {
        const strong = measure === 'count' ? count(updated) : share(updated, all);
        return { text: `${strong} of ${count(all)}`, strong };
      },
      sentence: (name, { updated, parties: all }, measure) =>
        measure === 'count'
          ? `${name}: new information was collected in ${newYears(edition)} from ${count(updated)} of the ${parties(all)}.`
          : `${name}: new information was collected in ${newYears(edition)} from ${share(updated, all)} of the ${parties(all)}.`,
      caption: {
        count: `States by regional group, ${newYears(edition)}.`,
        share: `Percentage of the parties of the group, ${newYears(edition)}.`,
      },
      notes: (_, measure) => [
        `Footnote ${edition.newFootnote} of the report names each of these States. One party (the Holy See) belongs to no regional group.`,
        ...(measure === 'share' ? ['Percentages are rounded.'] : []),
      ],
      source: `${report(edition)}, paras. ${edition.firstTotalParagraph} and ${edition.lastTotalParagraph}, footnote ${edition.newFootnote}. ${treatyList(edition)}`,
    },
    parties: {
      title: {
        count: 'States parties to the Convention against Corruption',
        share: 'Share of States that are parties to the Convention against Corruption',
      },
      finding: ({ parties: all }) =>
        `A total of ${states(all)} and the European Union were parties to the Convention as at ${partiesDay(edition)}.`,
      alt: briefs => `Bar chart by regional group, parties and all States: ${list(briefs)}.`,
      brief: (name, { parties: some, states: all }, measure) =>
        `${name}, ${measure === 'count' ? count(some) : share(some, all)} of ${count(all)}`,
      legend: [
        ['part-1', both(`Parties as at ${partiesDay(edition)}`)],
        ['whole', { count: 'States of the group', share: 'All States of the group (100%)' }],
      ],
      value: ({ parties: some, states: all }, measure) => {
        const strong = measure === 'count' ? count(some) : share(some, all);
        return { text: `${strong} of ${count(all)}`, strong };
      },
      sentence: (name, { parties: some, states: all }, measure) =>
        measure === 'count'
          ? `${name}: ${count(some)} of the ${states(all)} ${some === 1 ? 'was a party' : 'were parties'} as at ${partiesDay(edition)}.`
          : `${name}: ${share(some, all)} of the ${states(all)} were parties as at ${partiesDay(edition)}.`,
      caption: {
        count: `States by regional group, ${partiesDay(edition)}.`,
        share: `Percentage of the States of the group, ${partiesDay(edition)}.`,
      },
      notes: (_, measure) => [
        'Derived from the treaty list; the report does not give this number. The Holy See and the European Union belong to no regional group; the European Union is not counted as a State.',
        ...(measure === 'share' ? ['Percentages are rounded.'] : []),
      ],
      source: `United Nations Convention against Corruption. ${treatyList(edition)}`,
    },
  },
  summaries: summaries(edition),
  published: published(edition),
});
