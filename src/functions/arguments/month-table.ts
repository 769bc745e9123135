import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Month } from '../../domain/months/month';
import { monthText } from '../../domain/months/month';
import type { MonthAxis } from '../../domain/months/month-axis';
import { monthAxis } from '../../domain/months/month-axis';
import { parseGermanNumber } from '../../domain/numbers/german-number';
import { isMissingSign } from '../../domain/numbers/missing-sign';
import type { MonthSeries, SeriesDescription } from '../../domain/months/series';
import { monthSeries } from '../../domain/months/series';
import { isEmptyCell } from './cell';
import { readMonth } from './month-cell';
import { Vector } from './vector';

/** Ranges that belong together row by row: one of months, the others of values. */
export class MonthTable {
  readonly axis: MonthAxis;
  readonly isRow: boolean;
  private readonly monthsName: string;

  /** Errors: VALUE for a range that is no row or column, for what is no month, and for a month that stands twice. */
  constructor(months: unknown, name: string) {
    const vector = new Vector(months, name);
    const rowMonths = new Array<Month>(vector.length);
    for (let row = 0; row < vector.length; row += 1) rowMonths[row] = readMonth(vector.at(row), name);
    this.axis = monthAxis(rowMonths);
    this.isRow = vector.isRow;
    this.monthsName = name;
  }

  /**
   * The values of one range. Empty cells and signs are missing values; see `monthSeries` for 0 and for `stock`.
   * Errors: VALUE for another number of cells, text that is no number, negative values.
   */
  series(argument: unknown, description: SeriesDescription, stock?: MonthSeries): MonthSeries {
    const vector = new Vector(argument, description.name);
    const { length } = this.axis.rowMonths;
    if (vector.length !== length) {
      throw invalid(messages.otherLength(description.name, vector.length, this.monthsName, length));
    }
    const valueAt = (row: number) => {
      const cell = vector.at(row);
      return typeof cell === 'number' ? cell : this.readText(vector, row, description.name);
    };
    return monthSeries(this.axis, description, valueAt, stock);
  }

  private readText(vector: Vector, row: number, name: string): number {
    const cell = vector.at(row);
    if (isEmptyCell(cell) || (typeof cell === 'string' && isMissingSign(cell.trim()))) return Number.NaN;
    const value = typeof cell === 'string' ? parseGermanNumber(cell) : undefined;
    if (value !== undefined) return value;
    const month = this.axis.rowMonths[row] ?? 0;
    throw invalid(messages.seriesNotANumber(name, monthText(month), cell));
  }
}
