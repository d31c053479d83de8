/** What is used of `subset-font`, which brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype'; preserveNameIds: readonly number[] },
  ): Promise<Uint8Array>;
}
