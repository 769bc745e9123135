import { columnLetters } from '../../workbook/address';
import type { CellValue, HeldBinding, HeldFigure, HeldSheet, Holdings } from '../holdings';

interface Sketch {
  readonly jahr?: number | null;
  readonly berichtsmonat?: string;
  readonly heute?: string;
  readonly jobcenter?: Holdings['jobcenter'];
  /** Each gets the next cell of column B of the sheet *Eingaben*. */
  readonly cells?: Readonly<Record<string, CellValue>>;
  /** `{ '2021-01': 72, … }`; each column of the sheet *Monate* begins in row 2. */
  readonly series?: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
  /** Titles first; each begins in A1 of a sheet of its name. */
  readonly tables?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  /** From A1. */
  readonly sheets?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly bindings?: readonly HeldBinding[];
  readonly countRanges?: Readonly<Record<string, string>>;
}

/** Holdings of a few cells, for the cases of the rules. */
export function holdings(sketch: Sketch): Holdings {
  return {
    jahr: sketch.jahr === undefined ? 2021 : sketch.jahr,
    berichtsmonat: sketch.berichtsmonat ?? null,
    heute: sketch.heute ?? '2021-06-15',
    jobcenter: sketch.jobcenter ?? { name: null, ags: null },
    cells: new Map(
      Object.entries(sketch.cells ?? {}).map(([name, value], index) => [
        name,
        { address: `Eingaben!B${index + 1}`, value, formula: String(value) },
      ]),
    ),
    series: new Map(
      Object.entries(sketch.series ?? {}).map(([name, values], column) => [
        name,
        Object.entries(values).map(([period, value], row) => ({
          period,
          address: `Monate!${columnLetters(column + 1)}${row + 2}`,
          value,
        })),
      ]),
    ),
    tables: new Map(Object.entries(sketch.tables ?? {}).map(([name, rows]) => [name, heldTable(name, rows)])),
    sheets: Object.entries(sketch.sheets ?? {}).map(([name, values]) => heldSheet(name, values)),
    bindings: sketch.bindings ?? [],
    countRanges: new Map(Object.entries(sketch.countRanges ?? {})),
  };
}

function heldTable(sheet: string, [titles = [], ...rows]: readonly (readonly CellValue[])[]) {
  return {
    address: `${sheet}!A1:${columnLetters(titles.length - 1)}${rows.length + 1}`,
    columns: titles.map(String),
    rows: rows.map((cells, row) =>
      cells.map((value, column) => ({ address: `${sheet}!${columnLetters(column)}${row + 2}`, value })),
    ),
  };
}

/** `row` and `column` of the corner count from 0: a used range need not begin in A1. */
export function heldSheet(
  name: string,
  values: readonly (readonly CellValue[])[],
  row = 0,
  column = 0,
): HeldSheet {
  const columns = Math.max(1, ...values.map((row) => row.length));
  return {
    name,
    visible: true,
    address: `${name}!${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + Math.max(1, values.length)}`,
    values,
    formulas: values,
  };
}

export function written(period: string, value: number): HeldFigure {
  return { period, value, sign: null, content: value };
}

/** A binding of the town of Kaiserslautern. */
export function binding(part: Partial<HeldBinding> & Pick<HeldBinding, 'figure' | 'written'>): HeldBinding {
  return {
    address: `Arbeitsmarkt!B2:B${part.written.length + 1}`,
    region: '07312',
    regionName: 'Kaiserslautern, Stadt',
    source: 'Statistik der Bundesagentur für Arbeit',
    table: null,
    datenstand: null,
    retrieved: '2021-06-01T08:00:00Z',
    ...part,
  };
}
