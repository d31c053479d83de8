import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataset } from '@uncac-figures/dataset/tables/index';
import type { RegionBarsRow } from '@uncac-figures/figures/compile';
import { stateWords as countrySummary } from '@uncac-figures/figures/kinds/country-summary/about-state/fr';
import { words as regionBars } from '@uncac-figures/figures/kinds/region-bars/words/fr';

const row = (known: number): RegionBarsRow => ({
  row: 'african',
  place: 'group',
  updated: known,
  earlier: 0,
  known,
  low: known,
  high: known,
  parties: 53,
  states: 54,
  part1: 0,
  part2: 0,
  possible: 0,
  whole: 53,
});

describe('words in French', () => {
  it('agree with the number of parties, one being singular, and none', () => {
    const { provided, updated } = regionBars.figures;
    for (const known of [0, 1, 2, 3, 5, 11, 21, 38, 101]) {
      const [is, cited] =
        known < 2 ? ['est connue par son nom', 'est citée'] : ['sont connues par leur nom', 'sont citées'];
      const known53 = `${known} des 53 parties ${is}`;
      assert.match(
        provided.sentence('États d’Afrique', row(known), 'count'),
        new RegExp(`: au moins ${known53}, `),
      );
      assert.match(
        updated.sentence('États d’Afrique', row(known), 'count'),
        new RegExp(`: ${known} des 53 parties ${cited} avec `),
      );
      assert.equal(countrySummary.itsGroup(known, 53), `Au moins ${known53}`);
    }
  });

  it('write the name of a State before a colon, so without its article', () => {
    for (const { nameInText } of dataset.stateNames.fr)
      assert.doesNotMatch(nameInText, /^(?:l['’]|les? |la )/i);
  });

  it('set the curved apostrophe, and a space that does not break before a colon and the like', () => {
    const { stateNames, chapterTitles, articleTitles, terms, measureSummaries, documentTitles } = dataset;
    const texts = [
      ...stateNames.fr.flatMap(({ name, nameInText }) => [name, nameInText]),
      ...chapterTitles.fr.map(({ title }) => title),
      ...articleTitles.fr.map(({ title }) => title),
      ...terms.fr.map(({ text }) => text),
      ...measureSummaries.fr.map(({ summary }) => summary),
      ...documentTitles.fr.map(({ title }) => title),
    ];
    for (const text of texts) assert.doesNotMatch(text, /'|[^\u202F][:;!?»]|«[^\u202F]/);
  });
});
