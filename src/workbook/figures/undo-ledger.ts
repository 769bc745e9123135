import { parseAddress } from '../address';
import { askForFormulas, firstReference } from '../references';
import { sheetNamed } from '../state';
import type { CellContent } from '../types';
import { NAME_OF_FIGURE } from './binding';
import type { FigureState } from './figure-state';
import { HEADINGS, LEDGER_NAME } from './ledger';

/** Queues what else stands on the sheet *Quellen*; after the next sync: its title where nothing but our lines does. */
export function askForBareLedger(context: Excel.RequestContext): (state: FigureState) => string | undefined {
  const head = context.workbook.names.getItemOrNullObject(LEDGER_NAME).getRangeOrNullObject().load('address');
  const { worksheet } = head;
  const used = worksheet.getUsedRangeOrNullObject(true).load('address,values');
  const objects = [worksheet.tables, worksheet.charts, worksheet.shapes].map((all) => all.load('items/name'));
  return (state) => {
    if (head.isNullObject || used.isNullObject || objects.some(({ items }) => items.length > 0))
      return undefined;
    const heading = parseAddress(head.address);
    const { row, column } = parseAddress(used.address);
    const top = heading.row - row;
    const left = heading.column - column;
    const values = used.values as readonly (readonly CellContent[])[];
    const isBare = values.every((line, at) => {
      const ours = at === top ? isHeading(line.slice(left)) : at > top && isLine(line.slice(left));
      return line.every((content, index) => content === '' || (ours && isOurColumn(index - left)));
    });
    return isBare && mayGo(state, heading.sheet) ? heading.sheet : undefined;
  };
}

/** Whether no formula elsewhere speaks of it; takes a request. */
export async function isUnused(
  context: Excel.RequestContext,
  { sheets }: FigureState,
  title: string,
): Promise<boolean> {
  const answer = askForFormulas(
    context,
    sheets.map(({ name }) => name).filter((name) => name !== title),
  );
  await context.sync();
  return firstReference(answer(), { sheet: title, names: [LEDGER_NAME] }, []) === undefined;
}

function isOurColumn(index: number): boolean {
  return index >= 0 && index < HEADINGS.length;
}

function isHeading(cells: readonly CellContent[]): boolean {
  return HEADINGS.every((heading, index) => cells[index] === heading);
}

function isLine(cells: readonly CellContent[]): boolean {
  return NAME_OF_FIGURE.test(String(cells[HEADINGS.length - 1] ?? ''));
}

/** A workbook keeps a visible sheet, and what is protected stays. */
function mayGo(state: FigureState, title: string): boolean {
  const others = state.sheets.some(({ name, visible }) => visible && name !== title);
  return others && !state.structureProtected && sheetNamed(state, title)?.protected === false;
}
