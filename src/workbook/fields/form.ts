import type { Field, FieldStyle } from './field';
import type { InputKey, SeriesKey } from '.';
import { KOPF_FIELDS } from './kopf';
import { RESSOURCEN_FIELDS } from './ressourcen';
import { ZIELE_FIELDS, ZIELE_SERIES } from './ziele';

/** What the form of the panel shows, and nothing else: other fields are filled in their sheets. */
export const FORM_KEYS = [
  'jobcenter',
  'ags',
  'traeger',
  'jahr',
  'egl',
  'vk',
  'einnahmen',
  'bedarf',
  'nichtKfaRelevant',
  'schritt',
  'satz',
  'iqVorjahr',
  'iqVeraenderung',
  'lzbVorjahr',
  'lzbVeraenderung',
] as const satisfies readonly InputKey[];

export const FORM_SERIES = ['iqVerlauf', 'lzbVerlauf'] as const satisfies readonly SeriesKey[];

/** The fields of the form and no others: with all of them the panel would take longer to show. */
export const FORM_FIELDS = { ...KOPF_FIELDS, ...RESSOURCEN_FIELDS, ...ZIELE_FIELDS };
export const FORM_SERIES_FIELDS = ZIELE_SERIES;

export type FormKey = (typeof FORM_KEYS)[number];
export type FormSeries = (typeof FORM_SERIES)[number];
/** The sheets that the form fills. */
export type FormSheet = 'ressourcen' | 'ziele';
/** The styles the form can show and read. */
export type FormStyle = Extract<FieldStyle, 'euro' | 'rate' | 'change' | 'count' | 'year' | 'text'>;
export type FormField = Field & { readonly style: FormStyle };
