import { cellAddress, COLUMNS, keyOfAddress } from '../cells/address';
import type { ShownCell } from '../digest/lines';
import type { OpenedCopy } from './opened-copy';
import { shownCells } from './opened-copy';

export type CellValue = string | number | boolean;

/** What cells show, by sheet title and address (`C5`); empty ones are not in it. */
export type ShownTable = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** A cell that shows something else than it did. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  /** undefined: empty. */
  readonly before: CellValue | undefined;
  readonly after: CellValue | undefined;
}

const SUPPRESSED = '*';

export function tableOf(copy: OpenedCopy): ShownTable {
  const table = new Map<string, Map<string, CellValue>>(copy.sheets.map(({ title }) => [title, new Map()]));
  for (const { sheet, row, column, value } of shownCells(copy)) {
    if (value.value !== '') table.get(sheet)?.set(cellAddress(row, column), value.value);
  }
  return table;
}

/**
 * The cells that a returned copy shows otherwise than the table, on the sheets that both have, row by row. A cell that
 * shows `*` in the copy is no change, and neither is an empty one that is hidden: that is how the copy was made.
 */
export function changesOf(before: ShownTable, returned: OpenedCopy): readonly CellChange[] {
  const after = tableOf(returned);
  return returned.sheets.flatMap(({ title: sheet }) => {
    const [old, present] = [before.get(sheet), after.get(sheet)];
    const cells = returned.workbook.cells(sheet);
    if (!old || !present || !cells) return [];
    const addresses = [...new Set([...old.keys(), ...present.keys()])];
    return addresses
      .map((cell) => ({ sheet, cell, before: shown(old.get(cell)), after: present.get(cell) }))
      .filter(({ before: was, after: is }) => is !== SUPPRESSED && !isSame(was, is))
      .filter(({ cell, after: is }) => {
        const key = keyOfAddress(cell);
        return is !== undefined || !cells.isHidden(Math.floor(key / COLUMNS), key % COLUMNS);
      })
      .sort((one, other) => keyOfAddress(one.cell) - keyOfAddress(other.cell));
  });
}

/**
 * The cells of a returned copy with the numbers of the table where these are the same but for their last digits: a
 * program that keeps 15 digits has written those anew.
 */
export function* inFullDigits(before: ShownTable, returned: OpenedCopy): Generator<ShownCell> {
  for (const cell of shownCells(returned)) {
    const full = before.get(cell.sheet)?.get(cellAddress(cell.row, cell.column));
    const isRounded = typeof full === 'number' && isSame(full, cell.value.value);
    yield isRounded ? { ...cell, value: { type: 'zahl', value: full } } : cell;
  }
}

/** Tables made of a sheet's values may hold empty texts for empty cells. */
function shown(value: CellValue | undefined): CellValue | undefined {
  return value === '' ? undefined : value;
}

/** Other programs may write the last binary digit of a number otherwise; 15 digits are all that Excel shows. */
function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Number(one.toPrecision(15)) === Number(other.toPrecision(15));
}
