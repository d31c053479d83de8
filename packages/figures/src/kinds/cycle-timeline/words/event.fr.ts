import type { CycleTimelineFacts } from '../facts.js';
import type { TimelineRow } from '../rows.js';
import type { EventWords } from './cycle-timeline-words.js';
import { joinWords } from '../../../language/join-words.js';

const ORDINALS: Readonly<Record<number, string>> = {
  6: 'sixième',
  7: 'septième',
  8: 'huitième',
  9: 'neuvième',
};
const CYCLES: Readonly<Record<number, readonly [short: string, long: string]>> = {
  1: ['1er', 'premier'],
  2: ['2e', 'deuxième'],
};

/** Events of which there is one. */
const SINGLE: Readonly<Record<string, EventWords>> = {
  'convention-adopted': {
    title: 'Adoption, Assemblée générale',
    clause: 'l’Assemblée générale a adopté la Convention',
  },
  'convention-thirtieth-party': {
    title: '30e instrument déposé',
    clause: 'le trentième instrument de ratification ou d’adhésion a été déposé',
  },
  'convention-in-force': {
    title: 'Convention en vigueur',
    clause: 'la Convention est entrée en vigueur',
  },
  'resolution-3-1': {
    title: 'Rés. 3/1, Mécanisme',
    clause: 'la Conférence a adopté les termes de référence du Mécanisme',
  },
  'decision-5-1': {
    title: 'Décision 5/1, informations',
    clause:
      'la Conférence a décidé que des informations sur la performance du Mécanisme seraient rassemblées, décision prise',
  },
  'resolution-6-1': {
    title: 'Rés. 6/1, deuxième cycle',
    clause: 'la Conférence a lancé le deuxième cycle',
  },
  'resolution-8-2': {
    title: 'Rés. 8/2, Groupe d’examen',
    clause:
      'la Conférence a fait du Groupe d’examen de l’application un lieu d’échange sur les mesures nationales, par une résolution adoptée',
  },
  'political-declaration': {
    title: 'Déclaration politique',
    clause: 'l’Assemblée générale, en session extraordinaire contre la corruption, l’a adoptée',
  },
};

/** What the stated counts count. */
const COUNTS: Readonly<Record<string, EventWords>> = {
  'stated-summaries-1': {
    title: 'avec résumé, 1er cycle',
    clause: 'avaient un résumé analytique achevé au titre du premier cycle',
  },
  'stated-summaries-2': {
    title: 'avec résumé, 2e cycle',
    clause: 'avaient un résumé analytique achevé au titre du deuxième cycle',
  },
  'stated-provided': {
    title: 'avec informations',
    clause: 'avaient communiqué des informations depuis 2015',
  },
  'stated-updated': {
    title: 'informations nouvelles',
    clause: 'étaient cités avec des informations nouvelles en 2021',
  },
};

export function eventWords(row: TimelineRow, { cycles, requests }: CycleTimelineFacts): EventWords {
  const { kind, number, session, cycle } = row;
  switch (kind) {
    case 'cycle': {
      const chapters = joinWords('fr', cycles.find(known => known.cycle === cycle)?.chapters ?? []);
      const [short, long] = CYCLES[cycle ?? 0] ?? unknown(row);
      return {
        title: `${short} cycle, chap. ${chapters}`,
        clause: `le ${long} cycle, qui porte sur ces chapitres de la Convention, a commencé`,
      };
    }
    case 'note-verbale':
      return {
        title: `Note verbale ${number} sur ${requests}`,
        clause: 'le Secrétariat a demandé des informations aux États',
      };
    case 'report':
      return session === null
        ? {
            title: `Rapport ${number}, Groupe d’examen`,
            clause: 'il a été publié à l’intention du Groupe d’examen de l’application',
          }
        : {
            title: `Rapport ${number}, ${ordinal(row)} session`,
            clause: `il a été publié en vue de la ${ordinal(row)} session de la Conférence,`,
          };
    case 'session':
      return { title: `Conférence, ${ordinal(row)} session`, clause: 'la Conférence s’est réunie' };
    case 'count':
      return COUNTS[row.row] ?? unknown(row);
    default:
      return SINGLE[row.row] ?? unknown(row);
  }
}

function ordinal(row: TimelineRow): string {
  return ORDINALS[row.session ?? 0] ?? unknown(row);
}

function unknown({ row }: TimelineRow): never {
  throw new Error(`no words for ${row}`);
}
