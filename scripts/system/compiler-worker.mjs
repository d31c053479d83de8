import { parentPort, workerData } from 'node:worker_threads';
import ts from 'typescript';

/** @type {{ root: string, projects: readonly string[] }} */
const { root, projects } = workerData;
const { sys } = ts;
const format = { getCanonicalFileName: String, getCurrentDirectory: () => root, getNewLine: () => '\n' };

/** Codes of "Found 1 error. Watching for file changes." and of the same with another number. */
const DONE = [6193, 6194];

/** @type {ts.Diagnostic[]} */
let problems = [];
const host = ts.createSolutionBuilderWithWatchHost(
  sys,
  ts.createEmitAndSemanticDiagnosticsBuilderProgram,
  problem => void problems.push(problem),
  undefined,
  ({ code }) => {
    if (!DONE.includes(code)) return;
    const said = ts.formatDiagnostics(problems, format).trim();
    problems = [];
    // Once the files are watched: a change from here on is seen.
    setImmediate(() => parentPort?.postMessage(said));
  },
);
ts.createSolutionBuilderWithWatch(host, [...projects], {}, {}).build();
