import { fileURLToPath } from 'node:url';

/** Root of the repository, with its last slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
