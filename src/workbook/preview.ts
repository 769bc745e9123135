import { AMIP } from './amip';
import type { Design } from './design';
import { look } from './look';
import { draftPlan } from './plan';
import { inWorkbook } from './session';
import type { Plan, Wish } from './types';

/** What filling would do, found out in one look; nothing is written. */
export async function preview(wish: Wish, design: Design = AMIP): Promise<Plan> {
  return inWorkbook(async (context) => draftPlan(await look(context, design), wish).plan);
}
