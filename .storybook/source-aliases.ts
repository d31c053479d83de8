import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alias } from 'vite';

/**
 * Leads each import of a package to its source: `@uncac-figures/elements/region-bars` to
 * `packages/elements/src/region-bars/define.ts`. Made of the `exports` of the packages.
 */
export function sourceAliases(root: string): readonly Alias[] {
  return ['dataset', 'figures', 'elements', 'embed'].flatMap(name => {
    const folder = join(root, 'packages', name);
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      exports: Readonly<Record<string, unknown>>;
    };
    return (
      Object.entries(exports)
        // The longest entry first, since `./*` matches every other.
        .sort(([a], [b]) => b.length - a.length)
        .flatMap(([entry, target]) =>
          typeof target === 'string' && target.startsWith('./dist/')
            ? [
                {
                  find: new RegExp(`^@uncac-figures/${name}${entry.slice(1).replace('*', '([^.]+)')}$`),
                  replacement: join(folder, target)
                    .replace('/dist/', '/src/')
                    .replace('*', '$1')
                    .replace(/js$/, 'ts'),
                },
              ]
            : [],
        )
    );
  });
}
