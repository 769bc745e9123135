import { sameContent } from '../formula';
import type { CellContent } from '../types';
import type { Write } from './changes';
import type { Place } from './figure-state';

/** By the name of the cells with the months of a table: what stands in them. Plain data. */
export type Months = Readonly<Record<string, readonly CellContent[]>>;

export function contentsOf({ values }: Place): readonly CellContent[] {
  return values.flat();
}

/** Whether all months are as they were: a number must not end up beside another month. */
export function monthsStand(places: ReadonlyMap<string, Place>, months: Months): boolean {
  return Object.entries(months).every(([name, then]) => {
    const place = places.get(name.toLowerCase());
    const now = place ? contentsOf(place) : [];
    return (
      now.length === then.length && now.every((content, index) => sameContent(content, then[index] ?? ''))
    );
  });
}

/** The months once `writes` are written. */
export function monthsAfter(months: Months, writes: readonly Write[]): Months {
  return Object.fromEntries(
    Object.entries(months).map(([table, contents]) => {
      const cells = writes.find(({ name }) => name === table)?.cells ?? [];
      const written = new Map(cells.map(({ index, after }) => [index, after]));
      return [table, contents.map((content, index) => written.get(index) ?? content)];
    }),
  );
}
