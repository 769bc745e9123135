import { monthOfSerial } from '../../domain/months/month';
import type { Area } from '../address';
import type { Design } from '../design';
import { periodOfMonth } from '../figures/periods';
import type { ReadCells } from './cell-reader';
import type { PeriodValue } from './holdings';

/**
 * The month columns that somebody fills: what formulas make of them would repeat their faults. Each value belongs to the
 * month that stands in its row, wherever it was moved.
 */
export function heldSeries(
  { targets }: Design,
  areaOf: (name: string) => Area | undefined,
  read: ReadCells,
): ReadonlyMap<string, readonly PeriodValue[]> {
  const series = new Map<string, readonly PeriodValue[]>();
  for (const { name, part } of targets.values()) {
    if (part.kind !== 'grid' || part.column?.kind !== 'input') continue;
    const months = areaOf(part.grid.name);
    const column = areaOf(name);
    if (!months || !column || column.columns !== 1 || months.sheet !== column.sheet) continue;
    series.set(name, besideMonths(months, column, read));
  }
  return series;
}

function besideMonths(months: Area, column: Area, read: ReadCells): readonly PeriodValue[] {
  const beside = { ...column, row: months.row, rows: months.rows };
  const values = read(beside);
  return read(months).flatMap(({ value: serial }, index) => {
    const row = months.row + index;
    const month = typeof serial === 'number' ? monthOfSerial(serial) : undefined;
    const cell = values[index];
    if (month === undefined || !cell || row < column.row || row >= column.row + column.rows) return [];
    return [{ period: periodOfMonth(month), address: cell.address, value: cell.value }];
  });
}
