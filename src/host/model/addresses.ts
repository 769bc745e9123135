import type { Area } from '../grid/reference';
import { parseReference } from '../grid/reference';
import { MAX_COLUMNS, MAX_ROWS } from '../xlsx/address';
import type { ModelContext } from './context';
import { refusals } from './messages';
import { RangeObject } from './range/range-object';

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/**
 * The cells that an argument means: a range, an address with or without a sheet, the name of a cell or of a table, a part of a table.
 * Throws `InvalidArgument` for what is none of them.
 */
export function resolveArea(context: ModelContext, what: unknown, defaultSheetId: string): Place {
  if (what instanceof RangeObject) return { sheetId: what.sheetId, area: what.area };
  if (typeof what !== 'string') throw refusals.argument('a range or an address is expected');
  const place = placeOf(context, what.replace(/^=/, ''), defaultSheetId);
  if (!place) throw refusals.argument(`${what} is no range of this workbook`);
  return place;
}

function placeOf(context: ModelContext, text: string, defaultSheetId: string): Place | null {
  const reference = parseReference(text);
  if (reference) {
    const sheetId =
      reference.sheet === undefined ? defaultSheetId : context.grid.sheets.byName(reference.sheet);
    return sheetId === undefined ? null : { sheetId, area: reference.area };
  }
  const name = context.grid.names.find(text, defaultSheetId) ?? context.grid.names.find(text);
  if (name) return nameArea(context, name.formula);
  return context.grid.tableArea(text);
}

/** Where a name's formula points; null where it is no reference, or to deleted cells (`#REF!`). */
export function nameArea(context: ModelContext, formula: string): Place | null {
  const reference = parseReference(formula);
  if (!reference) return context.grid.tableArea(formula);
  if (reference.sheet === undefined) return null;
  const sheetId = context.grid.sheets.byName(reference.sheet);
  return sheetId === undefined ? null : { sheetId, area: reference.area };
}
