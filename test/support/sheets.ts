import type { OpenExcel } from './excel';

/** What a named column shows, from top to bottom. */
export async function months(excel: OpenExcel, name: string): Promise<unknown[]> {
  const [sheet = '', area = ''] = (await excel.address(name)).split('!');
  return (await excel.values(sheet, area)).flat();
}

/** Cells of a sheet that show an error, with it. */
export async function cellsWithErrors(excel: OpenExcel, sheet: string): Promise<string[]> {
  await excel.grid.settled();
  const cells = excel.snapshot().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.flatMap(({ row, column, value }) =>
    typeof value === 'string' && value.startsWith('#') ? [`${row},${column} ${value}`] : [],
  );
}

/** The series of a chart with the number of cells they take. */
export function seriesOf(excel: OpenExcel, chart: string): readonly (readonly [string, number])[] {
  const charts = excel.snapshot().sheets.flatMap(({ charts: drawn }) => drawn ?? []);
  const found = charts.find(({ name }) => name === chart);
  return (found?.series ?? []).map(({ name, values }) => [
    typeof name === 'string' ? name : '',
    rowsIn(values?.formula ?? ''),
  ]);
}

function rowsIn(formula: string): number {
  const [first = 0, last = first] = [...formula.matchAll(/\$(\d+)/g)].map(([, row]) => Number(row));
  return formula === '' ? 0 : last - first + 1;
}
