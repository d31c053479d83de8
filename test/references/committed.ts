import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';

/** Texts by the name of their file. */
export type Texts = ReadonlyMap<string, string>;

const ROOT = new URL('../../../', import.meta.url);
const HOW = '`npm run references` writes what is now, `git diff` shows it';

/**
 * Asserts that a folder of the repository holds these texts and nothing else. The message names the first line that
 * differs. With `UPDATE_REFERENCES` set, the folder is written instead.
 */
export async function assertCommitted(folder: string, texts: Texts): Promise<void> {
  const url = new URL(folder, ROOT);
  if (process.env['UPDATE_REFERENCES']) return write(url, texts);
  const committed = new Map<string, string>();
  for (const name of existsSync(url) ? await readdir(url) : [])
    committed.set(name, await readFile(new URL(name, url), 'utf8'));
  const different = differences(committed, texts);
  assert.ok(
    different.length === 0,
    `${different.length} of ${texts.size} references in ${folder} differ (${HOW}). The first:\n${different[0]}`,
  );
}

/** As `assertCommitted`, for one file of a folder that holds others too. */
export async function assertCommittedFile(path: string, text: string): Promise<void> {
  const url = new URL(path, ROOT);
  if (process.env['UPDATE_REFERENCES']) return writeFile(url, text);
  const difference = differences(new Map([[path, await readFile(url, 'utf8')]]), new Map([[path, text]]));
  assert.ok(difference.length === 0, `${difference[0]}\n${HOW}`);
}

async function write(folder: URL, texts: Texts): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of texts) await writeFile(new URL(name, folder), text);
}

/** What differs, a message a file, in the order of the names. */
export function differences(committed: Texts, now: Texts): readonly string[] {
  return [...new Set([...committed.keys(), ...now.keys()])].sort().flatMap(name => {
    const [before, after] = [committed.get(name), now.get(name)];
    if (before === after) return [];
    if (before === undefined) return [`${name} is not committed`];
    if (after === undefined) return [`${name} is committed, and nothing is it now`];
    return [firstLine(name, before.split('\n'), after.split('\n'))];
  });
}

function firstLine(name: string, before: readonly string[], after: readonly string[]): string {
  const index = before.findIndex((line, at) => line !== after[at]);
  const at = index < 0 ? before.length : index;
  const said = (line: string | undefined): string => line ?? '(the file ends)';
  return `${name}:${at + 1}\n  committed: ${said(before[at])}\n  now:       ${said(after[at])}`;
}
