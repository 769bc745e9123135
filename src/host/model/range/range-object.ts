import type { Area } from '../../grid/reference';
import { HostObject } from '../../protocol/host-object';

/** What other classes know of a range: where it is. */
export abstract class RangeObject extends HostObject {
  abstract readonly sheetId: string;
  /** Where the range is now. Throws `ItemNotFound` when its cells or its sheet were deleted. */
  abstract readonly area: Area;
}
