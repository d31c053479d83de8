import { Worker } from 'node:worker_threads';

/**
 * @typedef {import('@uncac-figures/embed/internal/server/answer').Answer} Answer
 * @typedef {import('@uncac-figures/embed/internal/server/answer').Question} Question
 */

/**
 * The demo in one version of the packages. It runs in a worker of its own, since Node never loads a module a second
 * time.
 */
export class DevSite {
  /** @type {Map<number, { resolve: (answer: Answer) => void, reject: (error: Error) => void }>} */
  #asked = new Map();
  #last = 0;
  #worker;
  /** Settles when the site can answer, or can't be started. @type {Promise<void>} */
  ready;

  /** @param {ReadonlyMap<string, string>} scripts By their names. */
  constructor(scripts) {
    this.#worker = new Worker(new URL('site-worker.mjs', import.meta.url), { workerData: scripts });
    this.ready = new Promise((resolve, reject) => {
      this.#worker.once('message', () => resolve()).once('error', reject);
    });
    this.#worker.on('message', ({ id, answer }) => {
      this.#asked.get(id)?.resolve(answer);
      this.#asked.delete(id);
    });
    this.#worker.on('exit', () => {
      for (const { reject } of this.#asked.values()) reject(new Error('A newer version is here: ask again.'));
    });
  }

  /** @param {Question} question @returns {Promise<Answer>} */
  ask(question) {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker.postMessage({ id, question });
    });
  }

  end() {
    return this.#worker.terminate();
  }
}
