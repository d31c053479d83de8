/** Made when Storybook is bundled: see `.storybook/main.ts`. */
declare module 'virtual:uncac-index' {
  /** Integrity of `index.<tag>.json`, by language tag. */
  export const INDEX_INTEGRITY: Readonly<Record<string, string>>;
  export const DATA_VERSION: string;
}

declare module 'virtual:uncac-specs' {
  import type { TopLevelSpec } from 'vega-lite';

  /** Each figure's specification in both layouts, by the figure's name, loaded when asked for. */
  export const specs: Readonly<
    Record<string, () => Promise<{ readonly default: Readonly<Record<'narrow' | 'wide', TopLevelSpec>> }>>
  >;
}

declare module '*.css';
