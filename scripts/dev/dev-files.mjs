import { dataset } from '@uncac-figures/dataset/tables/index';
import { figureTexts, hostedUnits, sharedFiles, unitRequests } from '@uncac-figures/embed';
import { figurePath, langTag, matchDigits } from '@uncac-figures/figures';
import { compileFigure, kindOf, takeAwaySvg } from '@uncac-figures/figures/compile';
import { cachedPngs } from '../build/png/cached-png.mjs';

const { version } = dataset;

/** A blank integrity is none: files may change while a page is open. */
const ANY = ' ';

/** @typedef {import('@uncac-figures/figures/compile').FigureRequest} FigureRequest */

/**
 * The files of the hosted folder in this very version of the packages, each made when it is asked for first. A figure is
 * compiled alone.
 */
export class DevFiles {
  /** @type {Map<string, { figure: string, request: FigureRequest }>} By the path of its files, without the ending. */
  #figures = new Map();
  /** @type {Map<string, string | Uint8Array>} By the path in the folder. */
  #made = new Map();
  #base;

  /**
   * @param {string} base The address of the folder, such as `/0.1.0/`.
   * @param {ReadonlyMap<string, string>} scripts By their names.
   */
  constructor(base, scripts) {
    this.#base = base;
    for (const [name, code] of scripts) this.#made.set(name, code);
    for (const { path, text } of sharedFiles()) this.#made.set(path, text);
    for (const unit of hostedUnits()) for (const request of unitRequests(unit)) this.#list(request);
  }

  /**
   * A file, or nothing where the folder has none of that name.
   *
   * @param {string} path Such as `region-bars/uncac-provided-fr-2021.1.json`.
   */
  async file(path) {
    const asked = this.#figures.get(path.replace(/(?<=-\d+\.\d+)\..+$/, ''));
    if (asked && !this.#made.has(path)) await this.#make(asked.request, path);
    return this.#made.get(path);
  }

  /** Adds the figure to the indexes, with a blank in place of its integrity. @param {FigureRequest} request */
  #list(request) {
    const { element, lang, digits, ...options } = request;
    const kind = kindOf(element);
    const figure = kind.name(kind.parse(options));
    const ref = { type: element, figure, lang, version, digits: matchDigits(`${lang}-u-nu-${digits}`) };
    this.#figures.set(figurePath(ref), { figure, request });
    const tag = langTag(ref);
    const ofKind = `${element}/index.${tag}.json`;
    const files = [`states.${lang}.json`, 'spellings.json', `measures.${lang}.json`, ofKind];
    this.#addTo(ofKind, names => ({ ...names, [figure]: ANY }));
    this.#addTo(`index.${tag}.json`, index => ({
      version,
      files: { ...index.files, ...Object.fromEntries(files.map(file => [file, ANY])) },
    }));
  }

  /** @param {string} path @param {(content: any) => object} change */
  #addTo(path, change) {
    this.#made.set(path, JSON.stringify(change(JSON.parse(String(this.#made.get(path) ?? '{}')))));
  }

  /** @param {FigureRequest} request @param {string} path */
  async #make(request, path) {
    const figure = compileFigure(request);
    if (path.endsWith('.png')) {
      const { lang, title, citation } = figure;
      for (const { png } of await cachedPngs([{ path, svg: takeAwaySvg(figure), lang, title, citation }]))
        this.#made.set(path, png);
    } else for (const file of figureTexts(request, this.#base)) this.#made.set(file.path, file.text);
  }
}
