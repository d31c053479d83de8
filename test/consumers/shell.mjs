import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const start = promisify(execFile);

/**
 * Runs commands as a person types them, and answers what they print. Rejects, with what they printed, where one fails.
 *
 * @param {string} commands
 * @param {{ cwd: string, home: string }} where `home`: where `~` leads.
 */
export async function shell(commands, { cwd, home }) {
  const env = { ...outsideNpm(), ...(await npmSettings()), HOME: home };
  try {
    const { stdout } = await start('sh', ['-ec', commands], { cwd, env, maxBuffer: 2 ** 24 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    throw new Error(`${commands}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Without what `npm test` tells its children, which would lead the npm started here to this repository. */
function outsideNpm() {
  const its = /^npm_(config_local_prefix|package_|lifecycle)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !its.test(name)));
}

/** @type {Promise<Record<string, string>> | undefined} */
let settings;

/** npm's cache and the user's settings stay where they are, wherever `~` leads. */
function npmSettings() {
  settings ??= Promise.all(
    ['cache', 'userconfig'].map(async key => {
      const { stdout } = await start('npm', ['config', 'get', key]);
      return [`npm_config_${key}`, stdout.trim()];
    }),
  ).then(entries => ({
    ...Object.fromEntries(entries),
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  }));
  return settings;
}
