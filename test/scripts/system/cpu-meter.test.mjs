import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { cpuLine } from '../../../scripts/system/cpu-line.mjs';
import { CpuMeter } from '../../../scripts/system/cpu-meter.mjs';

/** A program that keeps a core busy for a second, then ends. */
const BUSY = `const { cpuUsage } = process; while (cpuUsage().user + cpuUsage().system < 1e6);`;

/** What a process and its descendants use, while it runs. @param {string} source Of its program. */
async function measured(source) {
  const meter = new CpuMeter(process.pid, 'CPU_OF_A_TEST=1');
  meter.start();
  const child = spawn(process.execPath, ['-e', source], {
    env: { ...process.env, CPU_OF_A_TEST: '1', BUSY },
  });
  await once(child, 'close');
  return meter.stop() ?? { user: 0, system: 0 };
}

/** Whether a time lies where this process and one busy child may bring it. @param {number} seconds @param {number} children */
const isAbout = (seconds, children) => seconds > children * 0.7 && seconds < children * 1.5 + 2;

describe('the CPU time of a process', { skip: !CpuMeter.isPossible && 'this system has no /proc' }, () => {
  it('counts children', async () => {
    const { user, system } = await measured('eval(process.env.BUSY)');
    assert.ok(isAbout(user + system, 1), `${user + system} s`);
  });

  it('counts children of children that nobody waits for', async () => {
    // The child starts two that are busy, in a session of their own, and is killed before they end.
    const { user, system } = await measured(`
      const { spawn } = require('node:child_process');
      for (const n of [1, 2]) spawn(process.execPath, ['-e', process.env.BUSY], { detached: true, stdio: 'inherit' }).unref();
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), 300);
    `);
    assert.ok(isAbout(user + system, 2), `${user + system} s`);
  });

  it('counts children of children that their parents waited for once', async () => {
    const { user, system } = await measured(`
      require('node:child_process').spawnSync(process.execPath, ['-e', process.env.BUSY]);
    `);
    assert.ok(isAbout(user + system, 1), `${user + system} s`);
  });
});

describe('the line about CPU time', () => {
  it('has the sum, its parts and the limit', () => {
    assert.equal(
      cpuLine({ user: 640.4, system: 171.9 }, 900),
      'CPU 812 s (user 640, system 172); limit 900 s',
    );
    assert.equal(cpuLine({ user: 1, system: 0 }), 'CPU 1 s (user 1, system 0)');
  });

  it('warns over the limit', () => {
    assert.match(cpuLine({ user: 800, system: 101 }, 900), /^CPU 901 s .*WARNING, over the limit of 900 s$/);
  });

  it('says where nothing was measured', () => assert.match(cpuLine(undefined, 900), /not measured/));
});
