import { parseCase, wishOfCase } from '../../workbook/case';
import type { Wish } from '../../workbook';
import amip2021 from './amip-2021.json';

/**
 * The published AMIP 2021 of Jobcenter Stadt Kaiserslautern, sections 2.5 and 3. The part that is not KFA-relevant
 * is not printed there: it is what makes the printed KFA of 2.235.498,25 € from the need at 15,2 %.
 */
export function exampleWish(): Wish {
  return wishOfCase(parseCase(amip2021));
}
