/** What makes letters and digits mean something else than an address: texts, quoted sheets, other workbooks, spills. */
const NOT_PLAIN = /["'[#]/;
/** The row of an address; not the digits of a function, of a sheet, or of a longer name. */
const ROW = /(?<![\w.$])(\$?[A-Za-z]{1,3}\$?)[1-9]\d{0,5}(?![\w!'.(])/g;

/**
 * The formula without the rows of its addresses: formulas that were filled down a column share it, and so they read
 * the same columns and call the same functions. undefined: the formula cannot be put so.
 */
export function templateOf(formula: string): string | undefined {
  return NOT_PLAIN.test(formula) ? undefined : formula.replace(ROW, '$1#');
}
