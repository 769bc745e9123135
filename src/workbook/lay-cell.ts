import { formulaFormat, inputLook } from './laid';
import type { LayoutDraft } from './laid';
import { SERIES_MONTHS } from './sheet';
import type { Cell, Look, SeriesCell, SpillCell } from './sheet';

/** Puts a cell in its place; says how many rows it takes. */
export function layCell(draft: LayoutDraft, cell: Cell, row: number, column: number): number {
  const rows = layOne(draft, cell, row, column);
  if ('across' in cell && cell.across) layAcross(draft, cell.across, row, column);
  return rows;
}

function layOne(draft: LayoutDraft, cell: Cell, row: number, column: number): number {
  const single = { row, column, rows: 1, columns: 1 };
  switch (cell.kind) {
    case 'text':
      draft.cells.push({ row, column, look: cell.look, format: null, content: cell.text });
      return 1;
    case 'input': {
      const { field } = cell;
      const { style } = field;
      draft.cells.push({
        row,
        column,
        look: cell.look ?? inputLook(style),
        format: style,
        content: null,
        field,
      });
      draft.names.push({ name: field.name, area: single });
      draft.inputs.push({ field, area: single });
      return 1;
    }
    case 'formula': {
      const format = formulaFormat(cell.style);
      draft.cells.push({ row, column, look: cell.look, format, content: cell.formula });
      if (cell.name) draft.names.push({ name: cell.name, area: single });
      return 1;
    }
    case 'series':
      laySeries(draft, cell, row, column);
      return SERIES_MONTHS;
    case 'spill':
      laySpill(draft, cell, row, column);
      return cell.rows;
  }
}

/** The cells beside it look as it does: fill, border and lock are theirs, whatever is shown over them. */
function layAcross(draft: LayoutDraft, columns: number, row: number, column: number): void {
  const look = draft.cells.at(-1)?.look ?? 'label';
  for (let beside = 1; beside < columns; beside++)
    draft.cells.push({ row, column: column + beside, look, format: null, content: null });
  draft.merged.push({ row, column, rows: 1, columns });
}

function laySeries(draft: LayoutDraft, { field }: SeriesCell, row: number, column: number): void {
  const { style } = field;
  for (let index = 0; index < SERIES_MONTHS; index++)
    draft.cells.push({ row: row + index, column, look: inputLook(style), format: style, content: null });
  const area = { row, column, rows: SERIES_MONTHS, columns: 1 };
  draft.names.push({ name: field.name, area });
  draft.inputs.push({ field, area });
}

function laySpill(draft: LayoutDraft, cell: SpillCell, row: number, column: number): void {
  const { rows, columns } = cell;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      draft.cells.push({
        row: row + r,
        column: column + c,
        look: spillLook(r, c, rows),
        format: r > 0 && c > 0 ? cell.style : null,
        content: r === 0 && c === 0 ? cell.formula : null,
      });
    }
  }
  draft.names.push({ name: cell.name, area: { row, column, rows: 1, columns: 1 } });
  draft.spills.push({ row, column, rows, columns });
}

function spillLook(row: number, column: number, rows: number): Look {
  if (row === 0) return column === 0 ? 'headLabel' : 'head';
  if (row === rows - 1) return column === 0 ? 'totalLabel' : 'total';
  return column === 0 ? 'label' : 'plain';
}
