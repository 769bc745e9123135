import { numberIn } from '../../domain/geheimhaltung/read-table';

type Table = readonly (readonly unknown[])[];

/** What stands in the place of a year or a day that is a heading: a label for the rule, which would count a number. */
const LABEL = 'Zeit';
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
/** Days of Excel's calendar, from 1950 to 2100: no small count is taken for one. */
const [FIRST_DAY, LAST_DAY] = [18_264, 73_415];

/**
 * The table with texts for years and days in its first row and its first column of numbers. Years are headings where
 * they follow one another in equal steps: other numbers between 1900 and 2100 may be counts.
 *
 * @param isDate whether a cell has the format of a date; row and column inside the table
 */
export function withoutHeadingNumbers(
  shown: Table,
  isDate: (row: number, column: number) => boolean,
): readonly (readonly unknown[])[] {
  const copy = shown.map((line) => [...line]);
  const labelled = (places: readonly (readonly [number, number])[]) => {
    for (const [row, column] of places) copy[row]?.splice(column, 1, LABEL);
  };
  const numbersAt = (places: readonly (readonly [number, number])[]) =>
    places.filter(([row, column]) => numberIn(copy[row]?.[column]) !== undefined);
  const areHeadings = (places: readonly (readonly [number, number])[]) => {
    const values = places.map(([row, column]) => numberIn(copy[row]?.[column]) ?? NaN);
    return areYears(values) || places.every(([row, column], at) => isDate(row, column) && isDay(values[at]));
  };
  const rows = shown.map((line, row) => numbersAt(line.map((_, column) => [row, column] as const)));
  const row = rows.find((places) => places.length > 0) ?? [];
  if (areHeadings(row)) labelled(row);
  const columns = (shown[0] ?? []).map((_, column) =>
    numbersAt(shown.map((__, at) => [at, column] as const)),
  );
  const column = columns.find((places) => places.length > 0) ?? [];
  if (areHeadings(column)) labelled(column);
  return copy;
}

function areYears(values: readonly number[]): boolean {
  const [first = 0, second = 0] = values;
  const step = second - first;
  return (
    values.length > 1 &&
    step !== 0 &&
    values.every(
      (year, at) =>
        Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR && year === first + at * step,
    )
  );
}

const isDay = (value = NaN): boolean => value >= FIRST_DAY && value <= LAST_DAY;

/** Whether numbers stand where headings and labels usually do. */
export function startsWithNumbers(shown: Table): boolean {
  const isNumber = (value: unknown) => numberIn(value) !== undefined;
  return (
    shown.length > 1 &&
    ((shown[0]?.slice(1) ?? []).some(isNumber) || shown.slice(1).some(([first]) => isNumber(first)))
  );
}
