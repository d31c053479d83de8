import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { shell } from './shell.mjs';
import { writeFile } from './write-file.mjs';

/** A project outside this repository, such as whoever reads a README has. */
export class Consumer {
  /**
   * @param {string} folder
   * @param {string} home Where `~` leads.
   */
  constructor(folder, home) {
    this.folder = folder;
    this.home = home;
    mkdirSync(folder, { recursive: true });
    this.write('package.json', '{ "private": true }');
  }

  /** @param {string} path @param {string} text */
  write(path, text) {
    writeFile(join(this.folder, path), text);
  }

  /** @param {string} path */
  read(path) {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Adds what a README shows to package.json. @param {string} json */
  addToPackageJson(json) {
    this.write(
      'package.json',
      JSON.stringify({ ...JSON.parse(this.read('package.json')), ...JSON.parse(json) }),
    );
  }

  /** Runs commands in its folder, and answers what they print. @param {string} commands */
  run(commands) {
    return shell(commands, { cwd: this.folder, home: this.home });
  }

  /**
   * Runs a module in Node.js, and answers what it prints.
   *
   * @param {string} name
   * @param {string} text
   */
  runModule(name, text) {
    this.write(name, text);
    return this.run(`node ${name}`);
  }

  /**
   * Bundles pages with their scripts and styles.
   *
   * @param {string} folder To which they are written.
   * @param {readonly string[]} pages
   */
  async bundle(folder, pages) {
    await build({
      root: this.folder,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'esnext',
        rollupOptions: { input: pages.map(page => join(this.folder, page)) },
      },
    });
  }
}
