import { cellOf, fullAddress } from '../address';
import type { Area } from '../address';
import type { NamedCell } from './holdings';
import type { SheetCells } from './look-holdings';

export type ReadCells = (area: Area) => readonly NamedCell[];

/** Reads the cells of an area, row by row; outside of what was read they are empty. */
export function cellReader(sheets: readonly SheetCells[]): ReadCells {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (area) => {
    const sheet = byName.get(area.sheet);
    return Array.from({ length: area.rows * area.columns }, (_, index) => {
      const cell = cellOf(area, index);
      const row = cell.row - (sheet?.area?.row ?? 0);
      const column = cell.column - (sheet?.area?.column ?? 0);
      return {
        address: fullAddress(cell),
        value: sheet?.values[row]?.[column] ?? '',
        formula: String(sheet?.formulas[row]?.[column] ?? ''),
      };
    });
  };
}
