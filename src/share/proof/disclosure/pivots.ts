import type { Area, Areas } from '../formulas/areas';
import type { Readers } from '../formulas/readers';
import { LAST_COLUMN, LAST_ROW, contains, rectangleOf } from '../read/cell-name';
import { NUMBER } from '../read/grid';
import type { Element } from '../read/tree';
import { childOf } from '../read/tree';
import type { Workbook } from '../read/workbook';
import type { Sheet, Table } from '../read/workbook-types';

/** What a pivot table shows, and where it has that from. */
export interface PivotTable {
  /** Undefined where nobody can say. */
  readonly source: readonly Area[] | undefined;
  readonly sheet: string;
  readonly place: Area;
  /** The cells of its numbers. */
  readonly numbers: readonly number[];
  /** Formulas that ask it for numbers, as `Readers` number them. */
  readonly asking: readonly number[];
}

const ASKS = /GETPIVOTDATA\s*\(/i;
const ASKS_MODEL = /CUBE(VALUE|SETCOUNT|KPIMEMBER)\s*\(/i;
const WHOLE_SHEET = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function pivotTablesOf(workbook: Workbook, areas: Areas, readers: Readers): readonly PivotTable[] {
  return workbook.sheets.flatMap((sheet) =>
    linked(workbook, sheet.part, 'pivottable').map((part) => {
      const { ref = '' } = childOf(workbook.package.tree(part), 'location')?.attributes ?? {};
      const place = { sheet: sheet.title, ...(rectangleOf(ref) ?? WHOLE_SHEET) };
      const [cache] = linked(workbook, part, 'pivotcachedefinition');
      return {
        source: cache === undefined ? undefined : sourceOf(workbook, areas, workbook.package.tree(cache)),
        sheet: sheet.title,
        place,
        numbers: sheet.kind === 'worksheet' ? numbersIn(sheet, place) : [],
        asking: askingFor(place, readers),
      };
    }),
  );
}

/** Formulas that show numbers of a data model: nobody can say which. */
export function modelReaders({ cells }: Readers): readonly number[] {
  return [...cells.keys()].filter((number) => ASKS_MODEL.test(cells[number]?.formula ?? ''));
}

/** Whether two pivot tables may count the same rows. */
export function haveRowsInCommon(one: PivotTable, other: PivotTable): boolean {
  const { source: first } = one;
  const { source: second } = other;
  return (
    first === undefined ||
    second === undefined ||
    first.some((area) => second.some((there) => overlap(area, there)))
  );
}

function linked({ package: pack }: Workbook, from: string, kind: string): readonly string[] {
  return pack
    .relationships(from)
    .filter((one) => one.kind.toLowerCase() === kind && !one.isExternal && pack.has(one.target))
    .map(({ target }) => target);
}

function sourceOf(workbook: Workbook, areas: Areas, cache: Element): readonly Area[] | undefined {
  const source = childOf(childOf(cache, 'cacheSource'), 'worksheetSource');
  if (!source || source.ids.length > 0) return undefined;
  const { name, ref, sheet } = source.attributes;
  const title = sheet === undefined ? undefined : titleOf(workbook, sheet);
  const table = workbook.tables.find((one) => one.name.toLowerCase() === name?.toLowerCase());
  if (table) return [rowsOf(table)];
  const cells = name ?? (title === undefined ? undefined : ref);
  const read = cells === undefined ? [] : areas.of(cells, { sheet: title ?? '', row: 0, column: 0 });
  return read?.length ? read : undefined;
}

function rowsOf({ sheet, area, headerRows, totalsRows }: Table): Area {
  return { sheet, ...area, top: area.top + headerRows, bottom: area.bottom - totalsRows };
}

function titleOf({ sheets }: Workbook, written: string): string | undefined {
  return sheets.find(({ title }) => title.toLowerCase() === written.toLowerCase())?.title;
}

function numbersIn({ grid }: Sheet, place: Area): readonly number[] {
  const numbers: number[] = [];
  for (let index = 0; index < grid.count; index += 1)
    if (grid.kinds[index] === NUMBER && contains(place, grid.row(index), grid.column(index)))
      numbers.push(grid.keys[index] as number);
  return numbers;
}

function askingFor(place: Area, { cells }: Readers): readonly number[] {
  return [...cells.keys()].filter((number) => {
    const { formula = '', reads } = cells[number] ?? {};
    return ASKS.test(formula) && (reads?.some((area) => overlap(area, place)) ?? true);
  });
}

function overlap(one: Area, other: Area): boolean {
  const isApart =
    one.bottom < other.top || other.bottom < one.top || one.right < other.left || other.right < one.left;
  return one.sheet === other.sheet && !isApart;
}
