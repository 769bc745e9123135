import type { Area } from '../../../workbook/address';

/** Bands of whole rows from top to bottom, none of more cells than one round trip takes. */
export function bandsOf(area: Area, mostCells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(mostCells / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}
