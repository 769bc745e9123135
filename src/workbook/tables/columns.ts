import { headerOf } from './header';
import type { TableColumn, TableGrid } from '../sheet';
import type { TableState } from '../state';

/**
 * Where each described column of a table stands now; undefined where it was not found. A column is known by its
 * header; one that was renamed by its place, as long as no column was added or removed.
 */
export function columnsOf(table: TableGrid, state: TableState): ReadonlyMap<TableColumn, number> {
  const headers = state.headers.map(comparable);
  const byHeader = new Map<TableColumn, number>();
  for (const column of table.columns) {
    const found = headers.indexOf(comparable(headerOf(column)));
    if (found >= 0) byHeader.set(column, found);
  }
  if (headers.length !== table.columns.length) return byHeader;
  const taken = new Set(byHeader.values());
  const renamed = table.columns.flatMap((column, index) =>
    byHeader.has(column) || taken.has(index) ? [] : [[column, index] as const],
  );
  return new Map([...byHeader, ...renamed]);
}

/** Excel compares headers without regard to case. */
function comparable(header: string): string {
  return header.trim().toLowerCase();
}

/**
 * A formula of ours as it is written into a row: with the headers of today, for Excel follows a renamed header only in
 * formulas that stand already, and with the name of the table, which Excel leaves out again where it is shown.
 * undefined where it needs a column that is gone.
 */
export function rowFormulaOf(table: TableGrid, state: TableState, formula: string): string | undefined {
  const columns = columnsOf(table, state);
  let complete = true;
  const resolved = writtenOut(table, formula, (wanted) => {
    const column = table.columns.find((known) => headerOf(known) === wanted);
    const header = column && state.headers[columns.get(column) ?? -1];
    if (header === undefined) complete = false;
    return header ?? wanted;
  });
  return complete ? resolved : undefined;
}

const OWN_ROW = /\[@(?:\[((?:'.|[^\][])+)\]|((?:'.|[^\][@])+))\]/g;

/** `[@[Kosten]]` → `AMIP_TabMassnahmen[[#This Row],[Kosten]]`. */
export function writtenOut(
  { name }: TableGrid,
  formula: string,
  headerNow: (wanted: string) => string = (wanted) => wanted,
): string {
  return formula.replace(OWN_ROW, (_, inner?: string, bare?: string) => {
    const header = headerNow(unescaped(inner ?? bare ?? ''));
    return `${name}[[#This Row],[${escaped(header)}]]`;
  });
}

/** In a structured reference an apostrophe stands before brackets, `#` and apostrophes. */
function escaped(header: string): string {
  return header.replace(/[[\]#']/g, "'$&");
}

function unescaped(header: string): string {
  return header.replace(/'(.)/g, '$1');
}
