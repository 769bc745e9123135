import { cellAddress, COLUMNS, keyOfAddress } from '../cells/address';
import type { ShownCell } from '../digest/lines';
import { digestOf } from '../digest/digest';
import type { CellChange, CellValue, ShownTable } from './changes';
import { inFullDigits } from './changes';
import type { OpenedCopy } from './opened-copy';

/**
 * The changes without cells that were empty when the copy left the house: of what a format hides and merged cells cover
 * the copy has nothing. Its digest tells: it is that of the returned copy, with all that the recipient changed put back.
 */
export async function withoutEmptiedByCopy(
  before: ShownTable,
  returned: OpenedCopy,
  changes: readonly CellChange[],
): Promise<readonly CellChange[]> {
  const others = changes.filter((change) => !mayBeOfCopy(returned, change));
  if (returned.digest === undefined || others.length === changes.length) return changes;
  const isOfCopy = returned.digest === (await digestOf(putBack(before, returned, others)));
  return isOfCopy ? others : changes;
}

/** A cell that a recipient empties mostly keeps its format, and stays in the file. */
function mayBeOfCopy({ workbook }: OpenedCopy, { sheet, cell, after }: CellChange): boolean {
  const key = keyOfAddress(cell);
  const isThere = workbook.cells(sheet)?.find(Math.floor(key / COLUMNS), key % COLUMNS) !== undefined;
  return after === undefined && !isThere;
}

function* putBack(
  before: ShownTable,
  returned: OpenedCopy,
  changes: readonly CellChange[],
): Generator<ShownCell> {
  const changed = new Map(changes.map((change) => [`${change.sheet}\t${change.cell}`, change]));
  const bySheet = new Map<string, ShownCell[]>(returned.sheets.map(({ title }) => [title, []]));
  for (const cell of inFullDigits(before, returned)) bySheet.get(cell.sheet)?.push(cell);
  for (const [sheet, cells] of bySheet) {
    const kept = cells.filter(({ row, column }) => !changed.has(`${sheet}\t${cellAddress(row, column)}`));
    const old = changes.flatMap((change) => (change.sheet === sheet ? shownBefore(change) : []));
    yield* old.length === 0
      ? kept
      : [...kept, ...old].sort((one, other) => one.row - other.row || one.column - other.column);
  }
}

function shownBefore({ sheet, cell, before }: CellChange): readonly ShownCell[] {
  const key = keyOfAddress(cell);
  const place = { sheet, row: Math.floor(key / COLUMNS), column: key % COLUMNS };
  return before === undefined ? [] : [{ ...place, value: shownValue(before) }];
}

function shownValue(value: CellValue): ShownCell['value'] {
  if (typeof value === 'string') return { type: 'text', value };
  return typeof value === 'number' ? { type: 'zahl', value } : { type: 'wahr', value };
}
