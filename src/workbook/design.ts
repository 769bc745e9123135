import type { ChartDescription, SheetDescription, TableGrid } from './sheet';
import { targetsOf } from './targets';
import type { Target } from './targets';

/** The sheets that a workbook is made of, with what is looked up in them. */
export interface Design {
  readonly sheets: readonly SheetDescription[];
  readonly targets: ReadonlyMap<string, Target>;
  readonly tables: readonly TableGrid[];
  readonly charts: readonly PlacedChart[];
}

/** A chart and the sheet whose description it belongs to. */
interface PlacedChart {
  readonly sheet: SheetDescription;
  readonly chart: ChartDescription;
}

export function designOf(sheets: readonly SheetDescription[]): Design {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  return {
    sheets,
    targets: new Map(blocks.flatMap(targetsOf).map((target) => [target.name, target])),
    tables: blocks.flatMap(tablesOf),
    charts: sheets.flatMap((sheet) => (sheet.charts ?? []).map((chart) => ({ sheet, chart }))),
  };
}

export function tablesOf({ rows }: SheetDescription['blocks'][number]): readonly TableGrid[] {
  return rows.flatMap((row) => ('kind' in row && row.kind === 'table' ? [row] : []));
}
