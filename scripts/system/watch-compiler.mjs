import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * Compiles projects now and whenever a source changes, in one process that keeps what it knows: a change takes a second
 * where a new compiler takes four. `compiled` is called after each time, with what the compiler says is wrong.
 *
 * @param {readonly string[]} projects Folders with a tsconfig.json; what they refer to is compiled too.
 * @param {(problems: string) => void} compiled
 * @returns {{ stop: () => void }}
 */
export function watchCompiler(projects, compiled) {
  const child = spawn(
    process.execPath,
    [`${ROOT}node_modules/typescript/bin/tsc`, '-b', '--watch', '--preserveWatchOutput', ...projects],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    said += text;
    // The last line of each time.
    const end = /^.*Found (\d+) errors?\. Watching for file changes\.\s*$/m.exec(said);
    if (!end) return;
    const problems =
      end[1] === '0'
        ? ''
        : said
            .slice(0, end.index)
            .replace(/^.*(?:Starting|File change).*$\n?/gm, '')
            .trim();
    said = said.slice(end.index + end[0].length);
    compiled(problems);
  });
  child.on('exit', code => {
    if (code) compiled(`The compiler ended with ${code}.\n${said}`);
  });
  const stop = () => void child.kill();
  process.once('exit', stop);
  return { stop };
}
