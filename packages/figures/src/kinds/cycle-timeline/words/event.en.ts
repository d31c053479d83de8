import { sessionOrdinal } from '../../../language/session-ordinal.en.js';
import type { CycleTimelineFacts } from '../facts.js';
import type { TimelineRow } from '../rows.js';
import type { EventWords } from './cycle-timeline-words.js';
import { joinWords } from '../../../language/join-words.js';

const CYCLES: Readonly<Record<number, string>> = { 1: 'first', 2: 'second' };

/** Events of which there is one. */
const SINGLE: Readonly<Record<string, EventWords>> = {
  'convention-adopted': {
    title: 'Adopted, General Assembly',
    clause: 'the General Assembly adopted the Convention',
  },
  'convention-thirtieth-party': {
    title: '30th instrument deposited',
    clause: 'the 30th instrument of ratification or accession was deposited',
  },
  'convention-in-force': { title: 'Convention in force', clause: 'the Convention entered into force' },
  'resolution-3-1': {
    title: 'Resolution 3/1, Mechanism',
    clause: 'the Conference adopted the terms of reference of the Mechanism',
  },
  'decision-5-1': {
    title: 'Decision 5/1, information',
    clause: 'the Conference decided that information on the performance of the Mechanism should be collected',
  },
  'resolution-6-1': {
    title: 'Resolution 6/1, second cycle',
    clause: 'the Conference launched the second cycle',
  },
  'resolution-8-2': {
    title: 'Resolution 8/2, Review Group',
    clause:
      'the Conference encouraged States parties to continue to use the Implementation Review Group as a platform for exchanging information on national measures',
  },
  'political-declaration': {
    title: 'Political declaration',
    clause: 'the General Assembly adopted it at its special session against corruption',
  },
};

/** What the stated counts count; the number of States is in the place of `#`. */
const COUNTS: Readonly<Record<string, EventWords>> = {
  'stated-summaries-1': {
    title: 'Summaries, first cycle',
    clause: 'executive summaries of the first cycle had been completed for #',
  },
  'stated-summaries-2': {
    title: 'Summaries, second cycle',
    clause: 'executive summaries of the second cycle had been completed for #',
  },
  'stated-provided': { title: 'States with information', clause: '# had provided information' },
  'stated-updated': {
    title: 'With new information',
    clause: 'new information had been collected from #',
  },
};

export function eventWords(row: TimelineRow, { cycles, requests }: CycleTimelineFacts): EventWords {
  const { kind, number, session, cycle } = row;
  switch (kind) {
    case 'cycle': {
      const chapters = joinWords('en', cycles.find(known => known.cycle === cycle)?.chapters ?? []);
      const which = CYCLES[cycle ?? 0] ?? unknown(row);
      return {
        title: `Cycle ${cycle}, chapters ${chapters}`,
        clause: `the ${which} cycle, which reviews these chapters of the Convention, started`,
      };
    }
    case 'note-verbale':
      return {
        title: `Note verbale ${number} of ${requests}`,
        clause: 'the Secretariat asked States for information',
      };
    case 'report':
      return session === null
        ? {
            title: `Report ${number}, Review Group`,
            clause: 'it was issued for the Implementation Review Group',
          }
        : {
            title: `Report ${number}, ${sessionOrdinal(row.session ?? 0)} session`,
            clause: `it was issued for the ${sessionOrdinal(row.session ?? 0)} session of the Conference`,
          };
    case 'session':
      return {
        title: `Conference, ${sessionOrdinal(row.session ?? 0)} session`,
        clause: 'the Conference met',
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
