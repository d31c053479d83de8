/**
 * A line such as `CPU 812 s (user 640, system 172); limit 900 s`.
 *
 * @param {import('./cpu-meter.mjs').CpuTime | undefined} time
 * @param {number} [limit] In seconds. More than that is a warning, not a failure.
 * @returns {string}
 */
export function cpuLine(time, limit) {
  if (!time) return 'CPU not measured: this system has no /proc';
  const [user, system] = [Math.round(time.user), Math.round(time.system)];
  const line = `CPU ${user + system} s (user ${user}, system ${system})`;
  if (limit === undefined) return line;
  return user + system > limit
    ? `${line}: WARNING, over the limit of ${limit} s`
    : `${line}; limit ${limit} s`;
}
