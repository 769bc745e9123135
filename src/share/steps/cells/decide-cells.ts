import { ACTION } from '../../cells/cell-actions';
import type { FileCells } from '../../cells/file-cells';
import { NO_MOVE } from '../../formulas/move';
import type { ShareJob } from '../../share-job';
import type { ReplacedWhy } from '../../types';
import { PlainFormulas } from './plain-formulas';

export interface DecidedCells {
  /** One for each cell; see ACTION. */
  readonly actions: Uint8Array;
  readonly replaced: readonly { readonly cell: number; readonly why: ReplacedWhy }[];
}

/** What becomes of the cells of a sheet, after all decisions are made. */
export function decideCells(job: ShareJob, cells: FileCells): DecidedCells {
  const { emptied, spelledOut, suppressed } = job.decisions;
  const actions = new Uint8Array(cells.count);
  const replaced: { cell: number; why: ReplacedWhy }[] = [];
  const marksAny = !emptied.isEmpty || !suppressed.isEmpty;
  const interrupted = marksAny ? interruptedAnchors(job, cells) : new Set<number>();
  const plain = new PlainFormulas(job, cells);
  const valuesOnly = job.request.options.formulas === 'werte' ? 'werte' : undefined;
  for (let cell = 0; cell < cells.count; cell += 1) {
    const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
    if (marksAny && emptied.has(cells.sheet, row, column)) actions[cell] = ACTION.empty;
    else if (marksAny && suppressed.has(cells.sheet, row, column)) actions[cell] = ACTION.star;
    else if (cells.table.kind(cell) !== 'none') {
      const mustGo = interrupted.has(cell) || spelledOut.has(cells.sheet, row, column);
      const why =
        (plain.has(cell) ? valuesOnly : whyReplaced(job, cells, cell)) ?? (mustGo ? 'abhaengig' : undefined);
      if (why === undefined) continue;
      actions[cell] = ACTION.value;
      replaced.push({ cell, why });
    }
  }
  writeOutBroken(cells, actions);
  return { actions, replaced };
}

function whyReplaced({ judge, request }: ShareJob, cells: FileCells, cell: number): ReplacedWhy | undefined {
  const at = { row: cells.rowOf(cell), column: cells.columnOf(cell) };
  const shared =
    cells.table.kind(cell) === 'shared' ? cells.shared.get(cells.table.sharedIndex(cell)) : undefined;
  const move = shared ? { rows: at.row - shared.row, columns: at.column - shared.column } : NO_MOVE;
  const reading = judge.read(shared?.text ?? cells.ownFormula(cell) ?? '', { sheet: cells.sheet, at, move });
  const isValuesOnly = request.options.formulas === 'werte';
  const why = judge.why(reading);
  // With values only all names go, so that nearly every formula would depend on something removed.
  if (why) return isValuesOnly && why === 'abhaengig' ? 'werte' : why;
  // Cells that would give a suppressed one away show * themselves; what is left are sums of marked tables.
  if (judge.isSuppressed(reading)) return 'abhaengig';
  return isValuesOnly ? 'werte' : undefined;
}

/** Formulas that fill cells which do not stay as they are would fill them again. */
function interruptedAnchors({ decisions }: ShareJob, { sheet, filled }: FileCells): ReadonlySet<number> {
  const { emptied, suppressed } = decisions;
  return new Set(
    filled
      .filter(({ area }) => emptied.touches({ sheet, ...area }) || suppressed.touches({ sheet, ...area }))
      .map(({ anchor }) => anchor),
  );
}

/** Where one cell of a shared formula changes, the others get formulas of their own. */
function writeOutBroken({ table }: FileCells, actions: Uint8Array): void {
  const broken = new Set<number>();
  for (let cell = 0; cell < table.count; cell += 1)
    if (table.kind(cell) === 'shared' && actions[cell] !== ACTION.keep) broken.add(table.sharedIndex(cell));
  if (broken.size === 0) return;
  for (let cell = 0; cell < table.count; cell += 1)
    if (table.kind(cell) === 'shared' && actions[cell] === ACTION.keep && broken.has(table.sharedIndex(cell)))
      actions[cell] = ACTION.writeOut;
}
