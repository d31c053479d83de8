import { readdirSync, readFileSync } from 'node:fs';
import type { Lang } from '@uncac-figures/figures';
import type { PageText } from './page-texts.js';

/** Reads the texts of one kind of file. */
type Reader = (content: string) => readonly (string | undefined)[];

const READERS: readonly (readonly [ending: string, read: Reader])[] = [
  // What an SVG shows, and what it says of itself.
  [
    '.svg',
    svg => {
      const shown = svg.replace(/<style>[^]*?<\/style>/g, '');
      return [...shown.matchAll(/>([^<>]+)<|aria-label="([^"]*)"/g)].map(([, text, label]) => text ?? label);
    },
  ],
  // The first line has the fields: names for programs, the same in every language.
  ['.csv', csv => csv.split('\r\n').slice(1)],
  [
    '.json',
    json =>
      (JSON.parse(json) as readonly { summary: string; detail: string }[]).flatMap(({ summary, detail }) => [
        summary,
        detail,
      ]),
  ],
];

/** Every text of the hosted pictures, tables and summaries of measures in a language. */
export function hostedTexts(folder: URL, lang: Lang): readonly PageText[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter(file => (file.endsWith('.json') ? file === `measures.${lang}.json` : file.includes(`-${lang}-`)))
    .flatMap(file => {
      const read = READERS.find(([ending]) => file.endsWith(ending))?.[1];
      return (read?.(readFileSync(new URL(file, folder), 'utf8')) ?? [])
        .map(text => ({ place: file, text: text?.trim() ?? '' }))
        .filter(({ text }) => text);
    });
}
