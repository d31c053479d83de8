import type { EditionFacts } from '../../../model/edition.js';
import { CODING } from '../coding.js';
import type { CategoryMatrixWords } from './category-matrix-words.js';
import { countedNoun } from '../../../language/counted-noun.js';
import { joinWords } from '../../../language/join-words.js';
import { numbers } from '../../../language/numbers.js';
import { report } from '../../../words/report.es.js';

const { count, share } = numbers('es');
const counted = countedNoun('es');
const measures = (n: number): string => counted(n, 'medida', 'medidas');
const list = (briefs: readonly string[]): string => briefs.join('; ');
/** A name within a sentence: in small letters. */
const within = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const quoted = (name: string): string => `«${within(name)}»`;
/** Quoted after they are joined: a quotation mark would hide the sound that turns "y" into "e". */
const quotedList = (names: readonly string[]): string =>
  new Intl.ListFormat('es')
    .formatToParts(names.map(within))
    .map(({ type, value }) => (type === 'element' ? quoted(value) : value))
    .join('');

const COUNTED =
  'Cada número cuenta medidas clasificadas aquí, no Estados: las frases generales y sus ejemplos se superponen, y el documento no nombra a los Estados.';
const coded = (what: string): string =>
  `${COUNTED} El texto se clasificó dos veces, de manera independiente, con modelos de lenguaje y no por personas: el ${share(CODING.matched, 1)} de las medidas se identificó ambas veces; ${what}`;
const agreement = (on: string, { agreement: value }: { agreement: number }): string =>
  coded(`ambas clasificaciones coincidieron en ${on} en el ${share(value, 1)} de los casos.`);

export const words = (edition: EditionFacts): CategoryMatrixWords => ({
  lines: {
    legislation: 'Legislación',
    policy: 'Políticas',
    strategy: 'Estrategias',
    'risk-assessment': 'Evaluaciones de riesgos',
    'new-institution': 'Nuevas instituciones',
    'coordination-mechanism': 'Mecanismos de coordinación',
    'inspection-oversight': 'Inspección y supervisión',
    evaluation: 'Evaluación',
    'capacity-building-training': 'Capacidad y formación',
    'awareness-education': 'Sensibilización, educación',
    'public-participation': 'Participación pública',
    'access-to-information': 'Acceso a la información',
    'reporting-channel': 'Canales de denuncia',
    'register-declaration': 'Registros, declaraciones',
    'it-system': 'Sistemas informáticos',
    'e-procurement': 'Compra pública electrónica',
    'treaty-mou': 'Tratados y memorandos',
    'international-network': 'Redes internacionales',
    planned: 'Prevista',
    drafted: 'En fase de proyecto',
    adopted: 'Aprobada',
    'in-operation': 'Creada o en uso',
    completed: 'Terminada',
    other: 'Mixta o poco clara',
    one: 'Un Estado',
    two: 'Dos Estados',
    several: 'Varios Estados',
    some: 'Algunos Estados',
    many: 'Muchos Estados',
    most: 'La mayoría de los Estados',
    'growing-number': 'Cada vez más Estados',
    unquantified: '«Estados», sin número',
    unspecified: 'No se especifica',
  },
  categories: {
    a: { letter: 'a)', name: 'Lagunas de los marcos nacionales' },
    b: { letter: 'b)' },
    c: { letter: 'c)', name: 'Reforma legislativa' },
    d: { letter: 'd)', name: 'Cooperación e instituciones' },
    e: { letter: 'e)', name: 'Cooperación internacional' },
    f: { letter: 'f)', name: 'Tecnología de la información' },
  },
  subsections: {
    'III.A': { letter: 'A' },
    'III.B': { letter: 'B', name: 'Inclusión de personas ajenas al sector público' },
    'III.C': { letter: 'C' },
    'III.D': { letter: 'D' },
    'IV.A': { letter: 'A' },
    'IV.B': { letter: 'B' },
    'IV.C': { letter: 'C' },
    'IV.D': { letter: 'D' },
    'IV.E': { letter: 'E' },
    'V.A': { letter: 'A' },
    'V.B': { letter: 'B', name: 'Cooperación y coordinación' },
    'V.C': { letter: 'C' },
    'VII.A': { letter: 'A', name: 'Contratación pública electrónica y transparencia' },
    'VII.B': { letter: 'B', name: 'Registros de declaraciones' },
    'VII.C': { letter: 'C' },
    'VII.D': { letter: 'D' },
  },
  before: 'Párrafos introductorios',
  all: 'Todas las medidas',
  number: count,
  steps: ['1-2', '3-9', '10-19', '20 o más'],
  brief: (name, n) => `${name} ${count(n)}`,
  cell: (line, { letter }, opened) => `${line}, ${opened ? '' : 'categoría '}${letter}`,
  sentence: (line, { letter, name }, n, total, opened) =>
    opened
      ? `${line}, ${letter} ${name}: ${count(n)} de las ${measures(total)} de la categoría ${opened.letter}.`
      : `${line}, categoría ${letter} ${name}: ${count(n)} de las ${measures(total)} clasificadas.`,
  columns: { group: 'Grupo', item: 'Elemento', total: 'Total', paragraphs: 'Párrafos' },
  figures: {
    types: {
      title: opened =>
        opened
          ? `Tipos de medidas descritos en el documento, categoría ${opened.letter}`
          : 'Tipos de medidas descritos en el documento',
      finding: ({ total, top, topColumn, opened }) => {
        if (!opened)
          return `De las ${measures(total)} clasificadas, ${count(top.count)} son del tipo ${quoted(top.lines[0] ?? '')}, ${count(topColumn.count)} de ellas en la categoría ${topColumn.column.letter}.`;
        const start = `Categoría ${opened.letter}, ${within(opened.name)}: ${measures(total)}`;
        return top.lines.length === 1
          ? `${start}, ${count(top.count)} de ellas del tipo ${quoted(top.lines[0] ?? '')}.`
          : `${start}, ${count(top.count)} de cada uno de los tipos ${quotedList(top.lines)}.`;
      },
      alt: (lines, columns) =>
        `Matriz de medidas por tipo y categoría. Por tipo: ${list(lines)}. Por categoría: ${list(columns)}.`,
      line: 'Tipo de medida',
      caption: `Medidas clasificadas a partir de los párrafos ${edition.firstMeasureParagraph} a ${edition.lastMeasureParagraph}, por tipo y categoría.`,
      notes: [agreement('el tipo', CODING.type)],
    },
    stage: {
      title: () => 'Fase alcanzada por las medidas descritas',
      finding: ({ total, lines }) =>
        `De las ${measures(total)} clasificadas, ${count(lines['in-operation'] ?? 0)} se habían creado o estaban en uso y ${count(lines.adopted ?? 0)} se habían aprobado.`,
      alt: (lines, columns) =>
        `Matriz de medidas por fase y categoría. Por fase: ${list(lines)}. Por categoría: ${list(columns)}.`,
      line: 'Fase',
      caption: `Medidas clasificadas a partir de los párrafos ${edition.firstMeasureParagraph} a ${edition.lastMeasureParagraph}, por fase y categoría.`,
      notes: [
        coded(
          `la fase es una apreciación: una tercera clasificación coincidió en el ${share(CODING.stage.agreement, 1)} de los casos, y en el ${share(CODING.stage.lowest, 1)} en la categoría b).`,
        ),
        '«Creada o en uso» incluye los órganos de los que el documento solo dice que se crearon.',
      ],
    },
    quantifier: {
      title: () => 'Número de Estados a los que se refiere el documento',
      finding: ({ total, lines }) =>
        `En ${count(lines.one ?? 0)} de las ${measures(total)} el texto habla de un solo Estado; en ${count((lines.unquantified ?? 0) + (lines.unspecified ?? 0))} no indica ningún número.`,
      alt: (lines, columns) =>
        `Matriz de medidas por número de Estados según el texto y por categoría. Por número de Estados: ${list(lines)}. Por categoría: ${list(columns)}.`,
      line: 'Estados, según el texto',
      caption: `Medidas clasificadas a partir de los párrafos ${edition.firstMeasureParagraph} a ${edition.lastMeasureParagraph}, por número de Estados según el texto y por categoría.`,
      notes: [agreement('el número de Estados', CODING.quantifier)],
    },
    articles: {
      title: 'Artículos de la Convención citados con las medidas',
      finding: ({ total, listed }) =>
        `En ${count(listed)} de las ${measures(total)}, la propia frase cita un artículo o un capítulo de la Convención.`,
      caption: `Medidas por artículo citado en la misma frase, párrafos ${edition.firstMeasureParagraph} a ${edition.lastMeasureParagraph}.`,
      notes: [
        'Solo cuentan las referencias que figuran en la frase sobre la medida, no las que encabezan su párrafo. Una misma medida puede estar vinculada a varios artículos.',
        COUNTED,
      ],
    },
    prompts: {
      title: 'Motivos de las medidas y apoyo recibido',
      finding: ({ total, listed }) =>
        `En ${count(listed)} de las ${measures(total)} el texto indica un motivo o un apoyo.`,
      caption: `Medidas por motivo o apoyo según el texto, párrafos ${edition.firstMeasureParagraph} a ${edition.lastMeasureParagraph}.`,
      notes: [
        'Una misma medida puede tener varios motivos o apoyos. El hecho de que el texto no los mencione no significa que no existieran: en sus conclusiones, el documento añade que muchos Estados destacaron el apoyo de otros Estados o de donantes.',
        COUNTED,
      ],
    },
  },
  source: `${report(edition)}, párrs. ${edition.firstMeasureParagraph} a ${edition.lastMeasureParagraph}; clasificación propia.`,
  measures,
  chapter: (chapter, title) => `Capítulo ${chapter}: ${title}`,
  wholeChapter: chapter => `Capítulo ${chapter} en su conjunto`,
  article: (article, title) => `Artículo ${article}: ${title}`,
  cited: (citation, chapter) =>
    chapter ? `capítulo ${chapter}` : `artículo ${citation.replace(/\((\d+)\)/, ' (párr. $1)')}`,
  contexts: {
    'review-outcome': 'Resultados del examen',
    'review-gaps': 'Lagunas detectadas en el examen',
    'review-completed': 'Examen terminado',
    recommendation: 'Recomendación del examen',
    'first-cycle': 'Examen del primer ciclo',
    'first-cycle-recommendation': 'Recomendación del primer ciclo',
    'second-cycle-completed': 'Examen del segundo ciclo terminado',
    'second-cycle-recommendation': 'Recomendación del segundo ciclo',
    'other-evaluation': 'Otra evaluación',
    'technical-assistance-need': 'Necesidad de asistencia técnica detectada',
    'technical-assistance': 'Asistencia técnica',
    'donor-support': 'Apoyo de donantes',
    'international-support': 'Apoyo internacional',
  },
  prompted: 'Motivos',
  supported: 'Apoyo recibido',
  detail: (paragraph, quantifier, stage, citations) =>
    [
      `Párr. ${paragraph}`,
      within(quantifier),
      within(stage),
      ...(citations.length ? [`cita: ${joinWords('es', citations)}`] : []),
    ].join(' · '),
});
