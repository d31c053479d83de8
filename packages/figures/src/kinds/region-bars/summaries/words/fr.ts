import { partiesDay, countsMonth } from '../../../../words/edition.fr.js';
import type { EditionFacts } from '../../../../model/edition.js';
import type { SummariesRow } from '../rows.js';
import { countedNoun } from '../../../../language/counted-noun.js';
import { joinWords } from '../../../../language/join-words.js';
import { numbers } from '../../../../language/numbers.js';
import { report, treatyList } from '../../../../words/report.fr.js';
import type { SummariesWords } from './summaries-words.js';

const { count, share } = numbers('fr');
const counted = countedNoun('fr');
const ordinal = (cycle: number): string => (cycle === 1 ? 'premier' : 'deuxième');
const completed = ({ completed: n }: SummariesRow): string => counted(n, 'État', 'États');
const cycleName = (cycle: number): string => (cycle === 1 ? 'Premier cycle' : 'Deuxième cycle');

export const words = (edition: EditionFacts): SummariesWords => ({
  title: {
    count: 'Résumés analytiques achevés, par cycle d’examen',
    share: 'Part des parties dont le résumé analytique est achevé, par cycle d’examen',
  },
  cycle: cycleName,
  finding: rows =>
    `En ${countsMonth(edition)}, des résumés analytiques étaient achevés pour ${joinWords(
      'fr',
      rows.map(row => `${completed(row)} au titre du ${ordinal(row.cycle)} cycle`),
    )}.`,
  alt: briefs =>
    `Diagramme à barres par cycle d’examen, résumés analytiques achevés et parties\u202F: ${briefs.join('\u202F; ')}.`,
  brief: (name, { completed: n, parties }, measure) =>
    `${name}, ${measure === 'count' ? `${count(n)} sur` : `${share(n, parties)} de`} ${count(parties)}`,
  legend: [
    ['part-1', { count: 'Résumé analytique achevé', share: 'Résumé analytique achevé' }],
    ['whole', { count: 'Toutes les parties', share: `Toutes les parties (${share(1, 1)})` }],
  ],
  value: ({ completed: n, parties }, measure) => {
    const strong = measure === 'count' ? count(n) : share(n, parties);
    return { text: `${strong} ${measure === 'count' ? 'sur' : 'de'} ${count(parties)}`, strong };
  },
  sentence: ({ cycle, completed: n, parties }, measure) =>
    `${cycleName(cycle)}\u202F: en ${countsMonth(edition)}, des résumés analytiques étaient achevés pour ${measure === 'count' ? count(n) : share(n, parties)} des ${count(parties)} parties.`,
  caption: {
    count: `États dont le résumé analytique est achevé, par cycle d’examen, ${countsMonth(edition)}.`,
    share: `Pourcentage de toutes les parties, par cycle d’examen, ${countsMonth(edition)}.`,
  },
  columns: {
    cycle: 'Cycle',
    completed: 'Achevés',
    completed_share: 'Achevés, %',
    parties: 'Parties',
  },
  notes: measure => [
    `Le rapport ne donne que des totaux, sans ventilation par région, et n’indique pas l’ensemble dont ils font partie. Aucune date de fin n’est indiquée pour les deux cycles. Les parties sont toutes celles que comptait la Convention au ${partiesDay(edition)}, dont l’Union européenne.`,
    ...(measure === 'share' ? ['Les pourcentages sont arrondis.'] : []),
  ],
  source: `${report(edition)}, par. ${edition.firstTotalParagraph}. ${treatyList(edition)}`,
});
