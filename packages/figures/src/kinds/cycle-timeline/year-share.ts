import type { DatePrecision } from '@uncac-figures/dataset';

/** A part of a year, from 0 to 1. */
export interface YearShare {
  readonly from: number;
  readonly to: number;
}

/**
 * Where in its year a date falls, each month being a twelfth of the year: a day as its middle, anything longer from its
 * first day to its last. Throws `RangeError` for a range that leaves its year.
 */
export function yearShare(date: string, precision: DatePrecision): YearShare {
  switch (precision) {
    case 'year':
      return { from: 0, to: 1 };
    case 'month': {
      const month = Number(date.slice(5, 7));
      return { from: (month - 1) / 12, to: month / 12 };
    }
    case 'day': {
      const middle = dayShare(date, 0.5);
      return { from: middle, to: middle };
    }
    case 'range': {
      const [first = '', last = ''] = date.split('/');
      if (first.slice(0, 4) !== last.slice(0, 4)) throw new RangeError(`${date}: not within one year`);
      return { from: dayShare(first, 0), to: dayShare(last, 1) };
    }
  }
}

function dayShare(day: string, part: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return (month - 1 + (date - 1 + part) / days) / 12;
}
