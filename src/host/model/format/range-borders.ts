import { HostCollection } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import type { RangeObject } from '../range/range-object';
import { BORDER_INDEXES, RangeBorder } from './range-border';
import type { BorderIndex } from './range-border';

/** Excel.RangeBorderCollection. The host knows the outer edges and the lines inside, no diagonals. */
export class RangeBorderCollection extends HostCollection {
  readonly className = 'RangeBorderCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly range: RangeObject,
  ) {
    super();
  }

  items(): readonly HostObject[] {
    return BORDER_INDEXES.map((index) => this.border(index));
  }

  indexer(key: string | number): HostObject {
    const index = BORDER_INDEXES.find((name) => name === key);
    if (!index) throw refusals.unsupported(`the border ${key}`);
    return this.border(index);
  }

  get Count(): number {
    return BORDER_INDEXES.length;
  }
  GetItemAt(index: number): HostObject {
    const name = BORDER_INDEXES[index];
    if (!name) throw refusals.argument('border index');
    return this.border(name);
  }

  private border(index: BorderIndex): HostObject {
    return new RangeBorder(this.context, this.range, index);
  }
}
