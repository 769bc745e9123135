import { cellsOf } from '../../grid/area';
import type { StyleSnapshot } from '../../xlsx/snapshot';
import type { StylePatch } from '../../grid/style';
import type { ModelContext } from '../context';
import type { RangeObject } from '../range/range-object';

type Style = Omit<StyleSnapshot, 'locked'>;

/** The look of a range's cells: what they share, and changing it. */
export class RangeStyle {
  constructor(
    private readonly context: ModelContext,
    private readonly range: RangeObject,
  ) {}

  /** The common value, or null where the cells differ (learn.microsoft.com, excel-add-ins-blank-null-values). */
  common<T>(pick: (style: Style) => T): T | null {
    const { sheetId } = this.range;
    const area = this.context.grid.cells.clip(sheetId, this.range.area);
    let first: T | undefined;
    let started = false;
    for (const [row, column] of cellsOf(area)) {
      const value = pick(this.context.grid.cells.styleAt(sheetId, row, column));
      if (started && value !== first) return null;
      first = value;
      started = true;
    }
    return first ?? null;
  }

  change(patch: StylePatch): void {
    this.context.requireAllowed(this.range.sheetId, 'allowFormatCells');
    this.context.grid.cells.setStyle(this.range.sheetId, this.range.area, patch);
  }
}
