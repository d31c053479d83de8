/** How a language writes counts and shares, with Latin digits. */
export function numbers(lang: string) {
  const count = new Intl.NumberFormat(`${lang}-u-nu-latn`);
  const share = new Intl.NumberFormat(`${lang}-u-nu-latn`, { style: 'percent', maximumFractionDigits: 0 });
  return {
    count: (value: number): string => count.format(value),
    /** `part` of `whole` in whole per cent. Without the mark that sets it left to right, and the whole line with it. */
    share: (part: number, whole: number): string => share.format(part / whole).replaceAll('\u200E', ''),
    /** The same without a space, where a bar holds no more. */
    shortShare: (part: number, whole: number): string =>
      share.format(part / whole).replaceAll(/[\u200E\s]/g, ''),
  };
}
