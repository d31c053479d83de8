import { existsSync, readFileSync } from 'node:fs';

/** `ID` and `ID_LIKE` of /etc/os-release: `debian`, `ubuntu` … */
export function systems() {
  if (!existsSync('/etc/os-release')) return [];
  return [...readFileSync('/etc/os-release', 'utf8').matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(
    ([, ids = '']) => ids.split(' '),
  );
}
