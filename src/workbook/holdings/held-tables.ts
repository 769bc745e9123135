import { fullAddress } from '../address';
import type { Area } from '../address';
import type { Design } from '../design';
import { columnsOf } from '../tables/columns';
import { headerOf } from '../tables/header';
import type { ReadCells } from './cell-reader';
import type { HeldTable } from './holdings';
import type { TablePlace } from './look-holdings';

/** Tables of ours; a heading that the user changed counts as the one it was. */
export function heldTables(
  { tables }: Design,
  places: readonly TablePlace[],
  read: ReadCells,
): ReadonlyMap<string, HeldTable> {
  return new Map(
    places.map((place) => {
      const table = tables.find(({ name }) => name.toLowerCase() === place.name.toLowerCase());
      const columns = [...place.headers];
      if (table) {
        const state = { ...place, formulas: [], values: [] };
        for (const [column, index] of columnsOf(table, state)) columns[index] = headerOf(column);
      }
      return [table?.name ?? place.name, heldTable(place.area, place.body, columns, read)];
    }),
  );
}

export function heldTable(area: Area, body: Area, columns: readonly string[], read: ReadCells): HeldTable {
  const rows = Array.from({ length: body.rows }, (_, row) =>
    read({ ...body, row: body.row + row, rows: 1 }).map(({ address, value }) => ({ address, value })),
  );
  return { address: fullAddress(area), columns, rows };
}
