import { parseAddress } from '../address';
import type { Area } from '../address';
import type { Grid, SheetState } from '../state';
import type { CellContent } from '../types';
import { FINDINGS_NAME } from './headings';
import { SUMMARY } from './summary';

/** What stands on the sheet *Prüfung*. Plain data. */
export interface FindingsState {
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetState[];
  /** `undefined`: no such list. `lost`: its name leads nowhere. */
  readonly list: ListState | 'lost' | undefined;
  readonly summary: readonly SummaryState[];
}

export interface ListState {
  /** Headings included. */
  readonly area: Area;
  readonly formulas: Grid;
  /** Something stands in its columns further down. */
  readonly below: boolean;
}

interface SummaryState {
  readonly name: string;
  /** The name is there; without `cell` it leads to no single cell. */
  readonly known: boolean;
  readonly cell?: { readonly area: Area; readonly content: CellContent };
}

/** One request. */
export async function lookFindings(context: Excel.RequestContext): Promise<FindingsState> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const structure = workbook.protection.load('protected');
  const list = askForList(workbook.names);
  const summary = SUMMARY.map(({ name }) => askForCell(workbook.names, name));
  await context.sync();
  return {
    structureProtected: structure.protected,
    sheets: sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      protected: sheet.protection.protected,
      visible: sheet.visibility === 'Visible',
    })),
    list: list(),
    summary: summary.map((answer) => answer()),
  };
}

function askForList(names: Excel.NamedItemCollection): () => FindingsState['list'] {
  const item = names.getItemOrNullObject(FINDINGS_NAME).load('name');
  const range = item.getRangeOrNullObject().load('address,formulas');
  const used = range.getEntireColumn().getUsedRangeOrNullObject(true).load('address');
  return () => {
    if (item.isNullObject) return undefined;
    if (range.isNullObject) return 'lost';
    const area = parseAddress(range.address);
    const last = used.isNullObject ? area : parseAddress(used.address);
    const below = last.row + last.rows > area.row + area.rows;
    return { area, formulas: range.formulas as Grid, below };
  };
}

function askForCell(names: Excel.NamedItemCollection, name: string): () => SummaryState {
  const item = names.getItemOrNullObject(name).load('name');
  const range = item.getRangeOrNullObject().load('address,formulas');
  return () => {
    if (item.isNullObject || range.isNullObject) return { name, known: !item.isNullObject };
    const area = parseAddress(range.address);
    const content = (range.formulas as Grid)[0]?.[0] ?? '';
    return { name, known: true, ...(area.rows * area.columns === 1 ? { cell: { area, content } } : {}) };
  };
}
