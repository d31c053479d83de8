import { dataset } from '@uncac-figures/dataset/tables/index';
import { figureTexts, sharedFiles } from '@uncac-figures/embed';
import { langTag } from '@uncac-figures/figures';
import { figureRequests, withoutEnding } from '../build/hosted/figure-requests.mjs';
import { pngOnDemand } from '../build/png/png-on-demand.mjs';

const { version } = dataset;

/** A blank integrity is none: files may change while a page is open. */
const ANY = ' ';

/** @typedef {import('../build/hosted/figure-requests.mjs').FigureRef} FigureRef */

/**
 * The files of the hosted folder in this very version of the packages, each made when it is asked for first. A figure is
 * compiled alone.
 */
export class DevFiles {
  #figures = figureRequests();
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
    for (const { ref } of this.#figures.values()) this.#list(ref);
  }

  /**
   * A file, or nothing where the folder has none of that name.
   *
   * @param {string} path Such as `region-bars/uncac-provided-fr-2021.1.json`.
   */
  async file(path) {
    if (!this.#made.has(path)) await this.#make(path);
    return this.#made.get(path);
  }

  /** Adds the figure to the indexes, with a blank in place of its integrity. @param {FigureRef} ref */
  #list(ref) {
    const { type, figure, lang } = ref;
    const tag = langTag(ref);
    const ofKind = `${type}/index.${tag}.json`;
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

  /** @param {string} path */
  async #make(path) {
    const png = await pngOnDemand(path);
    if (png) {
      this.#made.set(path, png);
      return;
    }
    const asked = this.#figures.get(withoutEnding(path));
    if (!asked) return;
    for (const file of figureTexts(asked.request, this.#base)) this.#made.set(file.path, file.text);
  }
}
