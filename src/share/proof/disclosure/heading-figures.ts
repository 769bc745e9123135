/** A number of a marked table, or the sign of one that is missing. */
export interface Figure {
  readonly row: number;
  readonly column: number;
  readonly count: number | undefined;
  /** Whether it is shown as a day. */
  readonly isDay: boolean;
}

/** Excel's days from 1950 on; built-in formats of dates have no code, only a number (#14). */
const SINCE_1950 = 18_264;
const UNTIL_2100 = 73_415;
const DATE_FORMAT = /^#(1[4-7]|22|2[7-9]|3[016]|5[0-478])$/;

export function isDay(value: number | undefined, format: string): boolean {
  if (value === undefined || value < SINCE_1950 || value > UNTIL_2100) return false;
  if (DATE_FORMAT.test(format)) return true;
  const signs = format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
  return !format.startsWith('#') && /y|d|m{3}/i.test(signs);
}

/** The years or days of the uppermost line of numbers, and of the leftmost one of those that are left. */
export function headingFigures(figures: readonly Figure[]): ReadonlySet<Figure> {
  const numbers = figures.filter(({ count }) => count !== undefined);
  const headings = new Set<Figure>();
  for (const line of ['row', 'column'] as const) {
    const rest = numbers.filter((figure) => !headings.has(figure));
    const first = Math.min(...new Set(rest.map((figure) => figure[line])));
    const there = rest
      .filter((figure) => figure[line] === first)
      .sort((one, other) => one.row - other.row || one.column - other.column);
    if (there.length > 0 && (there.every((figure) => figure.isDay) || haveEqualSteps(there)))
      for (const figure of there) headings.add(figure);
  }
  return headings;
}

/** 2019, 2020, 2021; 2010, 2015, 2020. */
function haveEqualSteps(line: readonly Figure[]): boolean {
  const years = line.map(({ count = 0 }) => count);
  const steps = new Set(years.slice(1).map((year, index) => year - (years[index] as number)));
  return (
    steps.size === 1 && !steps.has(0) && years.every((year) => year % 1 === 0 && year >= 1900 && year <= 2100)
  );
}
