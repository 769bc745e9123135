/** Everything a user can enter and the workbook computes, sheet by sheet: a new sheet adds its own file. */
import { ARBEITSMARKT_FIELDS } from './arbeitsmarkt';
import { BERICHT_FIELDS } from './bericht';
import { KOPF_FIELDS } from './kopf';
import { MASSNAHMEN_FIELDS, MASSNAHMEN_RESULTS } from './massnahmen';
import { MITTELABFLUSS_SERIES, SZENARIO_FIELDS } from './mittelabfluss';
import { MONATSZAHLEN_SERIES } from './monatszahlen';
import { RESSOURCEN_FIELDS, RESSOURCEN_RESULTS } from './ressourcen';
import { UEBERSICHT_FIELDS } from './uebersicht';
import { ZIELE_FIELDS, ZIELE_RESULTS, ZIELE_SERIES } from './ziele';

export { isTextStyle } from './field';
export type { Field, FieldStyle } from './field';

/** Single cells. */
export const FIELDS = {
  ...KOPF_FIELDS,
  ...UEBERSICHT_FIELDS,
  ...BERICHT_FIELDS,
  ...RESSOURCEN_FIELDS,
  ...SZENARIO_FIELDS,
  ...ZIELE_FIELDS,
  ...ARBEITSMARKT_FIELDS,
  ...MASSNAHMEN_FIELDS,
};

/** A cell a month each, up to December. */
export const SERIES = { ...ZIELE_SERIES, ...MITTELABFLUSS_SERIES, ...MONATSZAHLEN_SERIES };

export const RESULTS = { ...RESSOURCEN_RESULTS, ...ZIELE_RESULTS, ...MASSNAHMEN_RESULTS };

export type InputKey = keyof typeof FIELDS;
export type SeriesKey = keyof typeof SERIES;
export type ResultKey = keyof typeof RESULTS;
