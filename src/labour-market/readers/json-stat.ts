import type { Observation } from '../observation';
import { baMessages } from './ba-messages';
import { parsePeriod } from './ba-period';
import type { JsonStatCube } from './json-stat-check';
import { checkJsonStat } from './json-stat-check';
import type { JsonStatCategory } from './json-stat-dimension';
import { markOf } from './json-stat-mark';
import { isObject, objectOf, partOf } from './json-stat-parts';
import type { SeriesPassport } from './json-stat-series';
import { passportOf, placesOf } from './json-stat-series';
import { refuseImplausible } from './refuse-implausible';

const NO_PERIOD = 'ohne Zeitangabe';

export function recognisesJsonStat(value: unknown): boolean {
  return isObject(value) && partOf(value, 'class') === 'dataset' && Array.isArray(partOf(value, 'size'));
}

/**
 * The filled cells of a JSON-stat 2.0 dataset, in their order: our static feed, and what Eurostat delivers.
 * Error: ImportError where parts of the dataset do not fit together, or are larger than a table can be, and for a value
 * that its figure cannot have.
 */
export function readJsonStat(value: unknown): Observation[] {
  const cube = checkJsonStat(objectOf(value, 'dataset'));
  const { periods, stride } = timeAxis(cube);
  const series = new Map<number, SeriesPassport>();
  const observations: Observation[] = [];
  for (let cell = 0; cell < cube.cells; cell += 1) {
    const mark = markOf(cube.valueAt(cell), cube.statusAt(cell), cube.isFeed);
    if (!mark) continue;
    const place = Math.floor(cell / stride) % periods.length;
    // The cell of the same series in the first period stands for the series.
    const first = cell - place * stride;
    const passport = series.get(first) ?? passportOf(cube, placesOf(cube, first));
    series.set(first, passport);
    const observation = { ...passport, period: periods[place] ?? NO_PERIOD, ...mark };
    if (!cube.hasPassports) refuseImplausible(observation, () => baMessages.jsonStatValue(cell + 1));
    observations.push(observation);
  }
  return observations;
}

/** The periods, and how many cells lie between one and the next. */
function timeAxis({ dimensions }: JsonStatCube): { periods: readonly string[]; stride: number } {
  const at = dimensions.findIndex(({ role }) => role === 'time');
  const time = dimensions[at];
  if (!time) return { periods: [NO_PERIOD], stride: 1 };
  const behind = dimensions.slice(at + 1);
  return {
    periods: time.categories.map(periodOf),
    stride: behind.reduce((product, { categories }) => product * categories.length, 1),
  };
}

function periodOf({ id, label }: JsonStatCategory): string {
  return parsePeriod(id) ?? parsePeriod(label) ?? label;
}
