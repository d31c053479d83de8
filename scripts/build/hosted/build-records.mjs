import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What a part of a build was made of, and its files with size and time of change, such as
 * `{ 'dist/0.1.0/states.json': '5120 1716' }`.
 *
 * @typedef {{ inputs: string, files: Readonly<Record<string, string>> }} BuildRecord
 */

/** Remembers, from build to build, what each part was made of, in one file. */
export class BuildRecords {
  /** @type {Record<string, BuildRecord>} */
  #records = {};
  /** @type {Set<string>} */
  #current = new Set();
  #root;
  #file;

  /**
   * @param {string} root
   * @param {string} file Where the records are, below the root.
   */
  constructor(root, file) {
    this.#root = root;
    this.#file = join(root, file);
    try {
      this.#records = JSON.parse(readFileSync(this.#file, 'utf8'));
    } catch {
      // The first build, or one that was cut off while it wrote: everything is made.
    }
  }

  /**
   * Makes a part, unless it was last made of the same inputs and nobody has touched its files since.
   *
   * @param {string} name Such as `region-bars.fr`.
   * @param {string} inputs Fingerprint of all that the part is made of.
   * @param {() => readonly string[] | Promise<readonly string[]>} make Writes the files and answers their paths below the root.
   * @returns {Promise<boolean>} Whether it was made.
   */
  async make(name, inputs, make) {
    this.#current.add(name);
    const last = this.#records[name];
    const isWhole =
      last?.inputs === inputs &&
      Object.entries(last.files).every(([file, trace]) => this.#traceOf(file) === trace);
    if (isWhole) return false;
    const files = Object.fromEntries((await make()).map(file => [file, this.#traceOf(file)]));
    this.#records[name] = { inputs, files };
    this.#write();
    return true;
  }

  /**
   * Keeps the files of a part that this build does not make, where they are of the same inputs.
   *
   * @param {string} name
   * @param {string} inputs
   */
  keep(name, inputs) {
    if (this.#records[name]?.inputs === inputs) this.#current.add(name);
  }

  /** Forgets the parts that this build did not ask for. Answers the files of those that it did. */
  finish() {
    this.#records = Object.fromEntries(
      Object.entries(this.#records).filter(([name]) => this.#current.has(name)),
    );
    this.#write();
    return new Set(Object.values(this.#records).flatMap(({ files }) => Object.keys(files)));
  }

  #write() {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(this.#records));
  }

  /** @param {string} file */
  #traceOf(file) {
    const stat = statSync(join(this.#root, file), { throwIfNoEntry: false });
    return stat ? `${stat.size} ${stat.mtimeMs}` : 'absent';
  }
}
