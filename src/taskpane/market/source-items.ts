import type { Delivery } from '../../labour-market/loaded';
import { lastMonth } from '../../workbook/figures';

/** What the list of sources shows of a delivery. */
export function sourceItems(deliveries: readonly Delivery[]) {
  return deliveries.map(({ id, kind, name, retrieved, offline, observations }) => {
    const numbers = observations.filter(({ value }) => value !== null);
    return {
      id,
      kind,
      name,
      retrieved,
      offline,
      count: numbers.length,
      newest: newestOf(numbers.map(({ period }) => period)),
    };
  });
}

function newestOf(periods: readonly string[]): string | null {
  let newest: string | null = null;
  for (const period of periods)
    if ((lastMonth(period) ?? -1) > (newest === null ? -1 : (lastMonth(newest) ?? -1))) newest = period;
  return newest;
}
