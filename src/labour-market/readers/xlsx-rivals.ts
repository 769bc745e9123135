import type { Observation } from '../observation';

/** An observation with the place it was read from: `Eckwerte, Zeile 17, Spalte 2`. */
export interface Located {
  readonly observation: Observation;
  readonly place: string;
}

/**
 * Each figure once. Where labels repeat without anything to tell them apart, and the values differ, nobody can say
 * which one is the figure of the catalogue: none of them is, and the place tells them apart.
 */
export function withoutRivals(found: readonly Located[]): Observation[] {
  const groups = new Map<string, Located[]>();
  for (const located of found) {
    const { label, dimensions, region, period, unit } = located.observation;
    const key = JSON.stringify([label, Object.entries(dimensions), region, period, unit]);
    const group = groups.get(key);
    if (group) group.push(located);
    else groups.set(key, [located]);
  }
  return [...groups.values()].flatMap((group) =>
    isAgreed(group) ? group.slice(0, 1).map(({ observation }) => observation) : group.map(placed),
  );
}

function placed({ observation, place }: Located): Observation {
  return { ...observation, figure: null, dimensions: { ...observation.dimensions, Stelle: place } };
}

function isAgreed([first, ...others]: readonly Located[]): boolean {
  return others.every(
    ({ observation }) =>
      observation.value === first?.observation.value && observation.sign === first.observation.sign,
  );
}
