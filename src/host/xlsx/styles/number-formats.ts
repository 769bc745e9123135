/**
 * Formats that every Excel knows by a number (ECMA-376 Part 1, 18.8.30), by the code that Office.js gives for them. 14
 * to 17 and 22 follow the reader's system: `m/d/yyyy` is shown as 31.12.2021 in Germany. The formats with brackets and
 * currencies (5 to 8, 37 to 44) are left out on purpose: their meaning depends on the country of the reader.
 */
const BUILT_IN = new Map<string, number>([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['# ?/?', 12],
  ['# ??/??', 13],
  ['m/d/yyyy', 14],
  ['d-mmm-yy', 15],
  ['d-mmm', 16],
  ['mmm-yy', 17],
  ['h:mm AM/PM', 18],
  ['h:mm:ss AM/PM', 19],
  ['h:mm', 20],
  ['h:mm:ss', 21],
  ['m/d/yyyy h:mm', 22],
  ['mm:ss', 45],
  ['[h]:mm:ss', 46],
  ['mm:ss.0', 47],
  ['##0.0E+0', 48],
  ['@', 49],
]);

/** The first number that is free for formats of a workbook's own. */
const FIRST_CUSTOM = 164;

export function builtInFormat(code: string): number | undefined {
  return BUILT_IN.get(code);
}

/** The number of a workbook's own format by its place in the list of these. */
export function customFormat(index: number): number {
  return FIRST_CUSTOM + index;
}
