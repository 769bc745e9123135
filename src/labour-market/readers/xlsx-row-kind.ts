import type { SheetCell, SheetRow } from './xlsx-cell';
import { isTitleLine } from './xlsx-title';

/** `label`: text in the first column only, a title or a heading for the rows below. */
export type RowKind = 'blank' | 'label' | 'header' | 'numbering' | 'figures';

/** What a row of a sheet is, by its cells alone. Its first cell stands in the column of the labels. */
export function rowKind(row: SheetRow): RowKind {
  const filled = row.filter((cell) => cell !== null);
  const [first] = filled;
  if (!first) return 'blank';
  if (filled.every((cell) => cell === row[0]) || isTitleLine(textOf(row))) return 'label';
  const behind = filled.filter((cell) => cell !== row[0]);
  if (isPeriodHeader(row[0] ?? null, behind)) return 'header';
  const figures = behind.filter((cell) => cell.published !== null);
  if (isCounting(figures)) return figures.length === behind.length ? 'numbering' : 'header';
  return figures.length > 0 && row[0] != null ? 'figures' : 'header';
}

/** The filled cells, joined by blanks. */
export function textOf(row: SheetRow): string {
  return row.flatMap((cell) => (cell ? [cell.text.trim()] : [])).join(' ');
}

/** Months or years beside each other, and no figure among them. A lone year must be headed as one. */
function isPeriodHeader(label: SheetCell | null, behind: readonly SheetCell[]): boolean {
  const periods = behind.filter((cell) => cell.period !== null);
  const others = behind.filter((cell) => cell.period === null);
  if (periods.length === 0 || others.some((cell) => cell.published !== null)) return false;
  const years = periods.filter((cell) => cell.published !== null);
  if (years.length === 0) return true;
  if (years.length === 1) return label === null || /^(?:Merkmal|Jahr|Region|Kreis)/i.test(label.text.trim());
  return isRun(years.map((cell) => Number(cell.text)));
}

/** 1, 2, 3, …: numbers of columns, or of persons in a household. The BA never publishes counts as small as these. */
function isCounting(figures: readonly SheetCell[]): boolean {
  const numbers = figures.map((cell) => cell.published?.value ?? Number.NaN);
  return numbers.length >= 3 && (numbers[0] === 1 || numbers[0] === 2) && isRun(numbers);
}

function isRun(numbers: readonly number[]): boolean {
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  return (
    Math.abs(step) === 1 &&
    numbers.every((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) === step)
  );
}
