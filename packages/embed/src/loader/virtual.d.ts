/** Made when the script is bundled. */
declare module 'virtual:uncac-index' {
  /** Integrity of `index.<tag>.json` by language tag: the first file that the script fetches in a language. */
  export const INDEX_INTEGRITY: Readonly<Record<string, string>>;
  /** Version of the data, which the names of the files carry. */
  export const DATA_VERSION: string;
}
