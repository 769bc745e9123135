import type { Area } from './reference';
import type { CellMove, Structure } from './structure';

/** A rectangle that moves with its cells, as a range object that an add-in holds does; null once its cells are gone. */
export interface LiveArea {
  readonly sheetId: string;
  area: Area | null;
}

/** Keeps rectangles up to date as long as somebody holds them. */
export class LiveAreas {
  private held: WeakRef<LiveArea>[] = [];
  private limit = 256;

  constructor(structure: Structure) {
    structure.onMoved((sheetId, move) => this.move(sheetId, move));
  }

  track(sheetId: string, area: Area): LiveArea {
    const live: LiveArea = { sheetId, area };
    this.held.push(new WeakRef(live));
    if (this.held.length > this.limit) {
      this.held = this.held.filter((reference) => reference.deref());
      this.limit = Math.max(256, this.held.length * 2);
    }
    return live;
  }

  private move(sheetId: string, move: CellMove): void {
    for (const reference of this.held) {
      const live = reference.deref();
      if (live?.sheetId === sheetId && live.area) live.area = moveArea(live.area, move);
    }
  }
}

/** Both ends move; an end whose cell was deleted goes to the next cell that is left. */
export function moveArea({ top, left, bottom, right }: Area, move: CellMove): Area | null {
  const rows = survivors(top, bottom, (row) => move(row, left)?.row ?? null);
  const columns = survivors(left, right, (column) => move(rows?.source ?? top, column)?.column ?? null);
  if (!rows || !columns) return null;
  return { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last };
}

/** The positions of the first and the last index that is still there. */
function survivors(first: number, last: number, move: (index: number) => number | null) {
  let start = first;
  let end = last;
  while (start <= end && move(start) === null) start += 1;
  while (end > start && move(end) === null) end -= 1;
  const [from, to] = [move(start), move(end)];
  return start > last || from === null || to === null ? null : { source: start, first: from, last: to };
}
