import type { Job } from '../step';
import type { CellPlace } from './readers';

/** What German tables call a total; whole words, for „Gesamtschule“ is none. */
const TOTAL =
  /^(?:[Σ∑]|(?:gesamt)?summen?|(?:gesamt)?ergebnis|(?:ins)?gesamt|zusammen|total|alle)(?![\p{L}\p{N}])|\sergebnis$/iu;
/** So far a label stands from its number: tables are wider and longer, but not by much. */
const REACH = 64;

/** Whether a text in the row to the left of a number, or in the column above it, calls it a total. */
export function isNamedTotal(
  { workbook, decisions }: Job,
  { sheet, row, column }: CellPlace,
  direction: 'zeile' | 'spalte',
): boolean {
  const cells = workbook.cells(sheet);
  const [rows, columns] = direction === 'zeile' ? [0, 1] : [1, 0];
  for (let step = 1; step <= REACH; step += 1) {
    const [at, beside] = [row - rows * step, column - columns * step];
    if (at < 0 || beside < 0) return false;
    if (decisions.emptied.has(sheet, at, beside)) continue;
    const shown = cells?.value(at, beside);
    if (shown?.type === 'text' && TOTAL.test(shown.value.trim())) return true;
  }
  return false;
}
