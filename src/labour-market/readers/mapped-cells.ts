import { ImportError } from '../import-error';
import { baMessages } from './ba-messages';
import { parsePeriod } from './ba-period';
import type { TextRow } from './ba-rows';
import type { Column } from './mapped-columns';
import type { ColumnMapping } from './mapped-mapping';
import { namesAnotherRegion } from './mapped-names';
import { mappedRegion, nameBehindCode } from './mapped-region';
import { refuseOtherName } from './refuse-other-name';

/** Name and value of a dimension. */
type Label = readonly [name: string, value: string];

/**
 * A region that is not known stays readable as a dimension, so that two of them are never one series.
 * `nameColumns`: what stands beside the keys for people. Error: ImportError where a name is another region's.
 */
export function regionReader(
  column: Column | null,
  nameColumns: readonly Column[],
  { regionCode, fixedRegion }: ColumnMapping,
): (row: TextRow) => { region: string | null; unknown: readonly Label[] } {
  if (!column) return () => ({ region: fixedRegion, unknown: [] });
  return (row) => {
    const text = cellOf(row, column);
    const region = mappedRegion(text, regionCode);
    if (region !== null && regionCode !== 'name') {
      const names = nameColumns.map((beside) => cellOf(row, beside));
      for (const name of [nameBehindCode(text), ...names])
        if (namesAnotherRegion(region, name)) refuseOtherName(baMessages.line(row.line), region, name);
    }
    return { region, unknown: region === null ? [[column.name, text]] : [] };
  };
}

/** What a value counts, and what breaks it down. */
export function measuredReader(
  variable: Column | null,
  breakdowns: readonly Column[],
  { values, period, fixedPeriod, source }: ColumnMapping,
  table: string | null,
): (row: TextRow, value: Column) => { label: string; breakdown: readonly Label[] } {
  const headingIsPeriod = period === null && fixedPeriod === null;
  // Where a column names the figure, several headings can only break it down.
  const headingBreaksDown = variable !== null && !headingIsPeriod && values.length > 1;
  return (row, value) => {
    const shared = breakdowns.map((part): Label => [part.name, cellOf(row, part)]);
    const heading = headingIsPeriod ? (table ?? source) : value.name;
    return {
      label: variable ? cellOf(row, variable) : heading,
      breakdown: headingBreaksDown ? [...shared, ['Spalte', value.name]] : shared,
    };
  };
}

export function cellOf({ cells }: TextRow, { place }: Column): string {
  return cells[place] ?? '';
}

/** The period of a figure: from its row, for the whole table, or from the heading of its column. */
export function periodReader(
  column: Column | null,
  fixed: string | null,
): (row: TextRow, value: Column) => string {
  if (column)
    return (row) => {
      const text = cellOf(row, column);
      const period = parsePeriod(text);
      if (period === undefined) throw new ImportError(baMessages.noPeriod(row.line, column.name, text));
      return period;
    };
  if (fixed !== null) {
    const period = parsePeriod(fixed) ?? fixed;
    return () => period;
  }
  return (_row, { name }) => {
    const period = parsePeriod(name);
    if (period === undefined) throw new ImportError(baMessages.mappedNoPeriod);
    return period;
  };
}
