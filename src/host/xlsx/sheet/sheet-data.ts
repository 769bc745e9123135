import { cellAddress, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from '../address';
import { messages } from '../messages';
import type { CellSnapshot, SheetSnapshot } from '../snapshot';
import type { WorkbookContext } from '../workbook/context';
import { attributes, element } from '../xml';
import { cellFormulaXml } from './cell-formula';
import { cellValueXml } from './cell-value';
import { cellKey, spillArea, spilledCells } from './spills';
import { cellsWithTableHeaders } from './table-headers';

function isSorted(cells: readonly CellSnapshot[]): boolean {
  return cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || cellKey(before.row, before.column) <= cellKey(cell.row, cell.column);
  });
}

function inFileOrder(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
  if (isSorted(cells)) return cells;
  return [...cells].sort((a, b) => cellKey(a.row, a.column) - cellKey(b.row, b.column));
}

function cellXml(
  cell: CellSnapshot,
  isSpilled: boolean,
  { name, tables }: SheetSnapshot,
  context: WorkbookContext,
): string {
  const { row, column, formula } = cell;
  const where = (): string => `${quoteSheetName(name)}!${cellAddress(row, column)}`;
  const { bottom, right } = spillArea(cell);
  if (row < 0 || column < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) {
    throw new Error(messages.outsideSheet(where()));
  }
  const style = context.styles.indexOf(cell.style);
  const { metadata, content: formulaXml } = cellFormulaXml(cell, tables, context, where);
  const { type, content } = cellValueXml(cell, isSpilled || formula !== undefined, context.strings, where);
  if (style === 0 && formulaXml + content === '') return '';
  const start = `<c r="${cellAddress(row, column)}"${style > 0 ? ` s="${style}"` : ''}${type}${metadata}`;
  return formulaXml + content === '' ? `${start}/>` : `${start}>${formulaXml}${content}</c>`;
}

function rowStart(row: number, { rowHeights }: SheetSnapshot, isHidden: boolean): string {
  const height = rowHeights[row];
  return `<row${attributes({
    r: row + 1,
    ht: height,
    customHeight: height === undefined ? undefined : true,
    hidden: isHidden || undefined,
  })}`;
}

/** All rows that hold a cell or differ from a plain row (ECMA-376 Part 1, 18.3.1.80). */
export function sheetDataXml(sheet: SheetSnapshot, context: WorkbookContext): string {
  const cells = inFileOrder(cellsWithTableHeaders(sheet));
  const spilled = spilledCells(cells);
  const hidden = new Set(sheet.hiddenRows);
  const rows = new Map<number, string[]>();
  for (const row of [...Object.keys(sheet.rowHeights).map(Number), ...hidden]) rows.set(row, []);

  let last = -1;
  for (const cell of cells) {
    const key = cellKey(cell.row, cell.column);
    if (key === last) {
      throw new Error(
        messages.cellTwice(`${quoteSheetName(sheet.name)}!${cellAddress(cell.row, cell.column)}`),
      );
    }
    last = key;
    const xml = cellXml(cell, spilled.has(key), sheet, context);
    if (xml === '') continue;
    const row = rows.get(cell.row);
    if (row) row.push(xml);
    else rows.set(cell.row, [xml]);
  }

  const content = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, xml]) => {
      const start = rowStart(row, sheet, hidden.has(row));
      return xml.length === 0 ? `${start}/>` : `${start}>${xml.join('')}</row>`;
    });
  return element('sheetData', {}, content.join(''));
}
