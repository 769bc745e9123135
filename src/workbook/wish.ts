import type { Design } from './design';
import type { Field, InputKey, SeriesKey } from './fields';
import { rateOf } from './kfa-rate';
import { badValue } from './problems';
import { rowsOfGrid } from './sheet';
import type { MonthGrid, SheetDescription, TableGrid } from './sheet';
import { sheetExists } from './standing';
import type { WorkbookState } from './state';
import type { Problem, SheetKey, Wish } from './types';
import { checkValue } from './values';
import { monthName } from './months';

/** What the wish holds for a cell; undefined: nothing. `index` is the month of a series. */
export function wished(wish: Wish, field: Field, index: number): string | number | null | undefined {
  const months = wish.series?.[field.key as SeriesKey];
  return months ? months[index] : wish.inputs[field.key as InputKey];
}

/** What a new cell starts with: what is wished, or for the KFA rate what the law says for the year. */
export function startValue(wish: Wish, field: Field, index: number): string | number | null {
  const value = wished(wish, field, index) ?? null;
  return value === null && field.key === 'satz' ? rateOf(wish.inputs.jahr) : value;
}

/** What a cell of a new table starts with. */
export function startOfRow(wish: Wish, table: TableGrid, field: Field, row: number): string | number | null {
  return wish.tables?.[table.name]?.[row]?.[field.path] ?? null;
}

/** Every value of a wish that no cell may hold, each named by its label. */
export function wrongValues(design: Design, wish: Wish): readonly Problem[] {
  const cells = [...design.targets.values()].flatMap(({ part }): readonly Problem[] => {
    if (part.kind === 'input') return wrongValue(part.field, part.field.label, wished(wish, part.field, 0));
    return part.kind === 'grid' && part.column?.kind === 'input'
      ? wrongMonths(wish, part.grid, part.column.field)
      : [];
  });
  return [...cells, ...design.tables.flatMap((table) => wrongRows(wish, table))];
}

function wrongMonths(wish: Wish, grid: MonthGrid, field: Field): readonly Problem[] {
  const values = wish.series?.[field.key as SeriesKey] ?? [];
  const rows = rowsOfGrid(grid);
  if (values.length > rows)
    return [badValue(field.label, `Es sind ${values.length} statt ${rows} Monatswerten.`)];
  return values.flatMap((value, month) =>
    wrongValue(field, `${field.label}, ${monthName(month, grid)}`, value),
  );
}

function wrongRows(wish: Wish, table: TableGrid): readonly Problem[] {
  const rows = wish.tables?.[table.name] ?? [];
  return rows.flatMap((row, index) =>
    table.columns.flatMap((column) => {
      if (column.kind !== 'input') return [];
      const { field } = column;
      return wrongValue(field, rowLabel(table, field, index), row[field.path]);
    }),
  );
}

/** How the preview and problems call a cell of a table. */
export function rowLabel(table: TableGrid, field: Field, row: number): string {
  return `${table.label}, Zeile ${row + 1}, ${field.label}`;
}

function wrongValue(field: Field, label: string, value: unknown): readonly Problem[] {
  if (value === undefined) return [];
  const checked = checkValue(field, value);
  return 'wrong' in checked ? [badValue(label, checked.wrong)] : [];
}

/** The sheets a wish is about, those they need (and those need) first where the workbook does not have them yet. */
export function sheetsOf(state: WorkbookState, wish: Wish): readonly SheetDescription[] {
  const { sheets } = state.design;
  const chosen = new Set<SheetKey>(wish.sheets ?? sheets.map((sheet) => sheet.key));
  // A set that grows while it is walked is walked to its new end.
  for (const key of chosen) {
    for (const needed of sheets.find((sheet) => sheet.key === key)?.needs ?? []) {
      const description = sheets.find((sheet) => sheet.key === needed);
      if (description && !sheetExists(state, description)) chosen.add(needed);
    }
  }
  return sheets.filter((sheet) => chosen.has(sheet.key));
}
