/** Levels that the heading of a figure may have on its page. */
export const HEADING_LEVELS = ['2', '3', '4', '5', '6'] as const;
