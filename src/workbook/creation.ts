import type { Area } from './address';
import { cellOf, fullAddress } from './address';
import { FIELDS } from './fields';
import type { LaidCell, LocalArea } from './laid';
import { layOut } from './layout';
import type { Layout } from './layout';
import { monthName } from './months';
import { freePlace } from './place';
import type { PlacedBefore } from './place';
import { badValue } from './problems';
import { rowFormula } from './row-formula';
import type { BlockDescription, SheetDescription } from './sheet';
import { sheetNamed } from './state';
import type { WorkbookState } from './state';
import type { CellContent, Creation, Problem, Wish } from './types';
import { checkValue } from './values';
import { rowLabel, startOfRow, startValue } from './wish';

/** A block to be made: what the preview shows of it, and what the renderer needs. */
export interface PlacedBlock {
  readonly description: SheetDescription;
  readonly block: BlockDescription;
  readonly layout: Layout;
  readonly area: Area;
  readonly newSheet: boolean;
  /** The sheet is ours to set up: column widths, frozen rows, page. */
  readonly bareSheet: boolean;
  /** Row by row; null leaves a cell alone. */
  readonly contents: readonly (readonly (CellContent | null)[])[];
}

/** A rectangle of a block in its sheet. */
export function inSheet({ area }: Pick<PlacedBlock, 'area'>, local: LocalArea): LocalArea {
  return { ...local, row: area.row + local.row, column: area.column + local.column };
}

/** Finds a free place for a block and fills it with what the wish says. */
export function placeBlock(
  state: WorkbookState,
  description: SheetDescription,
  block: BlockDescription,
  wish: Wish,
  before: readonly PlacedBefore[],
): PlacedBlock {
  const layout = layOut(block, (table) => Math.max(table.rows, wish.tables?.[table.name]?.length ?? 0, 1));
  const sheet = sheetNamed(state, description.title);
  const { rows, columns } = layout;
  const place = freePlace(state, description, before);
  const area: Area = { sheet: sheet?.name ?? description.title, ...place, rows, columns };
  return {
    description,
    block,
    layout,
    area,
    newSheet: !sheet && before.length === 0,
    bareSheet: !sheet?.used && before.length === 0,
    contents: contentsOf(layout, area, wish),
  };
}

function contentsOf(layout: Layout, area: Area, wish: Wish): (CellContent | null)[][] {
  const contents: (CellContent | null)[][] = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => null),
  );
  for (const cell of layout.cells) {
    const line = contents[cell.row];
    if (line) line[cell.column] = contentOf(layout, area, cell, wish);
  }
  return contents;
}

function contentOf(layout: Layout, area: Area, cell: LaidCell, wish: Wish): CellContent | null {
  const { field, table, index = 0 } = cell;
  if (field) {
    const start = table ? startOfRow(wish, table, field, index) : startValue(wish, field, index);
    const checked = checkValue(field, start);
    return 'content' in checked && checked.content !== '' ? checked.content : null;
  }
  if (cell.content === null || cell.content === '') return null;
  const formula = rowFormula(cell.content, (name) => {
    const column = layout.names.find((laid) => laid.name === name)?.area.column;
    return column === undefined ? undefined : cellOf(area, cell.row * area.columns + column);
  });
  return formula ?? null;
}

export function describeCreation(placed: PlacedBlock): Creation {
  const { description, area, layout, contents } = placed;
  const inputs = layout.cells.flatMap((cell) => {
    const content = contents[cell.row]?.[cell.column] ?? null;
    if (!cell.field || content === null) return [];
    const { style } = cell.field;
    const name = cell.table?.name ?? cell.field.name;
    const address = fullAddress(cellOf(area, cell.row * area.columns + cell.column));
    return [{ name, label: labelOf(cell), style, address, after: content }];
  });
  const { key, title } = description;
  return { sheet: key, title, newSheet: placed.newSheet, address: fullAddress(area), inputs };
}

/** The cells of a series are called by their months, those of a table by their rows. */
function labelOf({ field, table, index, first }: LaidCell): string {
  if (!field) return '';
  if (index === undefined) return field.label;
  return table
    ? rowLabel(table, field, index)
    : `${field.label}, ${monthName(index, first === undefined ? {} : { first })}`;
}

/** A new workbook cannot go without its year: titles, months and the KFA rate follow it. */
export function missingYear(placed: PlacedBlock, wish: Wish): readonly Problem[] {
  const holdsYear = placed.layout.cells.some((cell) => cell.field?.key === 'jahr');
  if (!holdsYear || typeof wish.inputs.jahr === 'number') return [];
  return [badValue(FIELDS.jahr.label, 'fehlt. Geben Sie das Jahr an, für das geplant wird, z. B. 2021.')];
}
