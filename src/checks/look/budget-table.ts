import type { Cents } from '../../domain/numbers/money';
import type { CellValue, HeldSheet } from '../holdings';
import { CELLS } from '../names';
import { once } from './once';
import type { TextCell } from './sheets';
import { addressIn, textCells } from './sheets';
import { printedCentsIn, textIn } from './values';

/** A table like that of section 2.5 of an AMIP: Zuteilung, Umschichtung and KFA for Egl, Verwaltungskosten and both. */
export interface BudgetTable {
  readonly egl: BudgetColumn;
  readonly vk: BudgetColumn;
  readonly gesamt: BudgetColumn | undefined;
  /** Columns beside these, e.g. BEZ. */
  readonly others: readonly BudgetColumn[];
  /** All rows but the last. */
  readonly parts: readonly BudgetRow[];
  readonly total: BudgetRow;
  /** Whether it is the one that the workbook computes itself. */
  readonly isOurs: boolean;
  amount(row: BudgetRow, column: BudgetColumn): Cents | undefined;
  address(row: BudgetRow, column: BudgetColumn): string;
}

export interface BudgetColumn {
  readonly title: string;
  readonly index: number;
}

export interface BudgetRow {
  readonly label: string;
  readonly index: number;
}

const EGL = /^\s*(egl\b|eingliederung)/i;
const VK = /^(vk\b|verwaltungskosten)/i;
const GESAMT = /^(gesamt|insgesamt|summe)/i;
const TOTAL_ROW = /^($|summe|gesamt|insgesamt)/i;

export const ZUTEILUNG = /zuteilung/i;
export const UMSCHICHTUNG = /umschichtung/i;
export const KFA = /kommunaler finanzierungsanteil|\bKFA\b/i;

/** All tables of the workbook that look like it: its columns are there, and rows for Zuteilung and Umschichtung. */
export const budgetTables = once((holdings): readonly BudgetTable[] => {
  const own = holdings.cells.get(CELLS.ressourcentabelle)?.address;
  return textCells(holdings)
    .filter(({ text }) => EGL.test(text))
    .flatMap((cell) => tableBelow(cell, own) ?? []);
});

/** The row of the table whose label fits. */
export function rowNamed(table: BudgetTable, label: RegExp): BudgetRow | undefined {
  return table.parts.find((row) => label.test(row.label));
}

function tableBelow(
  { sheet, row: header, column }: TextCell,
  own: string | undefined,
): BudgetTable | undefined {
  const titles = titlesAround(sheet.values[header] ?? [], column);
  const egl = titles.find(({ title }) => EGL.test(title));
  const vk = titles.find(({ title }) => VK.test(title));
  // A second heading that fits would find the same table again.
  if (!egl || !vk || egl.index !== column) return undefined;
  const labelColumn = Math.min(egl.index, vk.index) - 1;
  const columns = titles.filter(({ index }) => index > labelColumn);
  const rows = rowsBelow(sheet.values, header, labelColumn, columns);
  const total = rows.at(-1);
  const parts = rows.slice(0, -1);
  const has = (label: RegExp) => parts.some((row) => label.test(row.label));
  if (!total || !TOTAL_ROW.test(total.label) || !has(ZUTEILUNG) || !has(UMSCHICHTUNG)) return undefined;
  const gesamt = columns.find(({ title }) => GESAMT.test(title));
  return {
    egl,
    vk,
    gesamt,
    others: columns.filter((column) => ![egl, vk, gesamt].includes(column)),
    parts,
    total,
    isOurs: own !== undefined && labelColumn >= 0 && addressIn(sheet, header, labelColumn) === own,
    amount: (row, column) => printedCentsIn(sheet.values[row.index]?.[column.index]),
    address: (row, column) => addressIn(sheet, row.index, column.index),
  };
}

/** The headings that stand without a gap beside a heading: another table may stand beside this one. */
function titlesAround(row: readonly CellValue[], column: number): readonly BudgetColumn[] {
  const isTitle = (index: number) => textIn(row[index]) !== '';
  let first = column;
  while (isTitle(first - 1)) first -= 1;
  let last = column;
  while (isTitle(last + 1)) last += 1;
  return row.slice(first, last + 1).map((value, offset) => ({ title: textIn(value), index: first + offset }));
}

/** The rows down to the first that is empty. */
function rowsBelow(
  values: HeldSheet['values'],
  header: number,
  labelColumn: number,
  columns: readonly BudgetColumn[],
): readonly BudgetRow[] {
  const rows: BudgetRow[] = [];
  for (let index = header + 1; index < values.length; index += 1) {
    const row = values[index] ?? [];
    const label = labelLeftOf(row, labelColumn);
    if (label === '' && columns.every((column) => isBlank(row[column.index]))) break;
    rows.push({ label, index });
  }
  return rows;
}

/** The nearest text: between the labels and the amounts there may be an empty column. */
function labelLeftOf(row: readonly CellValue[], column: number): string {
  const texts = row.slice(0, column + 1).map(textIn);
  return texts.reverse().find((text) => text !== '') ?? '';
}

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === '';
}
