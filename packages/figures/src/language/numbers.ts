/** How a language writes counts and shares, with Latin digits. */
export function numbers(lang: string) {
  const count = new Intl.NumberFormat(`${lang}-u-nu-latn`);
  const share = new Intl.NumberFormat(`${lang}-u-nu-latn`, { style: 'percent', maximumFractionDigits: 0 });
  return {
    count: (value: number): string => count.format(value),
    /**
     * `part` of `whole` in whole per cent, such as `72%`. Without U+200E, which `Intl` writes before an Arabic per cent
     * sign: it would set the whole line from left to right.
     */
    share: (part: number, whole: number): string => share.format(part / whole).replaceAll('\u200E', ''),
    /** The same without a space, for a number in a bar. */
    shortShare: (part: number, whole: number): string =>
      share.format(part / whole).replaceAll(/[\u200E\s]/g, ''),
  };
}
