import type { Loadable } from './loadable';

/** How much of what a file says can be used. */
export interface Tally {
  readonly numbers: number;
  /** Signs in place of a number. */
  readonly signs: number;
  /** Regions for which it has nothing but signs. */
  readonly silentRegions: number;
}

export function tally(observations: readonly Loadable[]): Tally {
  const speaks = new Map<string, boolean>();
  let numbers = 0;
  for (const { region, value } of observations) {
    if (value !== null) numbers += 1;
    speaks.set(region, value !== null || speaks.get(region) === true);
  }
  const silentRegions = [...speaks.values()].filter((hasNumber) => !hasNumber).length;
  return { numbers, signs: observations.length - numbers, silentRegions };
}
