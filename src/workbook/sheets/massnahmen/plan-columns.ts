/** The table of planned measures, as formulas of other cells speak of it. */
export const PLAN = 'AMIP_TabMassnahmen';

export function plan(column: string): string {
  return `${PLAN}[${column}]`;
}

/** Rows paid from the EGL title, as an array of 1 and 0. */
export const FROM_EGL = `--(${plan('zahlt')}="EGL")`;

const BEGIN = plan('Beginn');
/**
 * Rows whose entries are those of the programme year, as an array of 1 and 0: cases that began before it are carried on, not
 * entered. A row without a month is planned for the year.
 */
export const ENTERING = `1-ISNUMBER(${BEGIN})*((${BEGIN}<DATE(AMIP_Jahr,1,1))+(${BEGIN}>=DATE(AMIP_Jahr+1,1,1)))`;

/** The sum of a column over the rows that one payer pays; nothing where the plan has no amounts yet. */
export function sumPaidBy(payer: string, column: 'Kosten im Jahr' | 'VE Folgejahre'): string {
  return `=IF(COUNT(${plan(column)})=0,"",ROUND(SUMIFS(${plan(column)},${plan('zahlt')},"${payer}"),2))`;
}
