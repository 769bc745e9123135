import type * as writing from '../../workbook/writing';
import { part } from './load-part';

/** What changes the workbook. Asked for once the panel stands, so that it is there when it is needed. */
export function loadWriting(): Promise<typeof writing> {
  return part(import(/* webpackChunkName: "writing" */ '../../workbook/writing'));
}
