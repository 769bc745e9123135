import type { Area } from './address';
import { cellAddress } from './address';
import type { Field, FieldStyle } from './fields';
import { MONTHS, monthFormula } from './sheet';
import type { BlockDescription, Cell, GridColumn, Look, MonthGrid } from './sheet';

/** A cell of a block, placed relative to the top left cell of the block. */
export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly look: Look;
  readonly format: FieldStyle | 'month' | null;
  /** A fixed text or a formula; null where an input or a spilled value stands. */
  readonly content: string | null;
  readonly field?: Field<string>;
  /** The zero-based place of an input among the cells of its name. */
  readonly index?: number;
}

/** A name and the cells it stands for, relative to the block. */
interface LaidName {
  readonly name: string;
  readonly area: Omit<Area, 'sheet'>;
}

export interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly LaidCell[];
  readonly names: readonly LaidName[];
  /** Rows that are higher than others, in points. */
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  /** Areas that a formula fills, anchors included. */
  readonly spills: readonly Omit<Area, 'sheet'>[];
}

interface Draft {
  readonly cells: LaidCell[];
  readonly names: LaidName[];
  readonly heights: { readonly row: number; readonly height: number }[];
  readonly spills: Omit<Area, 'sheet'>[];
}

/** Where everything of a block stands. */
export function layOut(block: BlockDescription): Layout {
  const draft: Draft = { cells: [], names: [], heights: [], spills: [] };
  let row = 0;
  for (const description of block.rows) {
    if ('kind' in description) {
      layMonths(draft, description, row);
      row += MONTHS;
    } else {
      if (description.height !== undefined) draft.heights.push({ row, height: description.height });
      let rows = 1;
      description.cells.forEach((cell, column) => {
        if (cell) rows = Math.max(rows, layCell(draft, cell, row, column));
      });
      row += rows;
    }
  }
  const columns = Math.max(1, ...draft.cells.map((cell) => cell.column + 1));
  return { rows: row, columns, ...draft };
}

function layCell(draft: Draft, cell: Cell, row: number, column: number): number {
  const single = { row, column, rows: 1, columns: 1 };
  switch (cell.kind) {
    case 'text':
      draft.cells.push({ row, column, look: cell.look, format: null, content: cell.text });
      return 1;
    case 'input':
      draft.cells.push({
        row,
        column,
        look: inputLook(cell.field.style),
        format: cell.field.style,
        content: null,
        field: cell.field,
        index: 0,
      });
      draft.names.push({ name: cell.field.name, area: single });
      return 1;
    case 'formula':
      draft.cells.push({
        row,
        column,
        look: cell.look,
        format: formulaFormat(cell.style),
        content: cell.formula,
      });
      if (cell.name) draft.names.push({ name: cell.name, area: single });
      return 1;
    case 'spill':
      for (let r = 0; r < cell.rows; r++) {
        for (let c = 0; c < cell.columns; c++) {
          const anchor = r === 0 && c === 0;
          draft.cells.push({
            row: row + r,
            column: column + c,
            look: spillLook(r, c, cell.rows),
            format: r > 0 && c > 0 ? cell.style : null,
            content: anchor ? cell.formula : null,
          });
        }
      }
      draft.names.push({ name: cell.name, area: single });
      draft.spills.push({ row, column, rows: cell.rows, columns: cell.columns });
      return cell.rows;
  }
}

function inputLook(style: FieldStyle): Look {
  return style === 'text' ? 'inputText' : 'input';
}

/** A formula in a cell formatted as text would stay a text. */
function formulaFormat(style: FieldStyle): FieldStyle | null {
  return style === 'text' ? null : style;
}

function spillLook(row: number, column: number, rows: number): Look {
  if (row === 0) return column === 0 ? 'headLabel' : 'head';
  if (row === rows - 1) return column === 0 ? 'totalLabel' : 'total';
  return column === 0 ? 'label' : 'plain';
}

function layMonths(draft: Draft, grid: MonthGrid, top: number): void {
  const names = [grid.name, ...grid.columns.map(columnName)];
  names.forEach((name, column) => {
    draft.names.push({ name, area: { row: top, column, rows: MONTHS, columns: 1 } });
  });
  for (let index = 0; index < MONTHS; index++) {
    const row = top + index;
    draft.cells.push({ row, column: 0, look: 'label', format: 'month', content: monthFormula(index + 1) });
    grid.columns.forEach((column, position) => {
      if (column.kind === 'input') {
        const { field } = column;
        draft.cells.push({
          row,
          column: position + 1,
          look: inputLook(field.style),
          format: field.style,
          content: null,
          field,
          index,
        });
      } else {
        // Resolved by the renderer, which knows where the block stands: see rowFormula.
        const content = column.formula;
        draft.cells.push({ row, column: position + 1, look: 'plain', format: column.style, content });
      }
    });
  }
}

function columnName(column: GridColumn): string {
  return column.kind === 'input' ? column.field.name : column.name;
}

const PLACEHOLDER = /\{(AMIP_\w+)\}/g;

/**
 * The formula of a grid column in one row. `cellIn` gives the cell of a named column in that row; undefined when
 * one of them has none, because such a formula must not be written.
 */
export function rowFormula(formula: string, cellIn: (name: string) => Area | undefined): string | undefined {
  let complete = true;
  const resolved = formula.replace(PLACEHOLDER, (_, name: string) => {
    const area = cellIn(name);
    if (!area) complete = false;
    return area ? cellAddress(area.row, area.column) : '';
  });
  return complete ? resolved : undefined;
}
