import { parseAddress } from '../address';
import type { Area } from '../address';
import type { FigureState } from '../figures/figure-state';
import { askForPart } from '../figures/look-figures';
import type { Grid } from '../state';

/** What one look found, before it is put in the order of the checks. Plain data. */
export interface HoldingsState {
  readonly sheets: readonly SheetCells[];
  /** Names of the workbook that lead to cells. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  /** Tables of ours, headings and totals not in `body`. */
  readonly tables: readonly TablePlace[];
  readonly part: FigureState['part'];
}

export interface SheetCells {
  readonly name: string;
  readonly visible: boolean;
  /** What is in use; undefined on an empty sheet. */
  readonly used?: Area;
  /** The part of it that was read, which `values` and `formulas` fill. */
  readonly area?: Area;
  readonly values: Grid;
  readonly formulas: Grid;
}

export interface TablePlace {
  readonly name: string;
  readonly area: Area;
  readonly body: Area;
  readonly headers: readonly string[];
}

/** Sheets of the AMIP are far smaller; a list of raw data beside them must not be fetched whole (5 MB on the web). */
const READ = 'A1:CV3000';
const OUR_TABLES = /^AMIP_Tab/i;
/** A name may also stand for a formula, or for several areas. */
const ONE_AREA = /^[^,;()]+!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i;

/** Two requests: what the workbook has, then what stands in it. */
export async function lookHoldings(context: Excel.RequestContext): Promise<HoldingsState> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const names = workbook.names.load('items/name,items/type,items/value');
  const tables = workbook.tables.load(
    'items/name,items/showHeaders,items/showTotals,items/columns/items/name',
  );
  const part = askForPart(context);
  await context.sync();

  const cells = sheets.items.map(askForCells);
  const places = tables.items.filter(({ name }) => OUR_TABLES.test(name)).map(askForPlace);
  await context.sync();
  return {
    sheets: cells.map((answer) => answer()),
    names: names.items.flatMap(({ name, type, value }) => {
      const address = String(value);
      return type === 'Range' && ONE_AREA.test(address) ? [{ name, area: parseAddress(address) }] : [];
    }),
    tables: places.map((answer) => answer()),
    part: part(),
  };
}

function askForCells(sheet: Excel.Worksheet): () => SheetCells {
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const read = sheet.getRange(READ).getUsedRangeOrNullObject(true).load('address,values,formulas');
  return () => ({
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    ...(used.isNullObject ? {} : { used: parseAddress(used.address) }),
    ...(read.isNullObject ? {} : { area: parseAddress(read.address) }),
    values: read.isNullObject ? [] : (read.values as Grid),
    formulas: read.isNullObject ? [] : (read.formulas as Grid),
  });
}

function askForPlace(table: Excel.Table): () => TablePlace {
  const range = table.getRange().load('address');
  return () => {
    const area = parseAddress(range.address);
    const above = table.showHeaders ? 1 : 0;
    const rows = area.rows - above - (table.showTotals ? 1 : 0);
    return {
      name: table.name,
      area,
      body: { ...area, row: area.row + above, rows },
      headers: table.columns.items.map((column) => column.name),
    };
  };
}
