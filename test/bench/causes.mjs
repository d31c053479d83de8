/**
 * Why a goal is missed, by the id of the goal in results.json, in a sentence or two. Written by hand after a run: what was found when
 * the time was looked for. A cause is shown only where its goal is missed.
 *
 * @type {Readonly<Partial<Record<string, string>>>}
 */
export const CAUSES = {};
