/** What a column of months holds for one month; empty where it holds no number, so that nothing is drawn as 0. */
export function atMonth(column: string, months: string, month: string): string {
  const cell = `INDEX(${column},MATCH(${month},${months},0))`;
  return `IFERROR(IF(ISNUMBER(${cell}),${cell},""),"")`;
}

/**
 * The same for a copy that a chart draws: while Excel still calculates what it copies, it says so (#BUSY!) instead of
 * looking empty, so that a chart made in that moment counts the month.
 */
export function copyOfMonth(column: string, months: string, month: string): string {
  const cell = `INDEX(${column},MATCH(${month},${months},0))`;
  return `IF(COUNTIFS(${months},${month})=0,"",IF(OR(ISTEXT(${cell}),ISBLANK(${cell})),"",${cell}))`;
}
