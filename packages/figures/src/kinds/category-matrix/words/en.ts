import { CODING } from '../coding.js';
import type { CategoryMatrixWords } from './category-matrix-words.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';

const { count, share } = numbers('en');
const measures = (n: number): string => (n === 1 ? '1 measure' : `${count(n)} measures`);
const list = (briefs: readonly string[]): string => briefs.join('; ');
/** A name within a sentence: in small letters, abbreviations apart. */
const within = (name: string): string => name.replace(/^[A-Z](?=[a-z-]| )/, first => first.toLowerCase());

const COUNTED =
  'A count is a measure as coded here from the text, not a State: general sentences and their examples overlap, and the report does not name the States.';
const coded = (what: string): string =>
  `${COUNTED} Coded twice: ${share(CODING.matched, 1)} of the units matched; ${what}`;
const TYPE = coded(
  `on those, agreement on the type was ${share(CODING.type.agreement, 1)} (Cohen’s kappa ${CODING.type.kappa}).`,
);

export const words: CategoryMatrixWords = {
  lines: {
    legislation: 'Legislation',
    policy: 'Policies',
    strategy: 'Strategies',
    'risk-assessment': 'Risk assessments',
    'new-institution': 'New institutions',
    'coordination-mechanism': 'Coordination mechanisms',
    'inspection-oversight': 'Inspection, oversight',
    evaluation: 'Evaluation',
    'capacity-building-training': 'Capacity and training',
    'awareness-education': 'Awareness, education',
    'public-participation': 'Public participation',
    'access-to-information': 'Access to information',
    'reporting-channel': 'Reporting channels',
    'register-declaration': 'Registers, declarations',
    'it-system': 'IT systems',
    'e-procurement': 'E-procurement',
    'treaty-mou': 'Treaties, memoranda',
    'international-network': 'International networks',
    planned: 'Planned',
    drafted: 'Drafted',
    adopted: 'Adopted',
    'in-operation': 'In operation',
    completed: 'Completed',
    other: 'Mixed or unclear',
    one: 'One State',
    two: 'Two States',
    several: 'Several States',
    some: 'Some States',
    many: 'Many States',
    most: 'Most States',
    'growing-number': 'A growing number',
    unquantified: '“States”, no number',
    unspecified: 'Not specified',
  },
  categories: {
    a: { letter: '(a)', name: 'Gaps in national frameworks' },
    b: { letter: '(b)' },
    c: { letter: '(c)', name: 'Legislative reform' },
    d: { letter: '(d)', name: 'Institutions and their cooperation' },
    e: { letter: '(e)', name: 'International cooperation' },
    f: { letter: '(f)', name: 'Information technology' },
  },
  subsections: {
    'III.A': { letter: 'A' },
    'III.B': { letter: 'B', name: 'Inclusion beyond the public sector' },
    'III.C': { letter: 'C' },
    'III.D': { letter: 'D' },
    'IV.A': { letter: 'A' },
    'IV.B': { letter: 'B' },
    'IV.C': { letter: 'C' },
    'IV.D': { letter: 'D' },
    'IV.E': { letter: 'E' },
    'V.A': { letter: 'A' },
    'V.B': { letter: 'B', name: 'Cooperation between institutions' },
    'V.C': { letter: 'C' },
    'VII.A': { letter: 'A', name: 'E-procurement, public finances' },
    'VII.B': { letter: 'B', name: 'Declaration registers' },
    'VII.C': { letter: 'C' },
    'VII.D': { letter: 'D' },
  },
  before: 'Before the subsections',
  all: 'All measures',
  number: count,
  steps: ['1–2', '3–9', '10–19', '20 or more'],
  brief: (name, n) => `${name} ${count(n)}`,
  cell: (line, { letter }, opened) => `${line}, ${opened ? '' : 'category '}${letter}`,
  sentence: (line, { letter, name }, n, total, opened) =>
    opened
      ? `${line}, ${letter} ${name}: ${count(n)} of the ${measures(total)} coded in category ${opened.letter}.`
      : `${line}, category ${letter} ${name}: ${count(n)} of the ${measures(total)} coded from the text.`,
  columns: { group: 'Group', item: 'What', total: 'Total', paragraphs: 'Paragraphs' },
  figures: {
    types: {
      title: opened =>
        opened
          ? `What kinds of measures the report describes in category ${opened.letter}`
          : 'What kinds of measures the report describes',
      finding: ({ total, top, topColumn, opened }) => {
        if (!opened)
          return `Of ${measures(total)} coded from the text, ${count(top.count)} are ${within(top.lines[0] ?? '')}, ${count(topColumn.count)} of these in category ${topColumn.column.letter}.`;
        const start = `Category ${opened.letter}, ${within(opened.name)}: ${measures(total)}`;
        return top.lines.length === 1
          ? `${start}, ${count(top.count)} of them ${within(top.lines[0] ?? '')}.`
          : `${start}, ${count(top.count)} for each of: ${list(top.lines.map(within))}.`;
      },
      alt: (lines, columns) =>
        `Matrix of measures by type and category. By type: ${list(lines)}. By category: ${list(columns)}.`,
      line: 'Type of measure',
      caption: 'Measures coded from paragraphs 9–64, by type and category.',
      notes: [TYPE],
    },
    stage: {
      title: () => 'How far the measures in the report had come',
      finding: ({ total, lines }) =>
        `Of ${measures(total)} coded from the text, ${count(lines['in-operation'] ?? 0)} were in operation and ${count(lines.adopted ?? 0)} adopted.`,
      alt: (lines, columns) =>
        `Matrix of measures by stage and category. By stage: ${list(lines)}. By category: ${list(columns)}.`,
      line: 'Stage',
      caption: 'Measures coded from paragraphs 9–64, by stage and category.',
      notes: [coded('the stage is judgement, and no agreement on it was taken.')],
    },
    quantifier: {
      title: () => 'How many States the report speaks of',
      finding: ({ total, lines }) =>
        `For ${count(lines.one ?? 0)} of ${measures(total)} the text speaks of one State; for ${count((lines.unquantified ?? 0) + (lines.unspecified ?? 0))} it gives no number.`,
      alt: (lines, columns) =>
        `Matrix of measures by how many States the text says and by category. By number of States: ${list(lines)}. By category: ${list(columns)}.`,
      line: 'States, as the text says',
      caption: 'Measures coded from paragraphs 9–64, by how many States the text says and by category.',
      notes: [
        coded(
          `on those, agreement on the number of States was ${share(CODING.quantifier.agreement, 1)} (Cohen’s kappa ${CODING.quantifier.kappa}).`,
        ),
      ],
    },
    articles: {
      title: 'Articles of the Convention cited with the measures',
      finding: ({ total, listed }) =>
        `For ${count(listed)} of ${measures(total)} the sentence itself cites an article or a chapter of the Convention.`,
      caption: 'Measures by article cited in the same sentence, paragraphs 9–64.',
      notes: [
        'Only citations in the sentence on the measure count, not those where its paragraph opens. One measure can cite several articles.',
        COUNTED,
      ],
    },
    prompts: {
      title: 'What prompted or supported the measures',
      finding: ({ total, listed }) =>
        `For ${count(listed)} of ${measures(total)} the text says what prompted or supported them; for the others it does not say.`,
      caption: 'Measures by what the text says prompted or supported them, paragraphs 9–64.',
      notes: [
        'One measure can have several. That the text does not say does not mean there was none.',
        COUNTED,
      ],
    },
  },
  source:
    'Report by the Secretariat, Conference of the States Parties, ninth session, 4 October 2021, paras 9–64; own coding.',
  measures,
  chapter: (chapter, title) => `Chapter ${chapter}: ${title}`,
  wholeChapter: chapter => `Chapter ${chapter} as a whole`,
  article: (article, title) => `Article ${article}: ${title}`,
  cited: (citation, chapter) => (chapter ? `chapter ${chapter}` : `article ${citation}`),
  contexts: {
    'review-outcome': 'Outcome of the review',
    'review-gaps': 'Gaps identified in the review',
    recommendation: 'Recommendation of the review',
    'first-cycle': 'First-cycle review',
    'first-cycle-recommendation': 'Recommendation of the first cycle',
    'second-cycle-completed': 'Second-cycle review completed',
    'second-cycle-recommendation': 'Recommendation of the second cycle',
    'other-evaluation': 'Another evaluation',
    'technical-assistance-need': 'Need for technical assistance identified',
    'technical-assistance': 'Technical assistance',
    'donor-support': 'Support of donors',
    'international-support': 'International support',
  },
  prompted: 'What prompted measures',
  supported: 'What supported measures',
  detail: (paragraph, quantifier, stage, citations) =>
    [
      `Para ${paragraph}`,
      within(quantifier),
      within(stage),
      ...(citations.length ? [`cites ${joinWords('en', citations)}`] : []),
    ].join(' · '),
};
