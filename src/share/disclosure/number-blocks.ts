import { isMissingSign } from '../../domain/numbers/missing-sign';
import type { SheetCells } from '../workbook/model';

/** Whole numbers that stand below each other without a gap; a sign stands for a missing one. */
export interface NumberColumn {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

interface Growing extends NumberColumn {
  bottom: number;
  /** Whether something stands in it that is no count: a fraction, a negative number. */
  isOther: boolean;
  count: number;
  last: number;
  /** Whether each number is one more than the one before, or begins again: running numbers, months. */
  isRunning: boolean;
}

const FEWEST_RUNNING = 3;

/** Columns of whole numbers side by side. Goes once over the cells, and reads no more of a column that has others. */
export function numberBlocks(
  cells: SheetCells,
  isCounted: (row: number, column: number) => boolean,
): readonly (readonly NumberColumn[])[] {
  const open = new Map<number, Growing>();
  const byColumn = new Map<number, NumberColumn[]>();
  const close = (segment: Growing): void => {
    open.delete(segment.column);
    const isList = segment.isRunning && segment.count >= FEWEST_RUNNING;
    if (segment.isOther || isList || segment.count === 0) return;
    const known = byColumn.get(segment.column);
    if (known) known.push(segment);
    else byColumn.set(segment.column, [segment]);
  };
  for (let cell = 0; cell < cells.count; cell += 1) {
    if (!cells.hasValue(cell)) continue;
    const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
    let segment = open.get(column);
    if (segment && segment.bottom < row - 1) {
      close(segment);
      segment = undefined;
    }
    if (cells.holdsText(cell)) {
      if (segment) addText(cells, cell, row, segment, close);
      continue;
    }
    if (!isCounted(row, column)) {
      if (segment) close(segment);
      continue;
    }
    if (!segment) {
      segment = { column, top: row, bottom: row, isOther: false, count: 0, last: 0, isRunning: true };
      open.set(column, segment);
    }
    segment.bottom = row;
    if (!segment.isOther) addNumber(cells, cell, segment);
  }
  for (const segment of [...open.values()]) close(segment);
  return sideBySide(byColumn);
}

function addText(
  cells: SheetCells,
  cell: number,
  row: number,
  segment: Growing,
  close: (segment: Growing) => void,
): void {
  const shown = cells.valueOf(cell);
  if (shown?.type === 'text' && isMissingSign(shown.value.trim())) segment.bottom = row;
  else close(segment);
}

function addNumber(cells: SheetCells, cell: number, segment: Growing): void {
  const shown = cells.valueOf(cell);
  if (shown?.type !== 'zahl' || !Number.isInteger(shown.value) || shown.value < 0) {
    segment.isOther = true;
    return;
  }
  const { value } = shown;
  segment.isRunning &&=
    segment.count === 0 || value === segment.last + 1 || (value === 1 && segment.last > 1);
  segment.count += 1;
  segment.last = value;
}

/** Those of neighbouring columns that have a row in common. */
function sideBySide(byColumn: ReadonlyMap<number, readonly NumberColumn[]>): readonly NumberColumn[][] {
  const blockOf = new Map<NumberColumn, NumberColumn[]>();
  for (const column of [...byColumn.keys()].sort((one, other) => one - other)) {
    const here = byColumn.get(column) ?? [];
    const before = byColumn.get(column - 1) ?? [];
    let at = 0;
    for (const segment of here) {
      blockOf.set(segment, [segment]);
      while ((before[at]?.bottom ?? Infinity) < segment.top) at += 1;
      for (let other = at; (before[other]?.top ?? Infinity) <= segment.bottom; other += 1)
        join(blockOf, segment, before[other]);
    }
  }
  return [...new Set(blockOf.values())];
}

/** The smaller block goes into the larger one. */
function join(
  blockOf: Map<NumberColumn, NumberColumn[]>,
  one: NumberColumn,
  other: NumberColumn | undefined,
): void {
  const [first, second] = [blockOf.get(one), other && blockOf.get(other)];
  if (!first || !second || first === second) return;
  const [small, large] = first.length < second.length ? [first, second] : [second, first];
  for (const segment of small) {
    large.push(segment);
    blockOf.set(segment, large);
  }
}
