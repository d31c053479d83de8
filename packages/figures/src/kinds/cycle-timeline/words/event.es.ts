import { sessionOrdinal } from '../../../language/session-ordinal.es.js';
import type { CycleTimelineFacts } from '../facts.js';
import type { TimelineRow } from '../rows.js';
import type { EventWords } from './cycle-timeline-words.js';

const CYCLES: Readonly<Record<number, string>> = { 1: 'primer', 2: 'segundo' };

/** Events of which there is one. */
const SINGLE: Readonly<Record<string, EventWords>> = {
  'convention-adopted': {
    title: 'Aprobación, Asamblea General',
    clause: 'la Asamblea General aprobó la Convención',
  },
  'convention-thirtieth-party': {
    title: '30º instrumento depositado',
    clause: 'se depositó el trigésimo instrumento de ratificación o adhesión',
  },
  'convention-in-force': { title: 'Convención en vigor', clause: 'la Convención entró en vigor' },
  'resolution-3-1': {
    title: 'Resolución 3/1, Mecanismo',
    clause: 'la Conferencia aprobó los términos de referencia del Mecanismo',
  },
  'decision-5-1': {
    title: 'Decisión 5/1, información',
    clause: 'la Conferencia decidió que se reuniera información sobre el funcionamiento del Mecanismo',
  },
  'resolution-6-1': {
    title: 'Resolución 6/1, ciclo 2',
    clause: 'la Conferencia puso en marcha el segundo ciclo',
  },
  'resolution-8-2': {
    title: 'Resolución 8/2, Grupo',
    clause:
      'la Conferencia alentó a los Estados partes a que siguieran utilizando el Grupo de Examen de la Aplicación como plataforma para intercambiar información sobre las medidas nacionales',
  },
  'political-declaration': {
    title: 'Declaración política',
    clause: 'la Asamblea General la aprobó en su período extraordinario de sesiones contra la corrupción',
  },
};

/** What the stated counts count; the number of States is in the place of `#`. */
const COUNTS: Readonly<Record<string, EventWords>> = {
  'stated-summaries-1': {
    title: 'Estados, resumen, ciclo 1',
    clause: 'se habían terminado resúmenes del primer ciclo respecto de #',
  },
  'stated-summaries-2': {
    title: 'Estados, resumen, ciclo 2',
    clause: 'se habían terminado resúmenes del segundo ciclo respecto de #',
  },
  'stated-provided': {
    title: 'Estados que informaron',
    clause: '# habían facilitado información',
  },
  'stated-updated': {
    title: 'Con información nueva',
    clause: 'se había obtenido información nueva de #',
  },
};

export function eventWords(row: TimelineRow, { cycles, requests }: CycleTimelineFacts): EventWords {
  const { kind, number, session, cycle } = row;
  switch (kind) {
    case 'cycle': {
      const chapters = chapterWords(cycles.find(known => known.cycle === cycle)?.chapters ?? []);
      const which = CYCLES[cycle ?? 0] ?? unknown(row);
      return {
        title: `Ciclo ${cycle}, capítulos ${chapters}`,
        clause: `el ${which} ciclo, en el que se examinan esos capítulos de la Convención, comenzó`,
      };
    }
    case 'note-verbale':
      return {
        title: `Nota verbal ${number} de ${requests}`,
        clause: 'la Secretaría pidió información a los Estados',
      };
    case 'report':
      return session === null
        ? {
            title: `Informe ${number}, Grupo de Examen`,
            clause: 'el informe se publicó para el Grupo de Examen de la Aplicación',
          }
        : {
            title: `Informe ${number}, ${row.session}º período`,
            clause: `el informe se publicó para el ${sessionOrdinal(row.session ?? 0)} período de sesiones de la Conferencia`,
          };
    case 'session': {
      const title = `${sessionOrdinal(row.session ?? 0)} período de sesiones`;
      return { title: title.charAt(0).toUpperCase() + title.slice(1), clause: 'la Conferencia se reunió' };
    }
    case 'count':
      return COUNTS[row.row] ?? unknown(row);
    default:
      return SINGLE[row.row] ?? unknown(row);
  }
}

/** "III y IV". Not by `Intl.ListFormat`, which takes the letter of a Roman number for a sound: "III e IV". */
export function chapterWords(chapters: readonly string[]): string {
  return [chapters.slice(0, -1).join(', '), chapters.at(-1)].filter(Boolean).join(' y ');
}

function unknown({ row }: TimelineRow): never {
  throw new Error(`no words for ${row}`);
}
