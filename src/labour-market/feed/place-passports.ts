import type { Figure } from '../catalogue';
import { ImportError } from '../import-error';
import { feedMessages } from './messages';
import type { Passport, PassportPlaces } from './passport';
import { PassportList } from './passport-list';
import type { Point } from './series';

/**
 * Who vouches for which cell. `cells`: row by row, region, figure, period.
 * Error: ImportError where regions have different passports for a figure and period: only one has a place there.
 */
export function placePassports(
  cells: ReadonlyArray<Point | undefined>,
  figures: readonly Figure[],
  periods: readonly string[],
): { passports: readonly Passport[]; passportOf: PassportPlaces } {
  const list = new PassportList();
  const rows = figures.map((): Array<number | null> => periods.map(() => null));
  cells.forEach((point, cell) => {
    if (!point) return;
    const row = Math.floor(cell / periods.length) % figures.length;
    const column = cell % periods.length;
    const places = rows[row] ?? [];
    const place = list.placeOf(point);
    if ((places[column] ?? place) !== place)
      throw new ImportError(feedMessages.severalPassports(figures[row]?.label ?? '', periods[column] ?? ''));
    places[column] = place;
  });
  const passportOf = figures.map(({ id }, row) => [id, shortened(rows[row] ?? [])] as const);
  return { passports: list.passports, passportOf: Object.fromEntries(passportOf) };
}

/** A single number where all periods that have a passport have the same. */
function shortened(places: ReadonlyArray<number | null>): number | ReadonlyArray<number | null> {
  const [first, ...others] = new Set(places.filter((place) => place !== null));
  return first !== undefined && others.length === 0 ? first : places;
}
