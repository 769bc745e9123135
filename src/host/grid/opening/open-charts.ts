import type { ChartSnapshot, SourceSnapshot } from '../../xlsx/charts/chart-snapshot';
import type { CellSource } from '../charts/chart-info';
import type { Grid } from '../grid';
import { parseReference } from '../reference';

/** Puts the charts of a file onto a sheet. The sheets that their figures come from must be there, with their names. */
export function openCharts(grid: Grid, sheetId: string, charts: readonly ChartSnapshot[]): void {
  for (const { series, ...look } of charts)
    grid.charts.add({
      ...look,
      sheetId,
      series: series.map(({ name, values, categories, ...one }) =>
        grid.charts.newSeries({
          ...one,
          ...(name !== undefined && {
            name: typeof name === 'string' ? name : sourceOf(grid, sheetId, name),
          }),
          ...(values && { values: sourceOf(grid, sheetId, values) }),
          ...(categories && { categories: sourceOf(grid, sheetId, categories) }),
        }),
      ),
    });
}

/** Cells that are gone, and references that are no cells of this workbook, stay behind as cells that are gone. */
function sourceOf(grid: Grid, sheetId: string, { formula }: SourceSnapshot): CellSource {
  const reference = parseReference(formula);
  const sheet = reference?.sheet === undefined ? sheetId : grid.sheets.byName(reference.sheet);
  return reference && sheet !== undefined
    ? { sheetId: sheet, area: reference.area }
    : { sheetId, area: null };
}
