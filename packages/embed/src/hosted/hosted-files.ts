import type { Lang } from '@uncac-figures/figures';
import { figurePath, langDir, LANGS, langTag, THEME_NAMES } from '@uncac-figures/figures';
import type { FigureRequest } from '@uncac-figures/figures/compile';
import {
  allFigures,
  allFiguresInOtherDigits,
  compileFigure,
  figureFiles,
  figureJson,
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
 * Every hosted file of text that is made of data: each figure in its forms, the legends' keys, the themes, the States,
 * and the indexes.
 * `base` is the address at which the folder is answered; the fragments name their files by it. `langs` are the languages
 * of the figures.
 */
export function hostedFiles(base: string, langs: readonly Lang[] = LANGS): readonly HostedFile[] {
  const requests = everyFigure().filter(({ lang }) => langs.includes(lang));
  const figures = requests.flatMap(request => figureTexts(request, base));
  const shared = sharedFiles();
  return [...figures, ...shared, ...indexFiles(requests, shared)];
}

/** Every file of text of one figure. */
export function figureTexts(request: FigureRequest, base: string): readonly HostedFile[] {
  const figure = compileFigure(request);
  const files = { ...figureFiles(figure), html: renderFigure({ ...request, base }) };
  return Object.entries(files).map(([extension, text]) => ({
    path: `${figurePath(figure)}.${extension}`,
    text,
  }));
}

/** What figures share: the legends' keys, the themes, the names of the States, and the measures. */
function sharedFiles(): readonly HostedFile[] {
  const keys = [...new Set(LANGS.map(langDir))].flatMap(dir =>
    THEME_NAMES.map(theme => ({ path: keyFile(dir, theme), text: keySvg(dir, theme) })),
  );
  return [
    ...keys,
    ...LANGS.map(lang => ({ path: `names.${lang}.json`, text: namesJson(lang) })),
    ...LANGS.map(lang => ({ path: `measures.${lang}.json`, text: measuresJson(lang) })),
    { path: 'states.json', text: statesJson() },
    { path: 'uncac-themes.css', text: themesCss('') },
  ];
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

/**
 * Integrity of what scripts fetch, in steps, so that a page asks for what it needs: `index.ar.json` has that of the
 * names, the measures, the States, and of `region-bars/index.ar.json`, which has that of each figure of the kind. The
 * script has that of `index.ar.json`.
 */
function indexFiles(
  requests: readonly FigureRequest[],
  shared: readonly HostedFile[],
): readonly HostedFile[] {
  const figures = requests.map(request => compileFigure(request));
  const index = (entries: readonly (readonly [name: string, text: string])[]) =>
    Object.fromEntries(entries.map(([name, text]) => [name, integrityOf(text)]));
  return [...new Set(figures.map(langTag))].flatMap(tag => {
    const own = figures.filter(figure => langTag(figure) === tag);
    const kinds = [...new Set(own.map(({ type }) => type))].map(type => ({
      path: `${type}/index.${tag}.json`,
      text: JSON.stringify(
        index(own.filter(each => each.type === type).map(each => [each.figure, figureJson(each)])),
      ),
    }));
    const [{ lang, version } = {}] = own;
    const names = ['states.json', `names.${lang}.json`, `measures.${lang}.json`];
    const files = [...shared.filter(({ path }) => names.includes(path)), ...kinds];
    const text = JSON.stringify({ version, files: index(files.map(each => [each.path, each.text])) });
    return [...kinds, { path: `index.${tag}.json`, text }];
  });
}
