/** The first day that a year, a month or a day can mean: `2016` gives `2016-01-01`. */
export function earliestDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** A text that sorts with the last day that a year, a month or a day can mean: `2016` gives `2016-12-31`. */
export function latestDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}
