import { sized } from '../../grid/area';
import { HostObject, NULL_OBJECT } from '../../protocol/host-object';
import { MAX_COLUMNS, MAX_ROWS } from '../../xlsx/address';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

/** Excel.WorksheetFreezePanes */
export class WorksheetFreezePanes extends HostObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  FreezeRows(count: number | null): void {
    this.context.grid.layout.freeze(this.sheetId, whole(count ?? 1), 0);
  }
  FreezeColumns(count: number | null): void {
    this.context.grid.layout.freeze(this.sheetId, 0, whole(count ?? 1));
  }
  /** Everything up to the range's last row and column stays in view. */
  FreezeAt(range: unknown): void {
    const { area } = resolveArea(this.context, range, this.sheetId);
    const rows = area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1;
    const columns = area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1;
    this.context.grid.layout.freeze(this.sheetId, rows, columns);
  }
  Unfreeze(): void {
    this.context.grid.layout.freeze(this.sheetId, 0, 0);
  }
  GetLocation(): HostObject {
    const location = this.GetLocationOrNullObject();
    if (location === NULL_OBJECT) throw refusals.notFound('frozen panes');
    return location;
  }
  GetLocationOrNullObject(): HostObject | typeof NULL_OBJECT {
    const { rows, columns } = this.context.grid.layout.frozen(this.sheetId);
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    return this.context.factory.range(this.sheetId, sized(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS));
  }
}

function whole(count: number): number {
  if (!Number.isInteger(count) || count < 0)
    throw refusals.argument('a number of rows or columns is expected');
  return count;
}
