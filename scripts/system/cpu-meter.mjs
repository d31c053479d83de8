import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process is looked at this often; what it does after the last look is not counted unless its parent waits for it. */
const MILLISECONDS = 250;
/** Ticks of the clock in /proc, a second: the same on every Linux that Node runs on. */
const TICKS = 100;

/**
 * @typedef {{ user: number, system: number }} CpuTime In seconds.
 *
 * @typedef {object} Seen What was last read of a process.
 * @property {string} parent Key of the process that started it, as long as that is known.
 * @property {CpuTime} own
 * @property {CpuTime} children Of those that ended and that it waited for.
 */

/**
 * The CPU time of a process and of all that descends from it, read from /proc. The kernel adds a process to its parent
 * only when the parent waits for it, and browsers leave most of their processes to nobody: so each is looked at while it
 * runs. A process is known by its parent or, where that ended first, by the environment that it inherited.
 */
export class CpuMeter {
  /** @type {Map<string, Seen>} By number and time of start: numbers come again. */
  #seen = new Map();
  /** @type {Map<string, string>} Key of the process that has a number now. */
  #keys = new Map();
  /** @type {Set<string>} */
  #strangers = new Set();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  #root;
  #mark;

  /**
   * @param {number} root Number of the process.
   * @param {string} mark What only the processes it starts have in their environment, such as `CPU_OF=123`.
   */
  constructor(root, mark) {
    this.#root = root;
    this.#mark = mark;
  }

  /** Whether this system has /proc. */
  static get isPossible() {
    return existsSync('/proc/self/stat');
  }

  start() {
    if (!CpuMeter.isPossible) return;
    this.#look();
    this.#timer = setInterval(() => this.#look(), MILLISECONDS).unref();
  }

  /** What has been used until now, for the last time. */
  stop() {
    clearInterval(this.#timer);
    return this.read();
  }

  /**
   * CPU time until now; `undefined` on a system without /proc.
   *
   * @returns {CpuTime | undefined}
   */
  read() {
    if (!CpuMeter.isPossible) return undefined;
    this.#look();
    const root = this.#keys.get(String(this.#root));
    return root === undefined ? undefined : this.#total(root);
  }

  #look() {
    const numbers = readdirSync('/proc').filter(name => /^\d+$/.test(name));
    for (const number of numbers) {
      const stat = readStat(number);
      if (!stat) continue;
      const { key, parent, ...times } = stat;
      if (this.#strangers.has(key)) continue;
      const known = this.#seen.get(key);
      if (!known && !this.#isOurs(number, parent)) {
        this.#strangers.add(key);
        continue;
      }
      this.#keys.set(number, key);
      // Who has lost its parent counts as one of the first process.
      const adopted = this.#keys.get(parent) ?? this.#keys.get(String(this.#root)) ?? '';
      this.#seen.set(key, { parent: known?.parent ?? adopted, ...times });
    }
  }

  /** @param {string} number @param {string} parent */
  #isOurs(number, parent) {
    if (Number(number) === this.#root || this.#keys.has(parent)) return true;
    try {
      return readFileSync(`/proc/${number}/environ`, 'latin1').split('\0').includes(this.#mark);
    } catch {
      return false;
    }
  }

  /**
   * The time of its children, as the kernel counted it or as it was seen, whichever is more: the kernel misses a child
   * that was not waited for, and a look misses who was gone.
   *
   * @param {string} key
   * @returns {CpuTime}
   */
  #total(key) {
    const { own, children } = this.#seen.get(key) ?? { own: NONE, children: NONE };
    const seen = [...this.#seen]
      .filter(([other, { parent }]) => parent === key && other !== key)
      .map(([other]) => this.#total(other))
      .reduce(add, NONE);
    return add(own, sum(seen) > sum(children) ? seen : children);
  }
}

/** @type {CpuTime} */
const NONE = { user: 0, system: 0 };

/** @param {CpuTime} a @param {CpuTime} b @returns {CpuTime} */
const add = (a, b) => ({ user: a.user + b.user, system: a.system + b.system });

/** @param {CpuTime} time */
const sum = ({ user, system }) => user + system;

/**
 * Nothing where the process is gone.
 *
 * @param {string} number
 */
function readStat(number) {
  try {
    const text = readFileSync(`/proc/${number}/stat`, 'utf8');
    // The name is in brackets and may have spaces and brackets itself.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const seconds = (/** @type {number} */ index) => Number(fields[index]) / TICKS;
    return {
      key: `${number}/${fields[19]}`,
      parent: fields[1] ?? '',
      own: { user: seconds(11), system: seconds(12) },
      children: { user: seconds(13), system: seconds(14) },
    };
  } catch {
    return undefined;
  }
}
