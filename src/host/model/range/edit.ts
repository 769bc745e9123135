import {
  cellsOf,
  columnsOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowsOf,
  sameArea,
  sized,
} from '../../grid/area';
import type { CellInput, CellContent } from '../../grid/cell-data';
import type { CellWrite } from '../../grid/cells';
import type { Area } from '../../grid/reference';
import type { Place } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

type ApplyTo = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Excel.Range.clear. Cells that a formula elsewhere fills keep their content: it belongs to the formula. */
export function clear(context: ModelContext, sheetId: string, whole: Area, applyTo: ApplyTo): void {
  const { grid } = context;
  const area = grid.cells.clip(sheetId, whole);
  const [contents, formats] = [
    applyTo === 'All' || applyTo === 'Contents',
    applyTo === 'All' || applyTo === 'Formats',
  ];
  if (contents) context.requireEditable(sheetId, area);
  if (applyTo === 'Formats') context.requireAllowed(sheetId, 'allowFormatCells');
  if (contents) {
    const cells = [...filledCells(context, sheetId, area)];
    grid.cells.write(
      sheetId,
      cells.map(([row, column]): CellWrite => ({ row, column, input: { kind: 'empty' } })),
    );
  }
  if (formats) {
    grid.cells.clearStyle(sheetId, area);
    grid.protection.setLocked(sheetId, area, true);
  }
}

function* filledCells(
  context: ModelContext,
  sheetId: string,
  area: Area,
): Generator<readonly [number, number]> {
  const { grid } = context;
  const used = grid.cells.usedArea(sheetId, true);
  const common = used && intersection(used, area);
  if (!common) return;
  for (const [row, column] of cellsOf(common)) {
    const { value, formula } = grid.cells.read(sheetId, row, column);
    const spill = formula === undefined ? grid.spills.at(sheetId, row, column) : undefined;
    if ((value !== null || formula !== undefined) && !spill) yield [row, column];
  }
}

/** Excel.Range.insert: the cells that stood here move down or right. Returns the area of the new cells: the same. */
export async function insert(
  context: ModelContext,
  sheetId: string,
  area: Area,
  shift: string,
): Promise<void> {
  const { structure } = context.grid;
  if (isWholeRows(area)) {
    context.requireAllowed(sheetId, 'allowInsertRows');
    structure.insertRows(sheetId, area);
  } else if (isWholeColumns(area)) {
    context.requireAllowed(sheetId, 'allowInsertColumns');
    structure.insertColumns(sheetId, area);
  } else {
    requireMovable(context, sheetId, area, shift === 'Down');
    await structure.insertCells(sheetId, area, shift === 'Down' ? 'down' : 'right');
  }
}

export async function remove(
  context: ModelContext,
  sheetId: string,
  area: Area,
  shift: string,
): Promise<void> {
  const { structure } = context.grid;
  if (isWholeRows(area)) {
    context.requireAllowed(sheetId, 'allowDeleteRows');
    structure.deleteRows(sheetId, area);
  } else if (isWholeColumns(area)) {
    context.requireAllowed(sheetId, 'allowDeleteColumns');
    structure.deleteColumns(sheetId, area);
  } else {
    requireMovable(context, sheetId, area, shift === 'Up');
    await structure.deleteCells(sheetId, area, shift === 'Up' ? 'up' : 'left');
  }
}

/** Cells cannot move on a protected sheet, and not through a table or a merged cell that they would tear apart. */
export function requireMovable(context: ModelContext, sheetId: string, area: Area, vertical: boolean): void {
  const { grid } = context;
  if (grid.protection.isProtected(sheetId)) throw refusals.protectedSheet(grid.sheets.name(sheetId));
  const inLane = (other: Area): boolean =>
    vertical
      ? other.left <= area.right && other.right >= area.left && other.bottom >= area.top
      : other.top <= area.bottom && other.bottom >= area.top && other.right >= area.left;
  const torn = (other: Area): boolean =>
    vertical
      ? other.left < area.left || other.right > area.right
      : other.top < area.top || other.bottom > area.bottom;
  const whole = [...grid.tables.list(sheetId).map((table) => table.area), ...grid.layout.merges(sheetId)];
  if (whole.some((other) => inLane(other) && torn(other))) {
    throw refusals.operation(
      'This operation is not allowed. The operation is attempting to shift cells in a table or merged cell.',
    );
  }
}

/** Excel.Range.copyFrom. A single cell or a smaller block is repeated over the target as often as it fits. */
export function copyFrom(
  context: ModelContext,
  target: { readonly sheetId: string; readonly area: Area },
  source: { readonly sheetId: string; readonly area: Area },
  copyType: string,
): void {
  const { cells } = context.grid;
  const [rows, columns] = [rowsOf(source.area), columnsOf(source.area)];
  const fits = rowsOf(target.area) % rows === 0 && columnsOf(target.area) % columns === 0;
  const area = fits
    ? target.area
    : { ...target.area, bottom: target.area.top + rows - 1, right: target.area.left + columns - 1 };
  const at = (row: number, column: number): readonly [number, number] => [
    source.area.top + ((row - area.top) % rows),
    source.area.left + ((column - area.left) % columns),
  ];
  if (copyType !== 'Formats') {
    context.requireEditable(target.sheetId, area);
    const writes: CellWrite[] = [];
    for (const [row, column] of cellsOf(area)) {
      const [fromRow, fromColumn] = at(row, column);
      const content = cells.read(source.sheetId, fromRow, fromColumn);
      writes.push({
        row,
        column,
        input: copied(context, content, copyType, row - fromRow, column - fromColumn),
      });
    }
    cells.write(target.sheetId, writes);
  }
  if (copyType === 'All' || copyType === 'Formats') {
    const styles = new Map(
      [...cellsOf(area)].map(([row, column]) => [
        `${row},${column}`,
        cells.styleAt(source.sheetId, ...at(row, column)),
      ]),
    );
    if (!sameArea(source.area, area) || source.sheetId !== target.sheetId)
      cells.clearStyle(target.sheetId, area);
    cells.setStyle(target.sheetId, area, (row, column) => styles.get(`${row},${column}`) ?? {});
  }
}

function copied(
  context: ModelContext,
  content: CellContent,
  copyType: string,
  rows: number,
  columns: number,
): CellInput {
  if (copyType !== 'Values' && content.formula !== undefined) {
    return { kind: 'formula', formula: context.grid.shiftFormula(content.formula, rows, columns) };
  }
  return content.value === null ? { kind: 'empty' } : { kind: 'value', value: content.value };
}

/** Excel.Range.moveTo. The destination's first cell counts; what stands there is replaced. */
export async function moveTo(context: ModelContext, source: Place, destination: Place): Promise<void> {
  const { grid } = context;
  const { top, left } = destination.area;
  const target = {
    sheetId: destination.sheetId,
    area: sized(top, left, rowsOf(source.area), columnsOf(source.area)),
  };
  context.requireEditable(source.sheetId, source.area);
  context.requireEditable(target.sheetId, target.area);
  grid.cells.makeRoom(target.sheetId, target.area);
  await grid.structure.moveCells(source, target);
}
