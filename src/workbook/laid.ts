import type { Area } from './address';
import type { Field, FieldStyle } from './fields';
import type { Look, TableGrid } from './sheet';

/** A rectangle relative to the top left cell of its block. */
export type LocalArea = Omit<Area, 'sheet'>;

/** A cell of a block, placed relative to the top left cell of the block. */
export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly look: Look;
  readonly format: FieldStyle | null;
  /** A fixed text or a formula; null where an input or a spilled value stands. */
  readonly content: string | null;
  readonly field?: Field;
  /** The row of an input in a column of months or in a table. */
  readonly index?: number;
  /** The month that row 0 of its column stands for: see `MonthGrid`. */
  readonly first?: number;
  /** The table that an input is in. */
  readonly table?: TableGrid;
}

/** A name and the cells it stands for. */
export interface LaidName {
  readonly name: string;
  readonly area: LocalArea;
}

/** Cells of one field, which share its validation. */
export interface LaidInput {
  readonly field: Field;
  readonly area: LocalArea;
}

export interface LaidTable {
  readonly table: TableGrid;
  /** Header row and body. */
  readonly area: LocalArea;
}

/** What grows while the rows of a block are laid out. */
export interface LayoutDraft {
  readonly cells: LaidCell[];
  readonly names: LaidName[];
  readonly inputs: LaidInput[];
  readonly tables: LaidTable[];
  readonly heights: { readonly row: number; readonly height: number }[];
  readonly spills: LocalArea[];
  readonly merged: LocalArea[];
}

export function inputLook(style: FieldStyle): Look {
  if (style === 'longText') return 'inputLong';
  return style === 'text' || style === 'choice' ? 'inputText' : 'input';
}

/** A formula in a cell formatted as text would stay a text. */
export function formulaFormat(style: FieldStyle): FieldStyle | null {
  return style === 'text' || style === 'longText' || style === 'choice' ? null : style;
}
