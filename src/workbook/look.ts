import type { Area } from './address';
import { columnLetters, parseAddress } from './address';
import { askForMarks } from './charts/chart-mark';
import { askForCharts } from './charts/look-charts';
import type { Design } from './design';
import type { SheetDescription } from './sheet';
import type { NameState, SheetState, WorkbookState } from './state';
import { askForTable } from './tables/look-table';
import type { Target } from './targets';
import type { CellContent } from './types';

type Contents = readonly (readonly CellContent[])[];

/**
 * Reads everything a plan needs in one sync: the sheets and their protection, each name with its address,
 * formulas and values, the cells a spilled table needs, tables, and what stands on sheets that bear one of our
 * titles. Where charts of ours stand, a second sync reads what they show.
 */
export async function look(context: Excel.RequestContext, design: Design): Promise<WorkbookState> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const structure = workbook.protection.load('protected');
  const titles = design.sheets.map((sheet) => askForTitle(context, sheet));
  const names = [...design.targets.values()].map((target) => askForName(context, target));
  const tables = design.tables.map((table) => askForTable(context, table));
  const charts = askForCharts(context, design);
  const marks = askForMarks(
    context,
    design.charts.map(({ chart }) => chart.name),
  );
  await context.sync();
  const chartStates = await charts.answer();

  const byTitle = titles.flatMap((title) => title.answer());
  return {
    design,
    structureProtected: structure.protected,
    sheets: sheets.items.map((sheet): SheetState => {
      const extra = byTitle.find((found) => found.title.toLowerCase() === sheet.name.toLowerCase());
      return {
        id: sheet.id,
        name: sheet.name,
        protected: sheet.protection.protected,
        visible: sheet.visibility === 'Visible',
        ...(extra?.used ? { used: extra.used } : {}),
        ...(extra ? { widths: extra.widths } : {}),
      };
    }),
    names: new Map(names.map((name) => name.answer())),
    tables: new Map(tables.flatMap((answer) => answer())),
    charts: chartStates,
    marks: new Set(marks()),
  };
}

interface TitleAnswer {
  readonly title: string;
  readonly used?: Area;
  readonly widths: readonly number[];
}

function askForTitle(
  context: Excel.RequestContext,
  sheet: SheetDescription,
): { answer(): readonly TitleAnswer[] } {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet.title).load('name');
  // Formats count too: a block is never put over cells that somebody has prepared.
  const used = found.getUsedRangeOrNullObject(false).load('address');
  const formats = sheet.columnWidths.map((_, column) =>
    found.getRange(`${columnLetters(column)}1`).format.load('columnWidth'),
  );
  return {
    answer: () => {
      if (found.isNullObject) return [];
      const widths = formats.map((format) => format.columnWidth);
      return [
        { title: found.name, widths, ...(used.isNullObject ? {} : { used: parseAddress(used.address) }) },
      ];
    },
  };
}

/** Queues the question where a name leads and what stands there. */
export function askForName(
  context: Excel.RequestContext,
  target: Target,
): { answer(): readonly [string, NameState] } {
  const item = context.workbook.names.getItemOrNullObject(target.name).load('formula');
  const range = item.getRangeOrNullObject().load('address,formulas,values');
  const spill =
    target.part.kind === 'spill'
      ? range.getResizedRange(target.part.rows - 1, target.part.columns - 1).load('address,formulas')
      : undefined;
  return {
    answer: () => {
      if (item.isNullObject) return [target.name, { found: false, dead: false }];
      if (range.isNullObject) {
        const formula = String(item.formula);
        const holds = formula.includes('#REF!') ? {} : { holds: formula };
        return [target.name, { found: false, dead: true, ...holds }];
      }
      const state: NameState = {
        found: true,
        area: parseAddress(range.address),
        formulas: range.formulas as Contents,
        values: range.values as Contents,
        ...(spill
          ? { spill: { area: parseAddress(spill.address), formulas: spill.formulas as Contents } }
          : {}),
      };
      return [target.name, state];
    },
  };
}
