import { fullAddress } from './address';
import { FIELDS, RESULTS, SERIES } from './fields';
import type { Field, InputKey, ResultKey, SeriesKey } from './fields';
import { locate } from './locate';
import type { CellNow } from './locate';
import { look } from './look';
import { badValue } from './problems';
import { inWorkbook } from './session';
import { MONTHS } from './sheet';
import { SHEET_BY_KEY } from './sheets';
import type { WorkbookState } from './state';
import { targetNamed } from './targets';
import type { Problem, Reading } from './types';
import { sheetExists } from './standing';

/** What the workbook holds, found by the names of its cells in one look. */
export async function read(): Promise<Reading> {
  return inWorkbook(async (context) => readingOf(await look(context)));
}

export function readingOf(state: WorkbookState): Reading {
  const problems: Problem[] = [];
  const input = (field: Field<string>, month: number): string | number | null => {
    const cell = locate(state, targetNamed(field.name), month);
    const { content, problem } = cell ? contentOf(field, cell) : { content: null };
    if (problem) problems.push(problem);
    return content;
  };
  const inputs = mapValues<InputKey, Field, string | number | null>(FIELDS, (field) => input(field, 0));
  const series = mapValues<SeriesKey, Field<SeriesKey>, (number | null)[]>(SERIES, (field) =>
    Array.from({ length: MONTHS }, (_, month) => {
      const content = input(field, month);
      return typeof content === 'number' ? content : null;
    }),
  );
  const results = mapValues<ResultKey, { readonly name: string }, number | string | null>(
    RESULTS,
    ({ name }) => {
      const value = locate(state, targetNamed(name), 0)?.value ?? '';
      return value === '' || typeof value === 'boolean' ? null : value;
    },
  );
  const exists = {
    ressourcen: sheetExists(state, SHEET_BY_KEY.ressourcen),
    ziele: sheetExists(state, SHEET_BY_KEY.ziele),
  };
  return { exists, inputs, series, results, problems };
}

function contentOf(
  field: Field<string>,
  cell: CellNow,
): { content: string | number | null; problem?: Problem } {
  const { value } = cell;
  if (value === '') return { content: null };
  if (field.style === 'text') return { content: String(value) };
  if (typeof value === 'number') return { content: value };
  const reason = `Hier steht „${String(value)}“, erwartet wird eine Zahl. Geben Sie die Zahl neu ein.`;
  return {
    content: null,
    problem: { ...badValue(cell.label, reason, fullAddress(cell.area)), blocking: false },
  };
}

function mapValues<Key extends string, From, To>(
  record: { readonly [K in Key]: From },
  map: (from: From) => To,
): { [K in Key]: To } {
  const entries = Object.entries<From>(record).map(([key, from]) => [key, map(from)] as const);
  return Object.fromEntries(entries) as { [K in Key]: To };
}
