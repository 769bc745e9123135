/**
 * Native formulas over the months of a group. Other months are found by what stands in the column of months, never by
 * position: rows may be missing, sorted or added.
 */

/** The newest month in which a column has a number. */
export function newestMonth(months: string, column: string): string {
  return `=IF(COUNT(${column})=0,"",MAXIFS(${months},${column},">=0"))`;
}

/** The number of the month `stand`. */
export function valueAt(months: string, column: string, stand: string): string {
  return `=IF(COUNT(${stand})=0,"",IF(COUNTIFS(${months},${stand},${column},">=0")<>1,"",SUMIFS(${column},${months},${stand})))`;
}

/** Against so many months before: in per cent, of a rate in percentage points, published with one decimal. */
export function changeSince(
  months: string,
  column: string,
  stand: string,
  before: number,
  rate: boolean,
): string {
  const then = `EDATE(${stand},-${before})`;
  const now = `SUMIFS(${column},${months},${stand})`;
  const old = `SUMIFS(${column},${months},${then})`;
  const known = `COUNTIFS(${months},${stand},${column},">=0")*COUNTIFS(${months},${then},${column},"${rate ? '>=' : '>'}0")`;
  const change = rate ? `ROUND((${now}-${old})*100,1)` : `${now}/${old}-1`;
  return `=IF(COUNT(${stand})=0,"",IF(${known}<>1,"",${change}))`;
}

export function highest(column: string): string {
  return `=IF(COUNT(${column})=0,"",MAX(${column}))`;
}

/** The first month of the highest number. */
export function monthOfHighest(months: string, column: string): string {
  return `=IF(COUNT(${column})=0,"",INDEX(${months},MATCH(MAX(${column}),${column},0)))`;
}
