import { comparisonRegions } from '../../../labour-market/regions';
import type { Region } from '../../../labour-market/regions';

/** Keys of the chosen regions; the first is the main region, which the comparison regions follow from. */
type Chosen = readonly string[];

/** Land and Germany for a Kreis, Germany for a Land; none without a main region. */
export function comparisonsOf(chosen: Chosen): readonly Region[] {
  const [main] = chosen;
  return main === undefined ? [] : comparisonRegions(main);
}

/** The chosen regions without those that are only compared with. */
export function placesOf(chosen: Chosen): Chosen {
  const compared = keysOf(chosen);
  return chosen.filter((ags) => !compared.has(ags));
}

export function withRegion(chosen: Chosen, ags: string): Chosen {
  return chosen.includes(ags) ? chosen : [...chosen, ags];
}

/** Where the main region goes, the next one takes its place; what was only compared with the old one goes too. */
export function withoutRegion(chosen: Chosen, ags: string): Chosen {
  const rest = chosen.filter((other) => other !== ags);
  if (chosen[0] !== ags) return rest;
  const compared = keysOf(chosen);
  const [main, ...others] = rest.filter((other) => !compared.has(other));
  if (main === undefined) return [];
  const stillCompared = comparisonRegions(main).filter((region) => rest.includes(region.ags));
  return [...new Set([main, ...others, ...stillCompared.map((region) => region.ags)])];
}

function keysOf(chosen: Chosen): ReadonlySet<string> {
  return new Set(comparisonsOf(chosen).map(({ ags }) => ags));
}
