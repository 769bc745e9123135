import { toCents, toEuros } from '../../domain/numbers/money';
import { AMIP } from '../amip';
import { FIELDS, SERIES } from '../fields';
import type { Field } from '../fields';
import { rateOf } from '../kfa-rate';
import { WorkbookError } from '../problems';
import type { Reading, TableRow, Wish } from '../types';
import { carryEckdaten } from './eckdaten';
import { carryHandlungsfelder } from './handlungsfelder';
import { priorYearOf } from './indicators';
import type { PriorYear } from './indicators';
import { carryMassnahmen } from './massnahmen';
import { emptiedNotes, rateNote } from './notes';
import type { RowsCarried } from './rows-carried';
import { INPUT_RULES, SERIES_RULES } from './rules';

export interface RolledOver {
  /** For a new workbook; what is emptied is null in it. */
  readonly wish: Wish;
  /** German sentences: what was left out or emptied and why, what is to do. */
  readonly notes: readonly string[];
}

type Value = string | number | null;
const MONTHS = 12;

const CARRIED_TABLES: Readonly<Record<string, (rows: readonly TableRow[], year: number) => RowsCarried>> = {
  massnahmen: carryMassnahmen,
  handlungsfelder: carryHandlungsfelder,
  'arbeitsmarkt.eckdaten': carryEckdaten,
};

/**
 * What the workbook of the next year starts with. `year` must be the year after the one of the workbook. Error:
 * WorkbookError.
 */
export function rollOver(reading: Reading, year: number): RolledOver {
  refuseOtherYears(reading, year);
  const priorYear = priorYearOf(reading);
  const tables = AMIP.tables.map((table) => {
    const { rows, notes } = carriedRows(reading.tables[table.name] ?? [], table.path, year);
    const inputs = table.columns.flatMap((column) => (column.kind === 'input' ? [column.field] : []));
    return { name: table.name, rows: rows.map((row) => roundedRow(inputs, row)), notes };
  });
  return {
    wish: {
      inputs: inputsOf(reading, year, priorYear),
      series: seriesOf(reading, priorYear),
      tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    },
    notes: [
      ...reading.problems.map(({ message }) => message),
      ...priorYear.notes,
      ...rateNote(reading, year),
      ...emptiedNotes(reading),
      ...tables.flatMap(({ notes }) => notes),
    ],
  };
}

function refuseOtherYears({ inputs: { jahr } }: Reading, year: number): void {
  if (typeof jahr !== 'number' || !Number.isInteger(jahr))
    throw new WorkbookError(
      'badValue',
      `In der Mappe steht kein Programmjahr (${FIELDS.jahr.name}). Wählen Sie eine AMIP-Mappe, oder tragen Sie das Jahr auf dem Blatt „Ressourcen“ ein.`,
    );
  if (year !== jahr + 1)
    throw new WorkbookError(
      'badValue',
      `Die Mappe ist für ${jahr}. Aus ihr entsteht nur die Mappe für ${jahr + 1}, nicht für ${year}.`,
    );
}

function inputsOf(reading: Reading, year: number, priorYear: PriorYear): Wish['inputs'] {
  const becoming = {
    kept: (field: Field) => rounded(field, reading.inputs[field.key as keyof typeof FIELDS]),
    emptied: () => null,
    year: () => year,
    rateOfLaw: () => rateOf(year),
    yearEnd: (field: Field) => priorYear.inputs[field.key as keyof typeof FIELDS] ?? null,
  };
  return Object.fromEntries(
    INPUT_RULES.flatMap(({ fields, becomes }) =>
      fields.map((key): [string, Value] => [key, becoming[becomes](FIELDS[key])]),
    ),
  );
}

function seriesOf(reading: Reading, priorYear: PriorYear): NonNullable<Wish['series']> {
  return Object.fromEntries(
    SERIES_RULES.flatMap(({ fields, becomes }) =>
      fields.map((key) => {
        const months = reading.series[key];
        if (becomes === 'yearEnd') return [key, priorYear.series[key] ?? []];
        const last = becomes === 'movedOn' ? months.slice(MONTHS) : [];
        return [key, months.map((_, row) => rounded(SERIES[key], last[row] ?? null))];
      }),
    ),
  );
}

function carriedRows(rows: readonly TableRow[], path: string, year: number): RowsCarried {
  return CARRIED_TABLES[path]?.(rows, year) ?? { rows: [], notes: [] };
}

function roundedRow(fields: readonly Field[], row: TableRow): TableRow {
  return Object.fromEntries(fields.map((field) => [field.path, rounded(field, row[field.path] ?? null)]));
}

/** The user may have computed an amount: a new cell holds whole cents. What is too large is refused when filling. */
function rounded<Content extends Value>(field: Field, value: Content): Content | number {
  if (field.style !== 'euro' || typeof value !== 'number') return value;
  const { max = 0, label } = field;
  return Math.abs(value) > max ? value : toEuros(toCents(value, label), label);
}
