import { formatReference } from '../../grid/reference';
import type { Area } from '../../grid/reference';
import { HostCollection, HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

/** Excel.RangeAreas: several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  get Address(): string {
    const sheet = this.context.grid.sheets.name(this.sheetId);
    return this.areas.map((area) => formatReference(sheet, area)).join(',');
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get Areas(): HostObject {
    return new RangeCollection(this.areas.map((area) => this.context.factory.range(this.sheetId, area)));
  }
}

/** Excel.RangeCollection */
class RangeCollection extends HostCollection {
  readonly className = 'RangeCollection';

  constructor(private readonly ranges: readonly HostObject[]) {
    super();
  }

  items(): readonly HostObject[] {
    return this.ranges;
  }
  indexer(key: string | number): HostObject {
    const range = this.ranges[Number(key)];
    if (!range) throw refusals.notFound(`the range ${key}`);
    return range;
  }
  GetCount(): number {
    return this.ranges.length;
  }
}
