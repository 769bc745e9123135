import type { PlacedBlock } from './creation';
import { foundName } from './state';
import type { WorkbookState } from './state';
import type { SheetDescription } from './sheet';
import { targetsOf } from './targets';

/** A sheet to be added; without a place it comes last. */
export interface NewTab {
  readonly title: string;
  readonly place?: number;
}

/**
 * New sheets in the order of their tabs, each before the first sheet of ours that comes after it. Where nothing of ours
 * stands they simply follow the sheets of the user.
 */
export function newTabs(state: WorkbookState, blocks: readonly PlacedBlock[]): readonly NewTab[] {
  const added = blocks.filter((block) => block.newSheet).map(({ description }) => description);
  const tabs = state.sheets.map(({ name }) => ({ name, position: positionOf(state, name) }));
  return [...added]
    .sort((a, b) => a.position - b.position)
    .map(({ title, position }) => {
      const next = tabs.findIndex((tab) => tab.position !== undefined && tab.position > position);
      const place = next < 0 ? tabs.length : next;
      tabs.splice(place, 0, { name: title, position });
      return next < 0 ? { title } : { title, place };
    });
}

/** The place that the description gives to a sheet of the workbook, whatever its title is now. */
function positionOf(state: WorkbookState, sheet: string): number | undefined {
  return state.design.sheets.find((description) => standsOn(state, description, sheet))?.position;
}

function standsOn(state: WorkbookState, { blocks }: SheetDescription, sheet: string): boolean {
  return blocks.some((block) =>
    targetsOf(block).some(({ name }) => foundName(state, name)?.area.sheet === sheet),
  );
}
