import { figurePath, LANGS } from '@uncac-figures/figures';
import {
  allFigures,
  compileFigure,
  figureFiles,
  keySvg,
  namesJson,
  statesJson,
} from '@uncac-figures/figures/compile';
import { integrity } from './integrity.js';

/** A file of the hosted folder: its path in it, and its text. */
export interface HostedFile {
  readonly path: string;
  readonly text: string;
}

/** Every hosted file that is made of data: each figure in four forms, the legend's keys, the States, and the index. */
export function hostedFiles(): readonly HostedFile[] {
  const figures = allFigures().flatMap(request => {
    const figure = compileFigure(request);
    return Object.entries(figureFiles(figure)).map(([extension, text]) => ({
      path: `${figurePath(figure)}.${extension}`,
      text,
    }));
  });
  const files = [
    ...figures,
    { path: 'key.svg', text: keySvg() },
    { path: 'states.json', text: statesJson() },
    ...LANGS.map(lang => ({ path: `names.${lang}.json`, text: namesJson(lang) })),
  ];
  return [...files, { path: 'index.json', text: indexJson(files) }];
}

/** Integrity of every file that the script fetches, by path. The script itself carries the integrity of this index. */
function indexJson(files: readonly HostedFile[]): string {
  const fetched = files.filter(({ path }) => path.endsWith('.json'));
  return `${JSON.stringify(Object.fromEntries(fetched.map(({ path, text }) => [path, integrity(text)])))}\n`;
}
