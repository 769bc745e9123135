import type { PlacedBlock } from './creation';
import { FIELDS } from './fields';
import type { WorkbookState } from './state';

/** The programme year that the workbook has or gets in this run. */
export function plannedYear(state: WorkbookState, blocks: readonly PlacedBlock[]): number | undefined {
  const known = state.names.get(FIELDS.jahr.name);
  const now = known?.found ? known.values[0]?.[0] : yearToCome(blocks);
  return typeof now === 'number' ? now : undefined;
}

function yearToCome(blocks: readonly PlacedBlock[]): unknown {
  for (const { layout, contents } of blocks) {
    const cell = layout.cells.find(({ field }) => field?.key === FIELDS.jahr.key);
    if (cell) return contents[cell.row]?.[cell.column];
  }
  return undefined;
}
