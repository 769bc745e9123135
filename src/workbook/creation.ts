import type { Area } from './address';
import { cellOf, fullAddress } from './address';
import { FIELDS, SERIES } from './fields';
import type { Field } from './fields';
import { checkValue } from './values';
import { layOut, rowFormula } from './layout';
import type { LaidCell, Layout } from './layout';
import { monthName } from './months';
import { badValue } from './problems';
import type { BlockDescription, SheetDescription } from './sheet';
import { sheetNamed } from './state';
import type { WorkbookState } from './state';
import type { CellContent, Creation, Problem, Wish } from './types';
import { startValue } from './wish';

/** Rows left empty between what stands on a sheet and a block put below it. */
const GAP = 1;

/** A block to be made: what the preview shows of it, and what the renderer needs. */
export interface PlacedBlock {
  readonly description: SheetDescription;
  readonly layout: Layout;
  readonly area: Area;
  readonly newSheet: boolean;
  /** The sheet is ours to set up: column widths, frozen rows, page. */
  readonly bareSheet: boolean;
  /** Row by row; null leaves a cell alone. */
  readonly contents: readonly (readonly (CellContent | null)[])[];
}

/**
 * Finds a free place for a block: a new sheet, an empty sheet of that title, or the rows below everything that
 * stands on it (`from` is the first row that blocks placed before have left free).
 */
export function placeBlock(
  state: WorkbookState,
  description: SheetDescription,
  block: BlockDescription,
  wish: Wish,
  from: number,
): PlacedBlock {
  const layout = layOut(block);
  const sheet = sheetNamed(state, description.title);
  const below = sheet?.used ? sheet.used.row + sheet.used.rows + GAP : 0;
  const row = Math.max(below, from === 0 ? 0 : from + GAP);
  const area: Area = {
    sheet: sheet?.name ?? description.title,
    row,
    column: 0,
    rows: layout.rows,
    columns: layout.columns,
  };
  return {
    description,
    layout,
    area,
    newSheet: !sheet && from === 0,
    bareSheet: !sheet?.used && from === 0,
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
  if (cell.field) {
    const checked = checkValue(cell.field, startValue(wish, cell.field, cell.index ?? 0));
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
    const { name, style } = cell.field;
    const label = labelOf(cell.field, cell.index);
    const address = fullAddress(cellOf(area, cell.row * area.columns + cell.column));
    return [{ name, label, style, address, after: content }];
  });
  const { key, title } = description;
  return { sheet: key, title, newSheet: placed.newSheet, address: fullAddress(area), inputs };
}

/** The cells of a series are called by their months. */
function labelOf({ key, label }: Field<string>, index: number | undefined): string {
  return index !== undefined && Object.hasOwn(SERIES, key) ? `${label}, ${monthName(index)}` : label;
}

/** A new workbook cannot go without its year: titles, months and the KFA rate follow it. */
export function missingYear(placed: PlacedBlock, wish: Wish): readonly Problem[] {
  const holdsYear = placed.layout.cells.some((cell) => cell.field?.key === 'jahr');
  if (!holdsYear || typeof wish.inputs.jahr === 'number') return [];
  return [badValue(FIELDS.jahr.label, 'fehlt. Geben Sie das Jahr an, für das geplant wird, z. B. 2021.')];
}
