const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** A number from 1 to 99 in Chinese, as articles of the Convention are numbered: "四十六". */
export function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  const digit = DIGITS[n % 10];
  if (!Number.isInteger(n) || n < 1 || n > 99 || digit === undefined)
    throw new RangeError(`${n}: no numeral`);
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens ? '十' : ''}${digit}`;
}

const CHAPTERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** A chapter of the Convention by its Roman number: "第三章". */
export function chapterName(chapter: string): string {
  return `第${numeral(CHAPTERS.indexOf(chapter) + 1)}章`;
}
