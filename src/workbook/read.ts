import { AMIP } from './amip';
import type { Design } from './design';
import { RESULTS } from './fields';
import { locate } from './locate';
import { look } from './look';
import { readEntries } from './read-entries';
import { inWorkbook } from './session';
import { sheetExists } from './standing';
import type { WorkbookState } from './state';
import { readTable } from './tables/read-table';
import type { Problem, Reading } from './types';

/** What the workbook holds, found by the names of its cells. */
export async function read(design: Design = AMIP): Promise<Reading> {
  return inWorkbook(async (context) => readingOf(await look(context, design)));
}

export function readingOf(state: WorkbookState): Reading {
  const { design } = state;
  const entries = readEntries(state);
  const problems: Problem[] = [...entries.problems];
  const results = Object.entries(RESULTS).map(([key, { name }]) => {
    const value = locate(state, design.targets.get(name), 0)?.value ?? '';
    return [key, value === '' || typeof value === 'boolean' ? null : value] as const;
  });
  const tables = design.tables.map(
    (table) => [table.name, readTable(state, table, (problem) => void problems.push(problem))] as const,
  );
  const sheets = design.sheets.map((sheet) => {
    const { key, title } = sheet;
    return { key, title, stands: sheetExists(state, sheet) };
  });
  // The design holds every field once (its test says so), hence every key of a reading.
  return {
    sheets,
    exists: Object.fromEntries(sheets.map(({ key, stands }) => [key, stands])),
    inputs: Object.fromEntries(entries.inputs),
    series: Object.fromEntries(entries.series),
    tables: Object.fromEntries(tables),
    results: Object.fromEntries(results),
    problems,
  } as unknown as Reading;
}
