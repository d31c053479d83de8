import assert from 'node:assert/strict';
import { EventEmitter, on, once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { watchCompiler } from '../../../scripts/system/watch-compiler.mjs';

describe('the watching compiler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uncac-figures-compiler-'));
  const source = join(folder, 'a.ts');
  const said = new EventEmitter();
  /**
   * Saves the source until the compiler says this: it may compile a file that is half written.
   *
   * @param {string} text
   * @param {RegExp} pattern
   */
  const saved = async (text, pattern) => {
    const save = () => writeFileSync(source, text);
    const again = setInterval(save, 3000);
    setImmediate(save);
    try {
      for await (const [problems] of on(said, 'compiled')) if (pattern.test(problems)) return;
    } finally {
      clearInterval(again);
    }
  };
  /** @type {ReturnType<typeof watchCompiler>} */
  let compiler;
  before(() => {
    const options = { target: 'es2022', module: 'nodenext', composite: true, types: [] };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['a.ts'] }),
    );
    writeFileSync(source, 'export const a: number = 1;\n');
  });
  after(() => {
    compiler.stop();
    rmSync(folder, { recursive: true });
  });

  it('compiles at once, and again after each change, with what is wrong', { timeout: 60_000 }, async () => {
    const first = once(said, 'compiled');
    compiler = watchCompiler([folder], problems => said.emit('compiled', problems));
    assert.deepEqual(await first, ['']);
    assert.ok(existsSync(join(folder, 'a.js')));
    await saved(
      'export const a: number = "one";\n',
      /a\.ts\(1,14\): error TS2322: Type 'string' is not assignable to type 'number'/,
    );
    await saved('export const a: number = 2;\n', /^$/);
  });
});
