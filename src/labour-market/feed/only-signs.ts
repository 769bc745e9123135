import type { Observation } from '../observation';
import type { Delivery } from './delivery';

/**
 * Regions of which a reply has nothing but signs where an earlier feed has numbers from the same table: the source is
 * then rather out of order than without figures.
 */
export function onlySigns(
  observations: readonly Observation[],
  earlier: readonly Delivery[],
): ReadonlySet<string> {
  const now = regionsWithNumber(observations);
  const before = regionsWithNumber(earlier.flatMap((delivery) => delivery.observations));
  return new Set(
    observations.flatMap(({ region }) =>
      region !== null && before.has(region) && !now.has(region) ? [region] : [],
    ),
  );
}

function regionsWithNumber(observations: readonly Observation[]): ReadonlySet<string> {
  return new Set(
    observations.flatMap(({ region, value }) => (region !== null && value !== null ? [region] : [])),
  );
}
