import type * as nextYear from '../../workbook/next-year/in-excel';
import { part } from './load-part';

/** What leads from one year's workbook to the next: needed in an empty workbook, and once a year. */
export function loadNextYear(): Promise<typeof nextYear> {
  return part(import(/* webpackChunkName: "next-year" */ '../../workbook/next-year/in-excel'));
}
