import type { Series } from './series';

/** The series of a figure and region that is shown, and those of other sources that are not. */
export interface Choice {
  readonly chosen: Series;
  readonly rejected: readonly Series[];
}

/**
 * One source for each figure, region and frequency, as a whole: the first one in the given order that has a number, or
 * the first one where none has. Values of two sources are never mixed.
 */
export function chooseSeries(series: readonly Series[]): readonly Choice[] {
  const groups = new Map<string, [Series, ...Series[]]>();
  for (const one of series) {
    const key = JSON.stringify([one.figure.id, one.region, one.frequency]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => {
    const chosen = group.find(hasNumber) ?? group[0];
    return { chosen, rejected: group.filter((one) => one !== chosen) };
  });
}

function hasNumber({ points }: Series): boolean {
  return [...points.values()].some(({ observation }) => observation.value !== null);
}
