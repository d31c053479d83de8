import type { EditionFacts } from '../../../model/edition.js';
import { CODING } from '../coding.js';
import type { CategoryMatrixWords } from './category-matrix-words.js';
import { joinWords } from '../../../language/join-words.js';
import { report } from '../../../words/report.en.js';
import { numbers } from '../../../language/numbers.js';

const { count } = numbers('en');
const measures = (n: number): string => (n === 1 ? '1 measure' : `${count(n)} measures`);
const list = (briefs: readonly string[]): string => briefs.join('; ');
/** A name within a sentence: in small letters, abbreviations apart. */
const within = (name: string): string => name.replace(/^[A-Z](?=[a-z-]| )/, first => first.toLowerCase());

const perCent = (value: number): string => `${count(Math.round(value * 100))} per cent`;

const COUNTED =
  'Each number counts measures as classified here, not States: general sentences and their examples overlap, and the report does not name the States.';
const coded = (what: string): string =>
  `${COUNTED} The text was classified twice, independently, by language models and not by people: both found ${perCent(CODING.matched)} of the measures${what}`;
const TYPE = coded(`, and agreed on the type of ${perCent(CODING.type.agreement)} of those.`);

export const words = (edition: EditionFacts): CategoryMatrixWords => ({
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
    'treaty-mou': 'Treaties, memorandums',
    'international-network': 'International networks',
    planned: 'Planned',
    drafted: 'Drafted',
    adopted: 'Adopted',
    'in-operation': 'Set up or in use',
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
    d: { letter: '(d)', name: 'Cooperation and institution-building' },
    e: { letter: '(e)', name: 'International cooperation' },
    f: { letter: '(f)', name: 'Information technology' },
  },
  subsections: {
    'III.A': { letter: 'A' },
    'III.B': { letter: 'B', name: 'Inclusion of persons outside the public sector' },
    'III.C': { letter: 'C' },
    'III.D': { letter: 'D' },
    'IV.A': { letter: 'A' },
    'IV.B': { letter: 'B' },
    'IV.C': { letter: 'C' },
    'IV.D': { letter: 'D' },
    'IV.E': { letter: 'E' },
    'V.A': { letter: 'A' },
    'V.B': { letter: 'B', name: 'Cooperation and coordination' },
    'V.C': { letter: 'C' },
    'VII.A': { letter: 'A', name: 'E-procurement, transparent finances' },
    'VII.B': { letter: 'B', name: 'Declaration registers' },
    'VII.C': { letter: 'C' },
    'VII.D': { letter: 'D' },
  },
  before: 'Introductory paragraphs',
  all: 'All measures',
  number: count,
  steps: ['1–2', '3–9', '10–19', '20 or more'],
  brief: (name, n) => `${name} ${count(n)}`,
  cell: (line, { letter }, opened) => `${line}, ${opened ? '' : 'category '}${letter}`,
  sentence: (line, { letter, name }, n, total, opened) =>
    opened
      ? `${line}, ${letter} ${name}: ${count(n)} of the ${measures(total)} in category ${opened.letter}.`
      : `${line}, category ${letter} ${name}: ${count(n)} of the ${measures(total)} classified.`,
  columns: { group: 'Group', item: 'Item', total: 'Total', paragraphs: 'Paragraphs' },
  figures: {
    types: {
      title: opened =>
        opened
          ? `Types of measure described in the report, category ${opened.letter}`
          : 'Types of measure described in the report',
      finding: ({ total, top, topColumn, opened }) => {
        if (!opened)
          return `Of the ${measures(total)} classified, ${count(top.count)} are ${within(top.lines[0] ?? '')}, ${count(topColumn.count)} of these in category ${topColumn.column.letter}.`;
        const start = `Category ${opened.letter}, ${within(opened.name)}: ${measures(total)}`;
        return top.lines.length === 1
          ? `${start}, ${count(top.count)} of them ${within(top.lines[0] ?? '')}.`
          : `${start}, ${count(top.count)} for each of: ${list(top.lines.map(within))}.`;
      },
      alt: (lines, columns) =>
        `Matrix of measures by type and category. By type: ${list(lines)}. By category: ${list(columns)}.`,
      line: 'Type of measure',
      caption: `Measures classified from paragraphs ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}, by type and category.`,
      notes: [TYPE],
    },
    stage: {
      title: () => 'Stage reached by the measures described',
      finding: ({ total, lines }) =>
        `Of the ${measures(total)} classified, ${count(lines['in-operation'] ?? 0)} had been set up or were in use and ${count(lines.adopted ?? 0)} had been adopted.`,
      alt: (lines, columns) =>
        `Matrix of measures by stage and category. By stage: ${list(lines)}. By category: ${list(columns)}.`,
      line: 'Stage',
      caption: `Measures classified from paragraphs ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}, by stage and category.`,
      notes: [
        coded(
          `. The stage is a matter of judgement: a third reading agreed on it for ${perCent(CODING.stage.agreement)} of the measures, and for ${perCent(CODING.stage.lowest)} in category (b).`,
        ),
        '“Set up or in use” includes bodies of which the report says only that they were set up.',
      ],
    },
    quantifier: {
      title: () => 'Number of States to which the report refers',
      finding: ({ total, lines }) =>
        `For ${count(lines.one ?? 0)} of the ${measures(total)} the text refers to one State; for ${count((lines.unquantified ?? 0) + (lines.unspecified ?? 0))} it gives no number.`,
      alt: (lines, columns) =>
        `Matrix of measures by number of States in the text and by category. By number of States: ${list(lines)}. By category: ${list(columns)}.`,
      line: 'States, according to the text',
      caption: `Measures classified from paragraphs ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}, by number of States in the text and by category.`,
      notes: [
        coded(`, and agreed on the number of States for ${perCent(CODING.quantifier.agreement)} of those.`),
      ],
    },
    articles: {
      title: 'Articles of the Convention cited with the measures',
      finding: ({ total, listed }) =>
        `For ${count(listed)} of the ${measures(total)} the sentence itself cites an article or a chapter of the Convention.`,
      caption: `Measures by article cited in the same sentence, paragraphs ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}.`,
      notes: [
        'Only citations in the sentence on the measure are counted, not those at the beginning of its paragraph. A measure can be linked to more than one article.',
        COUNTED,
      ],
    },
    prompts: {
      title: 'Prompts and sources of support for the measures',
      finding: ({ total, listed }) =>
        `For ${count(listed)} of the ${measures(total)} the text names a prompt or a source of support.`,
      caption: `Measures by prompt or source of support named in the text, paragraphs ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}.`,
      notes: [
        'A measure can have more than one prompt or source of support. Where the text names none, there may still have been one: in its conclusions the report adds that many States stressed the support of other States or donors.',
        COUNTED,
      ],
    },
  },
  source: `${report(edition)}, paras. ${edition.firstMeasureParagraph}–${edition.lastMeasureParagraph}; own classification.`,
  measures,
  chapter: (chapter, title) => `Chapter ${chapter}: ${title}`,
  wholeChapter: chapter => `Chapter ${chapter} as a whole`,
  article: (article, title) => `Article ${article}: ${title}`,
  cited: (citation, chapter) => (chapter ? `chapter ${chapter}` : `article ${citation}`),
  contexts: {
    'review-outcome': 'Outcome of the review',
    'review-gaps': 'Gaps identified in the review',
    'review-completed': 'Review completed',
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
  prompted: 'Prompts',
  supported: 'Sources of support',
  detail: (paragraph, quantifier, stage, citations) =>
    [
      `Para. ${paragraph}`,
      within(quantifier),
      within(stage),
      ...(citations.length ? [`cites ${joinWords('en', citations)}`] : []),
    ].join(' · '),
});
