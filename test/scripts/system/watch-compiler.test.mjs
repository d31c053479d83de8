import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { watchCompiler } from '../../../scripts/system/watch-compiler.mjs';

describe('the watching compiler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uncac-figures-compiler-'));
  const source = join(folder, 'a.ts');
  /** @type {(problems: string) => void} */
  let said = () => {};
  /** What the compiler says next. @returns {Promise<string>} */
  const next = () => new Promise(resolve => (said = resolve));
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
    const first = next();
    compiler = watchCompiler([folder], problems => said(problems));
    assert.equal(await first, '');
    assert.ok(existsSync(join(folder, 'a.js')));

    const wrong = next();
    writeFileSync(source, 'export const a: number = "one";\n');
    assert.match(
      await wrong,
      /a\.ts\(1,14\): error TS2322: Type 'string' is not assignable to type 'number'/,
    );

    const right = next();
    writeFileSync(source, 'export const a: number = 2;\n');
    assert.equal(await right, '');
  });
});
