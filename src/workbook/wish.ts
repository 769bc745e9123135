import { KFA_SAETZE, kfaSatzOfYear } from '../domain/kfa-satz';
import { monthOf } from '../domain/month';
import { FIELDS, SERIES } from './fields';
import type { Field, InputKey, SeriesKey } from './fields';
import { badValue } from './problems';
import { SHEETS, SHEET_BY_KEY } from './sheets';
import type { SheetDescription } from './sheet';
import { targetsOf } from './targets';
import { foundName } from './state';
import type { WorkbookState } from './state';
import type { Problem, SheetKey, Wish } from './types';
import { checkValue } from './values';
import { monthName } from './months';
import { MONTHS } from './sheet';

/** What the wish holds for a cell; undefined: nothing. `index` is the month of a series. */
export function wished(wish: Wish, field: Field<string>, index: number): string | number | null | undefined {
  if (Object.hasOwn(SERIES, field.key)) return wish.series?.[field.key as SeriesKey]?.[index];
  return wish.inputs[field.key as InputKey];
}

/** What a new cell starts with: what is wished, or for the KFA rate what the law says for the year. */
export function startValue(wish: Wish, field: Field<string>, index: number): string | number | null {
  const value = wished(wish, field, index);
  if (value !== undefined) return value;
  return field.key === 'satz' ? rateOf(wish.inputs.jahr) : null;
}

function rateOf(year: string | number | null | undefined): number | null {
  const since = KFA_SAETZE[0].gueltigAb;
  return typeof year === 'number' && monthOf(year, 1) >= since ? kfaSatzOfYear(year) : null;
}

/** Every value of a wish that no cell may hold, each named by its label. */
export function wrongValues(wish: Wish): readonly Problem[] {
  const inputs = Object.values(FIELDS).flatMap((field) =>
    wrongValue(field, field.label, wish.inputs[field.key]),
  );
  const series = Object.values(SERIES).flatMap((field) => {
    const values = wish.series?.[field.key] ?? [];
    if (values.length > MONTHS)
      return [badValue(field.label, `Es sind ${values.length} statt 12 Monatswerten.`)];
    return values.flatMap((value, month) => wrongValue(field, `${field.label}, ${monthName(month)}`, value));
  });
  return [...inputs, ...series];
}

function wrongValue(field: Field<string>, label: string, value: unknown): readonly Problem[] {
  if (value === undefined) return [];
  const checked = checkValue(field, value);
  return 'wrong' in checked ? [badValue(label, checked.wrong)] : [];
}

/** The sheets a wish is about, those they need first where the workbook does not have them yet. */
export function sheetsOf(state: WorkbookState, wish: Wish): readonly SheetDescription[] {
  const chosen = new Set<SheetKey>(wish.sheets ?? SHEETS.map((sheet) => sheet.key));
  for (const key of [...chosen]) {
    for (const needed of SHEET_BY_KEY[key].needs) {
      if (!sheetExists(state, SHEET_BY_KEY[needed])) chosen.add(needed);
    }
  }
  return SHEETS.filter((sheet) => chosen.has(sheet.key));
}

/** A sheet exists as long as one of its names leads to a cell, whatever its title is now. */
export function sheetExists(state: WorkbookState, sheet: SheetDescription): boolean {
  return sheet.blocks.some((block) => targetsOf(block).some((target) => foundName(state, target.name)));
}
