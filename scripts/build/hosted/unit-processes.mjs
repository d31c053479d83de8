import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** @typedef {import('../../../packages/embed/dist/index.js').HostedUnit} HostedUnit */

/**
 * Processes that write the files of units, at most one a processor and one a kind of figure. They are no threads: drawing PNG files is mostly asking the
 * system for memory, and the threads of one process wait for each other there.
 */
export class UnitProcesses {
  /** @type {Map<number, { resolve: (paths: readonly string[]) => void, reject: (error: Error) => void }>} */
  #asked = new Map();
  #last = 0;
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  /** @type {string[]} */
  #elements = [];

  /**
   * Writes files of a unit, and answers their paths below the root. Rejects where a process ends with an error.
   *
   * @param {import('./unit-process.mjs').Files} files
   * @param {HostedUnit} unit
   * @param {string} base
   * @returns {Promise<readonly string[]>}
   */
  write(files, unit, base) {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#process(unit.element).send({ id, files, unit, base });
    });
  }

  end() {
    for (const each of this.#processes) each?.disconnect();
  }

  /**
   * The process of a kind of figure: always the same one, since languages and forms have templates and figures in common.
   *
   * @param {string} element
   */
  #process(element) {
    if (!this.#elements.includes(element)) this.#elements.push(element);
    const index = this.#elements.indexOf(element) % availableParallelism();
    return (this.#processes[index] ??= fork(new URL('unit-process.mjs', import.meta.url))
      .on('message', message => {
        const { id, paths } = /** @type {{ id: number, paths: readonly string[] }} */ (message);
        this.#asked.get(id)?.resolve(paths);
      })
      .on('exit', (code, signal) => {
        const error = new Error(`a process that writes hosted files ended with ${code ?? signal}`);
        for (const { reject } of this.#asked.values()) reject(error);
      }));
  }
}
