import { fullAddress, parseAddress } from '../address';
import { nameMissing, nameShape } from '../problems';
import type { Problem } from '../types';
import type { Place } from './figure-state';
import type { PreparedNames } from './insert-wish';
import { MONTHS } from './periods-of-rule';
import type { Grid } from '../state';

/** Columns that a sheet keeps free for figures: their headings stand there, their names are known. */
export interface Prepared {
  readonly months: Place;
  /** In the order of the figures and regions of the wish. */
  readonly columns: readonly Place[];
}

/** Queues the question where the names lead and what stands there; the answer is there after the next sync. */
export function askForPrepared(
  { workbook }: Excel.RequestContext,
  { months, columns }: PreparedNames,
): () => Prepared | readonly Problem[] {
  const asked = [months, ...columns].map((name) => {
    const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    return { name, range: range.load('address,formulas,values,numberFormat') };
  });
  return () => {
    const missing = asked.filter(({ range }) => range.isNullObject);
    if (missing.length > 0) return missing.map(({ name }) => blockingAs(nameMissing(name, 'Reihe')));
    const [first, ...others] = asked.map(({ name, range }) => ({ name, place: placeOf(range) }));
    if (!first) return [];
    const crooked = [first, ...others].filter(({ place }) => !standsBeside(first.place, place));
    if (crooked.length > 0)
      return crooked.map(({ name, place }) => blockingAs(nameShape(name, 'Reihe', fullAddress(place.area))));
    return { months: first.place, columns: others.map(({ place }) => place) };
  };
}

/** Without its cells a series has no place: nothing is written then. */
function blockingAs(problem: Problem): Problem {
  return { ...problem, blocking: true };
}

function placeOf(range: Excel.Range): Place {
  return {
    area: parseAddress(range.address),
    formulas: range.formulas as Grid,
    values: range.values as Grid,
    formats: range.numberFormat as string[][],
  };
}

function standsBeside(months: Place, { area }: Place): boolean {
  const { sheet, row } = months.area;
  return area.columns === 1 && area.rows >= MONTHS && area.sheet === sheet && area.row === row;
}
