import { CellValueType, extractPureTextFromCell } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { Scalar } from '../functions/call';

/** What is written into a cell: already parsed, so a text that looks like a number is a text. */
export type CellInput =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'formula'; readonly formula: string };

export interface CellContent {
  /** null: nothing; an error is its text, with `error: true`. */
  readonly value: Scalar;
  readonly error: boolean;
  /** With a leading `=`; also at the anchor of a spilled block, not in its other cells. */
  readonly formula?: string;
}

export const EMPTY: CellContent = { value: null, error: false };

const ERRORS = new Set([
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#VALUE!',
  '#NULL!',
  '#NAME?',
  '#REF!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

export const isErrorText = (text: string): boolean => ERRORS.has(text);

/** What a write leaves of the old cell: nothing but its format. */
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

export function toCellData(input: CellInput): ICellData {
  switch (input.kind) {
    case 'empty':
      return { ...BLANK };
    case 'formula':
      return { ...BLANK, f: input.formula };
    case 'value':
      return { ...BLANK, ...typed(input.value) };
  }
}

function typed(value: string | number | boolean): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** The value of an engine's cell. A text with a line break typed by the user is a document in `p`. */
export function fromCellData(cell: Nullable<ICellData>): { value: Scalar; error: boolean } {
  if (!cell) return EMPTY;
  const { v, t } = cell;
  if (v === undefined || v === null) {
    return cell.p ? { value: extractPureTextFromCell(cell), error: false } : EMPTY;
  }
  if (t === CellValueType.BOOLEAN)
    return { value: v === true || v === 1 || v === '1' || v === 'TRUE', error: false };
  if (typeof v === 'string') {
    if (t === CellValueType.NUMBER && v !== '' && Number.isFinite(Number(v)))
      return { value: Number(v), error: false };
    return { value: v, error: isErrorText(v) };
  }
  return { value: v, error: false };
}
