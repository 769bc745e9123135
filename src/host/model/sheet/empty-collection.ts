import { HostCollection } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import { refusals } from '../messages';

/** What the grid cannot hold, so that none is ever there: it can be counted, and nothing can be added. */
export class EmptyCollection extends HostCollection {
  constructor(readonly className: 'ShapeCollection') {
    super();
  }

  items(): readonly HostObject[] {
    return [];
  }

  indexer(key: string | number): HostObject {
    throw refusals.notFound(String(key));
  }

  GetCount(): number {
    return 0;
  }
}
