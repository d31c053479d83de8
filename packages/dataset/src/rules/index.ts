import type { Rule } from './rule.js';

/** Every rule of the tables, in the order in which problems are reported. */
export const RULES: readonly Rule[] = [];
