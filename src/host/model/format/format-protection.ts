import { cellsOf } from '../../grid/area';
import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import type { RangeObject } from '../range/range-object';

/** Excel.FormatProtection. Every cell is locked until somebody unlocks it; it matters on a protected sheet only. */
export class FormatProtection extends HostObject {
  readonly className = 'FormatProtection';

  constructor(
    private readonly context: ModelContext,
    private readonly range: RangeObject,
  ) {
    super();
  }

  get Locked(): boolean | null {
    const { sheetId } = this.range;
    const states = new Set<boolean>();
    for (const [row, column] of cellsOf(this.context.grid.cells.clip(sheetId, this.range.area))) {
      states.add(this.context.grid.protection.isLocked(sheetId, row, column));
    }
    return states.size === 1 ? [...states][0] === true : null;
  }
  set Locked(locked: boolean) {
    const { sheetId } = this.range;
    this.context.requireAllowed(sheetId, 'allowFormatCells');
    const area = this.context.grid.cells.clip(sheetId, this.range.area);
    this.context.grid.protection.setLocked(sheetId, area, locked);
  }
}
