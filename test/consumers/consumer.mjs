import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/system/root.mjs';
import { shell } from './shell.mjs';
import { writeFile } from './write-file.mjs';

/** A project outside this repository, as whoever reads a README has one. */
export class Consumer {
  /**
   * @param {string} home Where `~` leads: the tarballs of the packages are there.
   * @param {string} name
   */
  constructor(home, name) {
    this.home = home;
    this.folder = join(home, name);
    mkdirSync(this.folder, { recursive: true });
    writeFile(join(this.folder, 'package.json'), JSON.stringify({ name, private: true }));
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

  /**
   * Runs commands, with tarballs in place of packages that are on no registry, and answers what they print.
   *
   * @param {string} commands
   */
  run(commands) {
    const packed = commands.replace(/@uncac-figures\/(\w+)(?=\s)(?!\/)/g, (_, name) =>
      withDependencies(name).map(tarball).join(' '),
    );
    return shell(packed, { cwd: this.folder, home: this.home });
  }

  /** Checks the types of its modules, strictly, with a compiler of its own. @param {readonly string[]} files */
  async checkTypes(...files) {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    await this.run(`npm install typescript@${devDependencies.typescript}`);
    const options = '--noEmit --strict --target es2022 --module esnext --moduleResolution bundler';
    await this.run(`node_modules/.bin/tsc ${options} ${files.join(' ')}`);
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

/** @param {string} name Such as `figures`. */
const packageJson = name => JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'));

/** @param {string} name */
const tarball = name => `~/uncac-figures-${name}-${packageJson(name).version}.tgz`;

/** A package of ours and those of ours that it needs. @param {string} name */
const withDependencies = name => [
  name,
  ...Object.keys(packageJson(name).dependencies ?? {})
    .filter(dependency => dependency.startsWith('@uncac-figures/'))
    .map(dependency => dependency.replace('@uncac-figures/', '')),
];
