import { BASE } from '../support/test-source.js';

/** The built hosted folder as a page fetches it, with files in it that are changed or lost on their way. */
export class HostedFolder {
  /** Paths asked for by their whole address, in order. */
  readonly asked: string[] = [];
  readonly #changed = new Map<string, string>();
  readonly #fetch = window.fetch.bind(window);

  constructor(private readonly base: string) {
    window.fetch = (address, init) => {
      const url = address instanceof Request ? address.url : `${address}`;
      const path = url.replace(base, '');
      if (path !== url) this.asked.push(path);
      return this.#fetch(this.#changed.get(path) ?? address, init);
    };
  }

  /** The file arrives with another text: the browser itself compares it with what it should be. */
  async change(path: string, change: (text: string) => string): Promise<void> {
    const text = change(await (await this.#fetch(this.base + path)).text());
    this.#changed.set(path, URL.createObjectURL(new Blob([text], { type: 'application/json' })));
  }

  /** The file no longer arrives. */
  lose(path: string): void {
    this.#changed.set(path, `${this.base}lost`);
  }

  /** The file arrives again as it is. */
  find(path: string): void {
    this.#changed.delete(path);
  }

  close(): void {
    window.fetch = this.#fetch;
    for (const address of this.#changed.values()) URL.revokeObjectURL(address);
  }

  /** Subresource integrity of a file of the folder. */
  static async integrityOf(path: string): Promise<string> {
    const bytes = await (await fetch(BASE + path)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return `sha256-${btoa(String.fromCharCode(...hash))}`;
  }
}
