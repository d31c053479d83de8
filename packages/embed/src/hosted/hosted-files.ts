import type { Lang } from '@uncac-figures/figures';
import { figurePath, langDir, LANGS, THEME_NAMES } from '@uncac-figures/figures';
import {
  allFigures,
  allFiguresInOtherDigits,
  compileFigure,
  figureFiles,
  integrityOf,
  keyFile,
  keySvg,
  measuresJson,
  namesJson,
  renderFigure,
  statesJson,
  takeAwaySvg,
  themesCss,
} from '@uncac-figures/figures/compile';

/** A file of the hosted folder: its path in it, and its text. */
export interface HostedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Every hosted file of text that is made of data: each figure in its forms, the legends' keys, the themes, the States, and
 * the index.
 * `base` is the address at which the folder is answered; the fragments name their files by it. `langs` are the languages
 * of the figures.
 */
export function hostedFiles(base: string, langs: readonly Lang[] = LANGS): readonly HostedFile[] {
  const requests = everyFigure().filter(({ lang }) => langs.includes(lang));
  const figures = requests.flatMap(request => {
    const figure = compileFigure(request);
    const files = { ...figureFiles(figure), html: renderFigure({ ...request, base }) };
    return Object.entries(files).map(([extension, text]) => ({
      path: `${figurePath(figure)}.${extension}`,
      text,
    }));
  });
  const keys = [...new Set(LANGS.map(langDir))].flatMap(dir =>
    THEME_NAMES.map(theme => ({ path: keyFile(dir, theme), text: keySvg(dir, theme) })),
  );
  const names = LANGS.map(lang => ({ path: `names.${lang}.json`, text: namesJson(lang) }));
  const measures = LANGS.map(lang => ({ path: `measures.${lang}.json`, text: measuresJson(lang) }));
  const files = [
    ...figures,
    ...keys,
    ...names,
    ...measures,
    { path: 'states.json', text: statesJson() },
    { path: 'uncac-themes.css', text: themesCss('') },
  ];
  return [...files, { path: 'index.json', text: indexJson(files) }];
}

/** Every figure that is hosted, in all digits that its language has. */
const everyFigure = () => [...allFigures(), ...allFiguresInOtherDigits()];

/** A PNG file of the hosted folder: its path, and the SVG that it is made of. */
export interface HostedPicture {
  readonly path: string;
  readonly svg: string;
  readonly lang: Lang;
  /** What the file tells of itself to programs that read it. */
  readonly title: string;
  readonly citation: string;
}

/** Every PNG file of the hosted folder: each figure to take away, in each language. */
export function hostedPictures(): readonly HostedPicture[] {
  return everyFigure().map(request => {
    const figure = compileFigure(request);
    const { lang, title, citation } = figure;
    return { path: `${figurePath(figure)}.png`, svg: takeAwaySvg(figure), lang, title, citation };
  });
}

/** Integrity of every file that the script fetches, by path. The script itself carries the integrity of this index. */
function indexJson(files: readonly HostedFile[]): string {
  const fetched = files.filter(({ path }) => path.endsWith('.json'));
  return JSON.stringify(Object.fromEntries(fetched.map(({ path, text }) => [path, integrityOf(text)])));
}
