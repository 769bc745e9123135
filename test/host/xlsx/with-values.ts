import { fileFormula } from '../../../src/host/xlsx/formula/file-formula';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/host/xlsx/snapshot';

function withValue({ row, column, value, error, style, ...rest }: CellSnapshot): CellSnapshot {
  const cell = { row, column, value, style, ...(error === undefined ? {} : { error }) };
  const isCustom = rest.formula !== undefined && fileFormula(rest.formula).text.includes('_xldudf_');
  return isCustom ? cell : { ...cell, ...rest };
}

/** The workbook with its AMIP formulas replaced by what they gave: what a program without the add-in can recalculate. */
export function withValues(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(withValue) })),
  };
}
