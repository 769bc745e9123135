import { cellAddress, localAddress, parseAddress } from './address';
import type { Area } from './address';
import { askForMarks } from './charts/chart-mark';
import { sameContent, sameFormula } from './formula';
import type { CellContent, WrittenBlock } from './types';

/** What stands where a block was made. */
export interface BlockNow {
  /** The present title of its sheet; undefined where the sheet is gone. */
  readonly sheet?: string;
  /** Cells that hold something else than we wrote, without the sheet. */
  readonly foreign: readonly string[];
  /** Something of ours stands there still. */
  readonly present: boolean;
  /** A table, chart or shape of the user stands on a sheet of ours. */
  readonly objects: boolean;
  /** Our own tables and charts that stand there still. */
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  /** Charts of it that were drawn once. */
  readonly marks: readonly string[];
}

const NOTHING = { foreign: [], present: false, objects: false, tables: [], charts: [], marks: [] } as const;

/** Queues the questions; the answer is there after the next sync. */
export function askForBlock(context: Excel.RequestContext, block: WrittenBlock): () => BlockNow {
  const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheetId).load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('address,formulas,values');
  const objects = askForObjects(sheet);
  const marks = askForMarks(context, block.charts);
  const tables = block.tables.map(({ name, address }) => {
    const table = sheet.tables.getItemOrNullObject(name);
    return { name, address, range: table.getRange().load('address') };
  });
  return () => {
    if (sheet.isNullObject) return { ...NOTHING, marks: marks() };
    const names = objects();
    const isOurs = ownNames(block);
    const now = {
      sheet: sheet.name,
      objects: block.newSheet && names.all.some((name) => !isOurs(name)),
      tables: names.tables.filter(isOurs),
      charts: names.charts.filter(isOurs),
      marks: marks(),
    };
    if (used.isNullObject) return { ...NOTHING, ...now };
    const contents = { area: parseAddress(used.address), formulas: used.formulas, values: used.values };
    const { foreign, present } = compare(block, contents);
    return { ...now, present, foreign: [...foreign, ...tables.flatMap(resized)] };
  };
}

/** A table that has gained or lost rows or columns, or was moved. */
function resized(table: { readonly address: string; readonly range: Excel.Range }): readonly string[] {
  if (table.range.isNullObject) return [];
  const now = localAddress(parseAddress(table.range.address));
  return now === table.address ? [] : [now];
}

interface ObjectNames {
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly all: readonly string[];
}

function askForObjects(sheet: Excel.Worksheet): () => ObjectNames {
  const tables = sheet.tables.load('items/name');
  const charts = sheet.charts.load('items/name');
  const shapes = sheet.shapes.load('items/name');
  const namesOf = (items: readonly { readonly name: string }[]): readonly string[] =>
    items.map(({ name }) => name);
  return () => {
    const [ofTables, ofCharts] = [namesOf(tables.items), namesOf(charts.items)];
    return { tables: ofTables, charts: ofCharts, all: [...ofTables, ...ofCharts, ...namesOf(shapes.items)] };
  };
}

function ownNames({ tables, charts }: WrittenBlock): (name: string) => boolean {
  const own = new Set([...tables.map(({ name }) => name), ...charts].map((name) => name.toLowerCase()));
  return (name) => own.has(name.toLowerCase());
}

interface Used {
  readonly area: Area;
  readonly formulas: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
}

function compare(block: WrittenBlock, used: Used): { foreign: readonly string[]; present: boolean } {
  const own = parseAddress(block.address);
  const spills = block.spills
    .map(parseAddress)
    .filter((spill) => valueAt(used, spill.row, spill.column) !== '#SPILL!');
  const foreign: string[] = [];
  let present = false;
  used.formulas.forEach((line, r) => {
    line.forEach((formula, c) => {
      const row = used.area.row + r;
      const column = used.area.column + c;
      if (formula === '' || (!block.newSheet && !contains(own, row, column))) return;
      const ours = block.contents[row - own.row]?.[column - own.column] ?? '';
      if (sameFormula(formula, ours) || sameContent(formula, ours)) {
        present = true;
        return;
      }
      // Cells that the formula of an anchor fills cannot be the user's: then it would say #SPILL!.
      if (ours === '' && spills.some((spill) => contains(spill, row, column))) return;
      foreign.push(cellAddress(row, column));
    });
  });
  return { foreign, present };
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function valueAt(used: Used, row: number, column: number): CellContent | undefined {
  return used.values[row - used.area.row]?.[column - used.area.column];
}
