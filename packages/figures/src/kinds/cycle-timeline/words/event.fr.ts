import { sessionOrdinal } from '../../../language/session-ordinal.fr.js';
import type { CycleTimelineFacts } from '../facts.js';
import type { TimelineRow } from '../rows.js';
import type { EventWords } from './cycle-timeline-words.js';
import { joinWords } from '../../../language/join-words.js';

const CYCLES: Readonly<Record<number, string>> = { 1: 'premier', 2: 'deuxième' };

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
    title: 'Résolution 3/1, Mécanisme',
    clause: 'la Conférence a adopté les termes de référence du Mécanisme',
  },
  'decision-5-1': {
    title: 'Décision 5/1, informations',
    clause:
      'la Conférence a décidé que des informations sur la performance du Mécanisme seraient rassemblées',
  },
  'resolution-6-1': {
    title: 'Résolution 6/1, 2e cycle',
    clause: 'la Conférence a lancé le deuxième cycle',
  },
  'resolution-8-2': {
    title: 'Résolution 8/2, Groupe',
    clause:
      'la Conférence a encouragé les États parties à continuer d’utiliser le Groupe d’examen de l’application comme cadre d’échange d’informations sur les mesures nationales',
  },
  'political-declaration': {
    title: 'Déclaration politique',
    clause: 'l’Assemblée générale l’a adoptée à sa session extraordinaire contre la corruption',
  },
};

/** What the stated counts count; the number of States is in the place of `#`. */
const COUNTS: Readonly<Record<string, EventWords>> = {
  'stated-summaries-1': {
    title: 'États, résumé du 1er cycle',
    clause: 'des résumés analytiques étaient achevés pour # au titre du premier cycle',
  },
  'stated-summaries-2': {
    title: 'États, résumé du 2e cycle',
    clause: 'des résumés analytiques étaient achevés pour # au titre du deuxième cycle',
  },
  'stated-provided': {
    title: 'États ayant informé',
    clause: 'des informations avaient été communiquées par #',
  },
  'stated-updated': {
    title: 'États, infos nouvelles',
    clause: 'des informations nouvelles avaient été recueillies auprès de #',
  },
};

export function eventWords(row: TimelineRow, { cycles, requests }: CycleTimelineFacts): EventWords {
  const { kind, number, session, cycle } = row;
  switch (kind) {
    case 'cycle': {
      const chapters = joinWords('fr', cycles.find(known => known.cycle === cycle)?.chapters ?? []);
      const which = CYCLES[cycle ?? 0] ?? unknown(row);
      return {
        title: `Cycle ${cycle}, chapitres ${chapters}`,
        clause: `le ${which} cycle, qui porte sur ces chapitres de la Convention, a commencé`,
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
            clause: 'le rapport a été publié à l’intention du Groupe d’examen de l’application',
          }
        : {
            title: `Rapport ${number}, ${sessionOrdinal(row.session ?? 0)} session`,
            clause: `le rapport a été publié en vue de la ${sessionOrdinal(row.session ?? 0)} session de la Conférence`,
          };
    case 'session':
      return {
        title: `Conférence, ${sessionOrdinal(row.session ?? 0)} session`,
        clause: 'la Conférence s’est réunie',
      };
    case 'count':
      return COUNTS[row.row] ?? unknown(row);
    default:
      return SINGLE[row.row] ?? unknown(row);
  }
}

function unknown({ row }: TimelineRow): never {
  throw new Error(`no words for ${row}`);
}
