import { camelCase } from '../check/source-tables.js';
import type { Dataset } from '../dataset.js';
import { NAME_LANGS } from '../vocabularies.js';

/** Row type of each table; tables with one file a language and those without a file are marked. */
const TABLES = {
  states: { row: 'StateRow' },
  'regional-groups': { row: 'RegionalGroupRow' },
  'state-names': { row: 'StateNameRow', byLang: true },
  spellings: { row: 'SpellingRow' },
  documents: { row: 'DocumentRow' },
  'document-titles': { row: 'DocumentTitleRow', byLang: true },
  editions: { row: 'EditionRow' },
  sessions: { row: 'SessionRow' },
  cycles: { row: 'CycleRow' },
  chapters: { row: 'ChapterRow' },
  'chapter-titles': { row: 'ChapterTitleRow', byLang: true },
  articles: { row: 'ArticleRow' },
  'article-titles': { row: 'ArticleTitleRow', byLang: true },
  categories: { row: 'CategoryRow' },
  subsections: { row: 'SubsectionRow' },
  terms: { row: 'TermRow', byLang: true },
  measures: { row: 'MeasureRow' },
  'measure-summaries': { row: 'MeasureSummaryRow', byLang: true },
  'measure-types': { row: 'MeasureTypeRow' },
  'measure-contexts': { row: 'MeasureContextRow' },
  'measure-articles': { row: 'MeasureArticleRow' },
  'treaty-actions': { row: 'TreatyActionRow' },
  'footnote-listings': { row: 'FootnoteListingRow' },
  'lost-listings': { row: 'LostListingRow' },
  participation: { row: 'ParticipationRow', derived: true },
  events: { row: 'EventRow' },
  observations: { row: 'ObservationRow' },
  'published-figures': { row: 'PublishedFigureRow' },
  'left-out': { row: 'LeftOutRow' },
} as const satisfies Readonly<Record<string, { row: string; byLang?: true; derived?: true }>>;

/** Names of the tables that people edit, as the package has them: `states`, `state-names.ar`. */
export function sourceTables(): readonly string[] {
  return Object.entries(TABLES).flatMap(([table, marks]) => {
    if ('derived' in marks) return [];
    return 'byLang' in marks ? NAME_LANGS.map(lang => `${table}.${lang}`) : [table];
  });
}

const HEADER = '// Written from data/ by `npm run dataset`. Edit the tables there.\n';

/**
 * The dataset as TypeScript modules, by file name: one a table (and language), and `index.ts`, which puts them together.
 * The same dataset gives the same text.
 */
export function tableModules(dataset: Dataset): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  const imports: string[] = [];
  const entries: string[] = [];
  for (const [table, { row, ...rest }] of Object.entries(TABLES)) {
    const name = camelCase(table);
    const rows: unknown = Reflect.get(dataset, name);
    if (!('byLang' in rest)) {
      modules.set(`${table}.ts`, tableModule(name, row, rows));
      imports.push(`import { ${name} } from './${table}.js';`);
      entries.push(`  ${name},`);
      continue;
    }
    for (const lang of NAME_LANGS) {
      modules.set(`${table}.${lang}.ts`, tableModule(name, row, Reflect.get(Object(rows), lang)));
      imports.push(`import { ${name} as ${name}_${lang} } from './${table}.${lang}.js';`);
    }
    entries.push(`  ${name}: { ${NAME_LANGS.map(lang => `${lang}: ${name}_${lang}`).join(', ')} },`);
  }
  modules.set('index.ts', indexModule(dataset.version, imports, entries));
  return modules;
}

function tableModule(name: string, row: string, rows: unknown): string {
  if (!Array.isArray(rows)) throw new Error(`The dataset has no table ${name}`);
  const lines = rows.map((values: object) => {
    const cells = Object.entries(values).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
    return `  { ${cells.join(', ')} },\n`;
  });
  return `${HEADER}import type { ${row} } from '../rows.js';

export const ${name}: readonly ${row}[] = [\n${lines.join('')}];\n`;
}

function indexModule(version: string, imports: readonly string[], entries: readonly string[]): string {
  return `${HEADER}import type { Dataset } from '../dataset.js';
${imports.join('\n')}

/** Every table. A page that needs one imports that one. */
export const dataset: Dataset = {
  version: ${JSON.stringify(version)},
${entries.join('\n')}
};\n`;
}
