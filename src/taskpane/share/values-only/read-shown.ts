import { parseAddress } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { inWorkbook } from '../../../workbook/session';
import { cellsOf, spillsOf } from './read-cells';
import { lookOf } from './read-look';
import type { ShownName, ShownSheet, ShownWorkbook } from './shown-sheets';

/** A table of counts is marked by such a name. */
const MARK = /^AMIP_Fallzahlen_/i;

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Names that Excel makes by itself: print areas, filters. They show nothing, and not every spelling of them is known. */
const BUILT_IN = /^(?:_xlnm\.|_FilterDatabase$|Print_|Druck)/i;

interface Used {
  readonly sheet: Excel.Worksheet;
  readonly area: Area | undefined;
  readonly names: readonly ShownName[];
}

/** Everything the cells of the workbook show, hidden ones too: what does not go along the copy decides. */
export async function readShown(signal: AbortSignal): Promise<ShownWorkbook> {
  return inWorkbook(async (context) => {
    const { names, used } = await inUse(context);
    const counts = names.some(({ name }) => MARK.test(name));
    const sheets: ShownSheet[] = [];
    for (const one of used) {
      signal.throwIfAborted();
      sheets.push(await shownSheet(context, one, counts, signal));
    }
    return { sheets, names };
  });
}

async function inUse(
  context: Excel.RequestContext,
): Promise<{ names: readonly ShownName[]; used: readonly Used[] }> {
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  const names = context.workbook.names.load('items/name,items/formula,items/visible');
  await context.sync();
  const ranges = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address'));
  const ownNames = sheets.items.map((sheet) => sheet.names.load('items/name,items/formula,items/visible'));
  await context.sync();
  return {
    names: shownNames(names),
    used: sheets.items.map((sheet, index) => {
      const range = ranges[index];
      return {
        sheet,
        area: !range || range.isNullObject ? undefined : parseAddress(range.address),
        names: shownNames(ownNames[index]),
      };
    }),
  };
}

function shownNames(names: Excel.NamedItemCollection | undefined): readonly ShownName[] {
  return (names?.items ?? [])
    .filter(({ name }) => !BUILT_IN.test(name))
    .map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
}

async function shownSheet(
  context: Excel.RequestContext,
  { sheet, area, names }: Used,
  counts: boolean,
  signal: AbortSignal,
): Promise<ShownSheet> {
  const head = { title: sheet.name, visibility: VISIBILITY[sheet.visibility], names };
  if (!area) return { ...NOTHING, ...head };
  const cells = await cellsOf(context, sheet, area, signal);
  const spills = counts ? await spillsOf(context, sheet, area, cells) : NOTHING.spills;
  const look = await lookOf(context, sheet, area);
  return { ...head, row: area.row, column: area.column, ...cells, spills, ...look };
}

const NOTHING: Omit<ShownSheet, 'title' | 'visibility' | 'names'> = {
  row: 0,
  column: 0,
  values: [],
  formulas: [],
  formats: [],
  looks: [],
  errors: [],
  spills: new Map(),
  widths: [],
  merged: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};
