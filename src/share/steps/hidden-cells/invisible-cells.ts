import { cellAddress } from '../../cells/address';
import type { Job } from '../../step';
import type { SheetCells } from '../../workbook/model';
import type { InvisibleStyles } from './invisible-styles';
import type { NumberFormat } from './number-format';

const messages = {
  invisible: (sheet: string, count: number) =>
    `${count === 1 ? '1 Zelle' : `${count} Zellen`} mit unsichtbarem Zahlenformat (;;;) in „${sheet}“`,
  invisibleStay: (count: number) =>
    `${count === 1 ? '1 Zelle ist durch ihr Zahlenformat (;;;) unsichtbar; ihr Inhalt bleibt' : `${count} Zellen sind durch ihr Zahlenformat (;;;) unsichtbar; ihr Inhalt bleibt`} in der Kopie.`,
  concealed: (count: number) =>
    `${count === 1 ? '1 Zelle zeigt durch ihr Zahlenformat einen festen Text oder nichts statt ihres Werts; ihr Inhalt bleibt' : `${count} Zellen zeigen durch ihr Zahlenformat einen festen Text oder nichts statt ihres Werts; ihr Inhalt bleibt`} in der Kopie.`,
  white: (count: number) =>
    `${count === 1 ? '1 Zelle hat weiße Schrift auf weißem Grund; ihr Inhalt bleibt' : `${count} Zellen haben weiße Schrift auf weißem Grund; ihr Inhalt bleibt`} in der Kopie.`,
};

/** Cells of which their own format shows nothing: they go as hidden ones do, and are told of where they stay. */
export function settleInvisible(job: Job, sheet: string, styles: InvisibleStyles): void {
  const { workbook, decisions, account, request } = job;
  const cells = workbook.cells(sheet);
  if (!cells || styles.byFormat.size + styles.white.size === 0) return;
  const { invisible, concealed, white } = findInvisible(cells, styles);
  const count = invisible.length;
  if (count > 0 && request.options.hiddenCells === 'bleiben')
    flag(job, cells, invisible, messages.invisibleStay(count));
  else if (count > 0) {
    for (const cell of invisible) decisions.emptied.add(sheet, cells.rowOf(cell), cells.columnOf(cell));
    account.removed.push({ kind: 'zellen', what: messages.invisible(sheet, count), count });
  }
  if (concealed.length > 0) flag(job, cells, concealed, messages.concealed(concealed.length));
  if (white.length > 0) flag(job, cells, white, messages.white(white.length));
}

interface Found {
  readonly invisible: number[];
  /** A fixed text stands for the value. */
  readonly concealed: number[];
  readonly white: number[];
}

function findInvisible(cells: SheetCells, { byFormat, white }: InvisibleStyles): Found {
  const found: Found = { invisible: [], concealed: [], white: [] };
  for (let cell = 0; cell < cells.count; cell += 1) {
    const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
    if (!(cells.hasValue(cell) || cells.hasFormula(cell)) || cells.isHidden(row, column)) continue;
    const style = cells.styleAt(row, column);
    const format = byFormat.get(style);
    if (isInvisible(cells, cell, format)) found.invisible.push(cell);
    else if (isConcealed(cells, cell, format)) found.concealed.push(cell);
    else if (white.has(style)) found.white.push(cell);
  }
  return found;
}

/** One link for all of a sheet, to the first. */
function flag({ account }: Job, cells: SheetCells, [first = 0]: readonly number[], message: string): void {
  const cell = cellAddress(cells.rowOf(first), cells.columnOf(first));
  account.flagged.push({ sheet: cells.sheet, cell, message });
}

/** TRUE and errors have no section of a format, and are shown. */
function isInvisible(cells: SheetCells, cell: number, format: NumberFormat | undefined): boolean {
  const hides = format?.hides;
  if (hides === undefined) return false;
  const type = cells.valueOf(cell)?.type;
  return type === 'zahl' || type === undefined || (type === 'text' && hides === 'alles');
}

function isConcealed(cells: SheetCells, cell: number, format: NumberFormat | undefined): boolean {
  const value = format && cells.valueOf(cell);
  return (value?.type === 'zahl' || value?.type === 'text') && format?.conceals(value.value) === true;
}
