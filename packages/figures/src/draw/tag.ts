/**
 * What a view may put into its markup: `Part` is a piece of markup that the same tag made, such as an `Html` or a
 * template of Lit.
 */
export type TagValue<Part> = Part | string | number | symbol | readonly TagValue<Part>[];

/** What turns a view's template literals into markup: `html` of this package, or `html` and `svg` of Lit. */
export type Tag<Part> = (strings: TemplateStringsArray, ...values: readonly TagValue<Part>[]) => Part;

/**
 * Leaves out an attribute, or a part. It is the same symbol as Lit's `nothing`, which is registered under this name.
 */
export const nothing = Symbol.for('lit-nothing');
