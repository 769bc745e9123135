import type { Wish } from '../../workbook';
import { part } from '../panel/load-part';

/** Most people never ask for the example: it comes by itself. */
export async function loadExample(): Promise<Wish> {
  const { exampleWish } = await part(import(/* webpackChunkName: "example" */ './example'));
  return exampleWish();
}
