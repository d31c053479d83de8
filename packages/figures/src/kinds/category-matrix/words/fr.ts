import type { EditionFacts } from '../../../model/edition.js';
import { CODING } from '../coding.js';
import type { CategoryMatrixWords } from './category-matrix-words.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { report } from '../../../words/report.fr.js';

const { count } = numbers('fr');
const perCent = (value: number): string => `${count(Math.round(value * 100))} pour cent`;
const counted = countedNoun('fr');
const measures = (n: number): string => counted(n, 'mesure', 'mesures');
const list = (briefs: readonly string[]): string => briefs.join('\u202F; ');
/** A name within a sentence: in small letters. */
const within = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const quoted = (name: string): string => `«\u202F${within(name)}\u202F»`;

const COUNTED =
  'Les nombres sont ceux des mesures classées ici, et non des États\u202F: les phrases générales et leurs exemples se recoupent, et le rapport ne nomme pas les États.';
const coded = (what: string): string =>
  `${COUNTED} Le texte a été classé deux fois, indépendamment, par des modèles de langage et non par des personnes\u202F: ${perCent(CODING.matched)} des mesures ont été relevées les deux fois\u202F; ${what}`;
const agreement = (on: string, { agreement: value }: { agreement: number }): string =>
  coded(`les deux classements concordent sur ${on} dans ${perCent(value)} des cas.`);

export const words = (edition: EditionFacts): CategoryMatrixWords => ({
  lines: {
    legislation: 'Législation',
    policy: 'Politiques',
    strategy: 'Stratégies',
    'risk-assessment': 'Évaluations des risques',
    'new-institution': 'Nouvelles institutions',
    'coordination-mechanism': 'Mécanismes de coordination',
    'inspection-oversight': 'Inspection et contrôle',
    evaluation: 'Évaluation',
    'capacity-building-training': 'Capacités et formation',
    'awareness-education': 'Sensibilisation, éducation',
    'public-participation': 'Participation du public',
    'access-to-information': 'Accès à l’information',
    'reporting-channel': 'Voies de signalement',
    'register-declaration': 'Registres, déclarations',
    'it-system': 'Systèmes informatiques',
    'e-procurement': 'Marchés publics en ligne',
    'treaty-mou': 'Traités et accords',
    'international-network': 'Réseaux internationaux',
    planned: 'Prévue',
    drafted: 'À l’état de projet',
    adopted: 'Adoptée',
    'in-operation': 'Créée ou en place',
    completed: 'Achevée',
    other: 'Mixte ou peu claire',
    one: 'Un État',
    two: 'Deux États',
    several: 'Plusieurs États',
    some: 'Certains États',
    many: 'De nombreux États',
    most: 'La plupart des États',
    'growing-number': 'Nombre croissant d’États',
    unquantified: '«\u202FÉtats\u202F», sans nombre',
    unspecified: 'Non précisé',
  },
  categories: {
    a: { letter: 'a)', name: 'Lacunes des cadres nationaux' },
    b: { letter: 'b)' },
    c: { letter: 'c)', name: 'Réforme législative' },
    d: { letter: 'd)', name: 'Coopération et institutions' },
    e: { letter: 'e)', name: 'Coopération internationale' },
    f: { letter: 'f)', name: 'Technologies de l’information' },
  },
  subsections: {
    'III.A': { letter: 'A' },
    'III.B': { letter: 'B', name: 'Participation de personnes hors du secteur public' },
    'III.C': { letter: 'C' },
    'III.D': { letter: 'D' },
    'IV.A': { letter: 'A' },
    'IV.B': { letter: 'B' },
    'IV.C': { letter: 'C' },
    'IV.D': { letter: 'D' },
    'IV.E': { letter: 'E' },
    'V.A': { letter: 'A' },
    'V.B': { letter: 'B', name: 'Coopération et coordination' },
    'V.C': { letter: 'C' },
    'VII.A': { letter: 'A', name: 'Passation électronique des marchés, transparence' },
    'VII.B': { letter: 'B', name: 'Registres de déclarations' },
    'VII.C': { letter: 'C' },
    'VII.D': { letter: 'D' },
  },
  before: 'Paragraphes introductifs',
  all: 'Toutes les mesures',
  number: count,
  steps: ['1-2', '3-9', '10-19', '20 ou plus'],
  brief: (name, n) => `${name} ${count(n)}`,
  cell: (line, { letter }, opened) => `${line}, ${opened ? '' : 'catégorie '}${letter}`,
  sentence: (line, { letter, name }, n, total, opened) =>
    opened
      ? `${line}, ${letter} ${name}\u202F: ${count(n)} des ${measures(total)} de la catégorie ${opened.letter}.`
      : `${line}, catégorie ${letter} ${name}\u202F: ${count(n)} des ${measures(total)} classées.`,
  columns: { group: 'Groupe', item: 'Élément', total: 'Total', paragraphs: 'Paragraphes' },
  figures: {
    types: {
      title: opened =>
        opened
          ? `Types de mesures décrits dans le rapport, catégorie ${opened.letter}`
          : 'Types de mesures décrits dans le rapport',
      finding: ({ total, top, topColumn, opened }) => {
        if (!opened)
          return `Sur les ${measures(total)} classées, ${count(top.count)} sont du type ${quoted(top.lines[0] ?? '')}, dont ${count(topColumn.count)} dans la catégorie ${topColumn.column.letter}.`;
        const start = `Catégorie ${opened.letter}, ${within(opened.name)}\u202F: ${measures(total)}`;
        return top.lines.length === 1
          ? `${start}, dont ${count(top.count)} du type ${quoted(top.lines[0] ?? '')}.`
          : `${start}, dont ${count(top.count)} pour chacun des types ${joinWords('fr', top.lines.map(quoted))}.`;
      },
      alt: (lines, columns) =>
        `Matrice des mesures par type et par catégorie. Par type\u202F: ${list(lines)}. Par catégorie\u202F: ${list(columns)}.`,
      line: 'Type de mesure',
      caption: `Mesures classées à partir des paragraphes ${edition.firstMeasureParagraph} à ${edition.lastMeasureParagraph}, par type et par catégorie.`,
      notes: [agreement('le type', CODING.type)],
    },
    stage: {
      title: () => 'Degré d’avancement des mesures décrites dans le rapport',
      finding: ({ total, lines }) =>
        `Sur les ${measures(total)} classées, ${count(lines['in-operation'] ?? 0)} avaient été créées ou étaient en place et ${count(lines.adopted ?? 0)} avaient été adoptées.`,
      alt: (lines, columns) =>
        `Matrice des mesures par stade et par catégorie. Par stade\u202F: ${list(lines)}. Par catégorie\u202F: ${list(columns)}.`,
      line: 'Stade',
      caption: `Mesures classées à partir des paragraphes ${edition.firstMeasureParagraph} à ${edition.lastMeasureParagraph}, par stade et par catégorie.`,
      notes: [
        coded(
          `le stade relève d’une appréciation\u202F: un troisième classement concorde dans ${perCent(CODING.stage.agreement)} des cas, et dans ${perCent(CODING.stage.lowest)} dans la catégorie b).`,
        ),
        '«\u202FCréée ou en place\u202F» comprend les organes dont le rapport dit seulement qu’ils ont été créés.',
      ],
    },
    quantifier: {
      title: () => 'Nombre d’États auxquels le rapport fait référence',
      finding: ({ total, lines }) =>
        `Pour ${measures(lines.one ?? 0)} sur ${count(total)}, le texte parle d’un seul État\u202F; pour ${count((lines.unquantified ?? 0) + (lines.unspecified ?? 0))}, il ne donne pas de nombre.`,
      alt: (lines, columns) =>
        `Matrice des mesures par nombre d’États selon le texte et par catégorie. Par nombre d’États\u202F: ${list(lines)}. Par catégorie\u202F: ${list(columns)}.`,
      line: 'États, selon le texte',
      caption: `Mesures classées à partir des paragraphes ${edition.firstMeasureParagraph} à ${edition.lastMeasureParagraph}, par nombre d’États selon le texte et par catégorie.`,
      notes: [agreement('le nombre d’États', CODING.quantifier)],
    },
    articles: {
      title: 'Articles de la Convention cités avec les mesures',
      finding: ({ total, listed }) =>
        `Pour ${measures(listed)} sur ${count(total)}, la phrase elle-même cite un article ou un chapitre de la Convention.`,
      caption: `Mesures par article cité dans la même phrase, paragraphes ${edition.firstMeasureParagraph} à ${edition.lastMeasureParagraph}.`,
      notes: [
        'Seules comptent les références données dans la phrase sur la mesure, et non celles qui figurent en tête de son paragraphe. Une même mesure peut être liée à plusieurs articles.',
        COUNTED,
      ],
    },
    prompts: {
      title: 'Motifs des mesures et appuis reçus',
      finding: ({ total, listed }) =>
        `Pour ${measures(listed)} sur ${count(total)}, le texte indique un motif ou un appui.`,
      caption: `Mesures par motif ou appui selon le texte, paragraphes ${edition.firstMeasureParagraph} à ${edition.lastMeasureParagraph}.`,
      notes: [
        'Une même mesure peut avoir plusieurs motifs ou appuis. Si le texte n’en indique pas, il peut y en avoir eu\u202F: dans ses conclusions, le rapport ajoute que de nombreux États ont souligné l’appui d’autres États ou de donateurs.',
        COUNTED,
      ],
    },
  },
  source: `${report(edition)}, par. ${edition.firstMeasureParagraph} à ${edition.lastMeasureParagraph}\u202F; classement effectué par nos soins.`,
  measures,
  chapter: (chapter, title) => `Chapitre ${chapter}\u202F: ${title}`,
  wholeChapter: chapter => `Chapitre ${chapter} dans son ensemble`,
  article: (article, title) => `Article ${article}\u202F: ${title}`,
  cited: (citation, chapter) =>
    chapter ? `chapitre ${chapter}` : `article ${citation.replace(/\((\d+)\)/, ' (par. $1)')}`,
  contexts: {
    'review-outcome': 'Résultats de l’examen',
    'review-gaps': 'Lacunes constatées lors de l’examen',
    'review-completed': 'Examen achevé',
    recommendation: 'Recommandation issue de l’examen',
    'first-cycle': 'Examen du premier cycle',
    'first-cycle-recommendation': 'Recommandation du premier cycle',
    'second-cycle-completed': 'Examen du deuxième cycle achevé',
    'second-cycle-recommendation': 'Recommandation du deuxième cycle',
    'other-evaluation': 'Autre évaluation',
    'technical-assistance-need': 'Besoin d’assistance technique recensé',
    'technical-assistance': 'Assistance technique',
    'donor-support': 'Appui de donateurs',
    'international-support': 'Appui international',
  },
  prompted: 'Motifs',
  supported: 'Appuis reçus',
  detail: (paragraph, quantifier, stage, citations) =>
    [
      `Par. ${paragraph}`,
      within(quantifier),
      within(stage),
      ...(citations.length ? [`cite\u202F: ${joinWords('fr', citations)}`] : []),
    ].join(' · '),
});
