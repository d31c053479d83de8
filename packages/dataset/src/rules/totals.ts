import { STATED_TOTALS, statedTotal } from '../derive/stated-total.js';
import { earliestDay, latestDay } from './possible-days.js';
import type { Rule } from './rule.js';

/** The totals that the report states are there, each with a value and counting what it should. */
export const totalAbsent: Rule = {
  name: 'total-absent',
  reads: ['observations'],
  check: ({ tables, inTable }) =>
    Object.entries(STATED_TOTALS).flatMap(([id, what]) => {
      const row = tables.observations.find(observation => observation.id === id);
      if (row?.what === what && row.value !== null) return [];
      return [inTable('observations', 'total-absent', `no row ${id} that counts ${what}`)];
    }),
};

/** The States that replied and those that spoke are together those with new information (paragraph 5). */
export const totalParts: Rule = {
  name: 'total-parts',
  after: 'total-absent',
  reads: ['observations'],
  check: ({ tables: { observations }, inTable }) => {
    const parts = statedTotal(observations, 'stated-replied') + statedTotal(observations, 'stated-spoke');
    const whole = statedTotal(observations, 'stated-updated');
    if (parts === whole) return [];
    return [
      inTable('observations', 'total-parts', `replied and spoke make ${parts}, stated-updated is ${whole}`),
    ];
  },
};

/** A total stated in several places is the same in each. */
export const totalRepeated: Rule = {
  name: 'total-repeated',
  reads: ['observations'],
  check: ({ tables, problem }) =>
    tables.observations.flatMap((row, index) => {
      const first = tables.observations
        .slice(0, index)
        .find(other => KEY.every(field => other[field] === row[field]));
      if (!first || first.value === row.value) return [];
      return [problem(row, 'value', 'total-repeated', `${first.id} is ${first.value}`)];
    }),
};

const KEY = ['what', 'group', 'cycle', 'asOf', 'unit'] as const;

/** A part is no larger than its whole, and no number of States larger than that of the States parties. */
export const totalOrder: Rule = {
  name: 'total-order',
  after: 'total-absent',
  reads: ['observations', 'treaty-actions', 'states'],
  check: ({ tables, inTable }) => {
    const organizations = new Set(
      tables.states.filter(({ kind }) => kind === 'organization').map(({ iso3 }) => iso3),
    );
    const parties = tables.treatyActions.filter(
      ({ iso3, party }) => party && !organizations.has(iso3),
    ).length;
    const stated = (id: keyof typeof STATED_TOTALS) => [id, statedTotal(tables.observations, id)] as const;
    const all = ['States parties', parties] as const;
    return (
      [
        [stated('stated-earlier'), stated('stated-updated')],
        [stated('stated-updated'), stated('stated-provided')],
        [stated('stated-provided'), all],
        [stated('stated-summaries-1'), all],
        [stated('stated-summaries-2'), stated('stated-summaries-1')],
      ] as const
    )
      .filter(([[, part], [, whole]]) => part > whole)
      .map(([[id, part], [wholeId, whole]]) =>
        inTable('observations', 'total-order', `${id} is ${part}, more than ${wholeId}, ${whole}`),
      );
  },
};

/** A stated number of parties lies between those who surely were and those who can have been, by the treaty actions. */
export const totalParties: Rule = {
  name: 'total-parties',
  reads: ['observations', 'treaty-actions'],
  check: ({ tables, problem }) =>
    tables.observations
      .filter(({ what }) => what === 'parties')
      .flatMap(row => {
        const dates = tables.treatyActions.flatMap(({ date }) => (date === null ? [] : [date]));
        const low = dates.filter(date => latestDay(date) <= earliestDay(row.asOf)).length;
        const high = dates.filter(date => earliestDay(date) <= latestDay(row.asOf)).length;
        const value = row.value ?? Number.NaN;
        if (value >= low && value <= high) return [];
        return [problem(row, 'value', 'total-parties', `the treaty actions give ${low} to ${high}`)];
      }),
};
