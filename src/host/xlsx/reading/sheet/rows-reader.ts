import { cellAddress, MAX_COLUMNS, MAX_ROWS, parseArea, quoteSheetName } from '../../address';
import { cellKey } from '../../sheet/spills';
import type { CellSnapshot, TableSnapshot } from '../../snapshot';
import { readMessages } from '../messages';
import { decimal, isOn, whole } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import { XlsxError } from '../xlsx-error';
import { cellValue, type CellValue } from './cell-reader';
import { FormulaReader } from './formula-reader';
import type { SheetContext } from './sheet-context';

const MOST_CELLS = 2_000_000;
/** Between the first days of the two ways to count. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** Collects cells, heights and hidden rows of a sheet, row by row (ECMA-376 Part 1, 18.3.1.73). */
export class RowsReader {
  readonly cells: CellSnapshot[] = [];
  readonly rowHeights: Record<number, number> = {};
  readonly hiddenRows: number[] = [];
  private readonly formulas: FormulaReader;
  private readonly taken = new Set<number>();
  private row = -1;

  constructor(
    private readonly sheet: string,
    private readonly context: SheetContext,
    tables: readonly TableSnapshot[],
  ) {
    this.formulas = new FormulaReader(context, tables);
  }

  /** A row without a number follows the one before, a cell without an address too. */
  add(row: XmlElement): void {
    const { r, ht, customHeight, hidden } = row.attributes;
    this.row = r === undefined ? this.row + 1 : (whole(r) ?? 0) - 1;
    if (this.row < 0 || this.row >= MAX_ROWS) throw new XlsxError(readMessages.cell(this.where(this.row, 0)));
    const height = decimal(ht);
    if (isOn(customHeight) && height !== undefined) this.rowHeights[this.row] = height;
    if (isOn(hidden)) this.hiddenRows.push(this.row);
    let column = -1;
    for (const cell of row.children) if (cell.name === 'c') column = this.addCell(cell, column + 1);
  }

  private addCell(cell: XmlElement, next: number): number {
    const { row, column } = this.place(cell, next);
    const where = (): string => this.where(row, column);
    const key = cellKey(row, column);
    if (this.taken.has(key)) throw new XlsxError(readMessages.cellTwice(where()));
    this.taken.add(key);
    const { style, isDate } = this.context.styles.at(whole(cell.attributes['s']) ?? 0);
    const value = this.from1904(cellValue(cell, this.context.texts, where), isDate);
    const formula = this.formulas.read(cell, row, column, where);
    if (value.value === null && formula.formula === undefined && Object.keys(style).length === 0)
      return column;
    if (this.cells.length >= MOST_CELLS)
      throw new XlsxError(readMessages.tooManyCells(this.sheet, MOST_CELLS.toLocaleString('de-DE')));
    this.cells.push({ row, column, ...value, ...formula, style });
    return column;
  }

  private place(cell: XmlElement, next: number): { row: number; column: number } {
    const address = cell.attributes['r'];
    if (address === undefined) {
      if (next >= MAX_COLUMNS) throw new XlsxError(readMessages.cell(this.where(this.row, 0)));
      return { row: this.row, column: next };
    }
    try {
      const { top, left } = parseArea(address);
      return { row: top, column: left };
    } catch {
      throw new XlsxError(readMessages.cell(`${quoteSheetName(this.sheet)}!${address}`));
    }
  }

  private from1904(cell: CellValue, isDate: boolean): CellValue {
    if (!this.context.date1904 || !isDate || typeof cell.value !== 'number') return cell;
    return { value: cell.value + DAYS_FROM_1900_TO_1904 };
  }

  private where(row: number, column: number): string {
    return `${quoteSheetName(this.sheet)}!${cellAddress(row, column)}`;
  }
}
