import { parseCsv, readDataset, type Dataset } from '@uncac-figures/dataset';
import { dataPackage, files, TablesCopy, write } from '../../dataset/real-data.js';

/** So far that none of today's years is left: 2003 becomes 2023, 2021 becomes 2041. */
const YEARS = 20;
/** So far that none of the sessions named today is named. */
const SESSIONS = 5;
/** Footnotes and paragraphs. */
const PLACES = 100;

/** Columns with dates, years or symbols, in which every year moves, and columns whose number does. */
const DATES = ['start', 'end', 'date', 'signature', 'as_of', 'parties_as_of', 'year', 'symbol'];
const MOVED: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['new_from', 'new_to', 'provided_since', 'earlier_until', 'timeline_from'].map(name => [name, YEARS]),
  ),
  session: SESSIONS,
  paragraph: PLACES,
  footnote: PLACES,
  new_footnote: PLACES,
  provided_footnote: PLACES,
  first_footnote: PLACES,
  first_background_paragraph: PLACES,
  last_background_paragraph: PLACES,
  first_total_paragraph: PLACES,
  last_total_paragraph: PLACES,
  first_measure_paragraph: PLACES,
  last_measure_paragraph: PLACES,
};

/**
 * Test data: today's tables as a report of 2041 might have them, with every date, session and cited place moved, and
 * other totals.
 */
export function madeUpEdition(): Dataset {
  const tables = new TablesCopy();
  tables.set('documents', { id: 'report' }, 'date', '2021-11-08');
  tables.set('editions', { id: '2021' }, 'as_of', '2021-06');
  tables.set('editions', { id: '2021' }, 'parties_as_of', '2021-07-31');
  for (const id of TOTALS) tables.set('observations', { id }, 'as_of', '2021-06');
  tables.set('observations', { id: 'stated-provided' }, 'value', '157');
  tables.set('observations', { id: 'stated-summaries-1' }, 'value', '171');
  const eritrea = {
    action: 'accession',
    date: '2020',
    date_precision: 'year',
    verified: 'false',
    party: 'true',
  };
  for (const [field, value] of Object.entries(eritrea))
    tables.set('treaty-actions', { iso3: 'ERI' }, field, value);
  tables.set('sessions', { session: '9' }, 'document', 'report');
  const moved = [...tables.files].map(([path, text]) => [path, move(text)] as const);
  return readDataset(new Map([...files, ...moved]), { ...dataPackage, version: '2041.1' });
}

const TOTALS = [
  ...['stated-provided', 'stated-updated', 'stated-updated-again', 'stated-updated-concluding'],
  ...['stated-summaries-1', 'stated-summaries-2', 'stated-earlier', 'stated-replied', 'stated-spoke'],
];

function move(text: string): string {
  const [header, ...rows] = parseCsv(text).records.map(({ cells }) => cells);
  if (!header) return text;
  const kind = header.indexOf('kind');
  return write([
    header,
    ...rows.map(cells =>
      cells.map((cell, index) => {
        const name = header[index] ?? '';
        if (DATES.includes(name))
          return cell.replaceAll(/(?<!\d)20\d\d(?!\d)/g, year => String(Number(year) + YEARS));
        const by = name === 'number' && cells[kind] === 'session' ? SESSIONS : MOVED[name];
        return by && cell ? String(Number(cell) + by) : cell;
      }),
    ),
  ]);
}
