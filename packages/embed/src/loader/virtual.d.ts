/** Made when the script is bundled. */
declare module 'virtual:uncac-index' {
  /** Integrity of `index.json`, which holds the integrity of every file that the script fetches. */
  export const INDEX_INTEGRITY: string;
  /** Version of the data, which the names of the files carry. */
  export const DATA_VERSION: string;
}
