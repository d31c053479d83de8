/** The specification in a text, or a message about what is wrong with the text. */
export function readSpec(text: string): { readonly spec: object } | { readonly problem: string } {
  let spec: unknown;
  try {
    spec = JSON.parse(text);
  } catch (error) {
    return { problem: `This is not JSON: ${(error as Error).message}` };
  }
  return typeof spec === 'object' && spec !== null && !Array.isArray(spec)
    ? { spec }
    : { problem: 'A specification is an object: { … }.' };
}
