import { cellAddress, parseAddress } from './address';
import type { Area } from './address';
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
  /** Tables, charts and shapes on a sheet of ours; we make none. */
  readonly objects: number;
}

/** Queues the questions; the answer is there after the next sync. */
export function askForBlock(context: Excel.RequestContext, block: WrittenBlock): () => BlockNow {
  const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheetId).load('name');
  const used = sheet.getUsedRangeOrNullObject(true).load('address,formulas,values');
  const objects = block.newSheet
    ? [sheet.tables.getCount(), sheet.charts.getCount(), sheet.shapes.getCount()]
    : [];
  return () => {
    if (sheet.isNullObject) return { foreign: [], present: false, objects: 0 };
    const count = objects.reduce((sum, result) => sum + result.value, 0);
    if (used.isNullObject) return { sheet: sheet.name, foreign: [], present: false, objects: count };
    const contents = { area: parseAddress(used.address), formulas: used.formulas, values: used.values };
    return { sheet: sheet.name, ...compare(block, contents), objects: count };
  };
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
