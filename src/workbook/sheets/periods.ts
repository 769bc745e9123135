/** Pieces of native formulas over the months of a column, by the dates beside them and never by position. */
export const JANUARY = 'DATE(AMIP_Jahr,1,1)';
export const LAST_DECEMBER = 'DATE(AMIP_Jahr,0,1)';

/** The condition of COUNTIFS, SUMIFS and AVERAGEIFS: months from one date to another, both inclusive. */
export function between(months: string, from: string, to: string): string {
  return `${months},">="&${from},${months},"<="&${to}`;
}

/** How many of these months hold a number that fits, e.g. `>0`. */
export function known(column: string, fits: string, months: string): string {
  return `COUNTIFS(${months},${column},"${fits}")`;
}

/** The same month a year before. */
export function yearBefore(month: string): string {
  return `EDATE(${month},-12)`;
}
