import type { Area } from './address';
import { tablesOf } from './design';
import type { BlockDescription, SheetDescription } from './sheet';
import { sheetNamed } from './state';
import type { WorkbookState } from './state';

/** Rows or columns left empty between what stands on a sheet and a block put beside it. */
const GAP = 1;

/** What was placed on a sheet before, in the same run. */
export interface PlacedBefore {
  readonly area: Area;
  readonly block: BlockDescription;
}

/**
 * A free place for a block: a new or empty sheet, the rows below everything that stands on it, or, where a table of
 * ours could grow into them, the columns to the right.
 */
export function freePlace(
  state: WorkbookState,
  sheet: SheetDescription,
  before: readonly PlacedBefore[],
): { readonly row: number; readonly column: number } {
  const used = sheetNamed(state, sheet.title)?.used;
  const taken = [...(used ? [used] : []), ...before.map(({ area }) => area)];
  const [first] = taken;
  if (!first) return { row: 0, column: 0 };
  const last = before.at(-1);
  const grows = last ? tablesOf(last.block).length > 0 : holdsTable(state, used);
  if (!grows) return { row: Math.max(...taken.map((area) => area.row + area.rows)) + GAP, column: 0 };
  const row = last ? last.area.row : first.row;
  return { row, column: Math.max(...taken.map((area) => area.column + area.columns)) + GAP };
}

function holdsTable(state: WorkbookState, used: Area | undefined): boolean {
  return used !== undefined && [...state.tables.values()].some(({ area }) => area.sheet === used.sheet);
}
