/**
 * What may be done with a figure over time:
 * Bestand: counted on one day of the month; months are averaged, never added. A year given as such is their average.
 * Strom: events or money of one month; months are added.
 * Laufsumme: added up since the first month of a reporting year; months are neither added nor averaged.
 * Quote: a share; never averaged or added, a year has its own quotient.
 * Dauer: a mean time; never averaged or added.
 */
type FigureKind = 'Bestand' | 'Strom' | 'Laufsumme' | 'Quote' | 'Dauer';

type FigureUnit =
  | 'Personen'
  | 'Stellen'
  | 'Bedarfsgemeinschaften'
  | 'Integrationen'
  | 'Eintritte'
  | 'Prozent'
  | 'Tage'
  | 'Euro';

/** Who publishes a table; signs are read by publisher. */
export type Publisher =
  'Statistik der Bundesagentur für Arbeit' | 'Regionaldatenbank Deutschland' | 'GENESIS-Online';

export interface SourceTable {
  readonly publisher: Publisher;
  /** Name of the table or product, as the publisher has it: `13211-02-05-4`, `EckwerteTabelleALOKr`. */
  readonly table: string;
  /** What to look for in it: a code (`ERWP06`), a label, or null where none is proven. */
  readonly variable: string | null;
  /** How deep and how often: `Kreise, monatlich`. */
  readonly covers: string;
}

/** Months from the reporting month until the figure is final. */
export interface Wartezeit {
  /** Null where nothing says it. */
  readonly months: number | null;
  /** Who says so; `Annahme` where no source does. */
  readonly evidence: string;
}

export interface Figure {
  /** Lower-case ASCII: `arbeitslose-sgb2`. It stands in feeds, bindings and formulas and never changes. */
  readonly id: string;
  readonly label: string;
  /** Abbreviations and everyday words people search by. */
  readonly alsoKnownAs: readonly string[];
  readonly definition: string;
  /** Law or document of the definition. */
  readonly source: string;
  readonly unit: FigureUnit;
  readonly kind: FigureKind;
  readonly decimals: number;
  readonly wartezeit: Wartezeit;
  readonly tables: readonly SourceTable[];
  /** First month of the reporting year that a Laufsumme counts from; null for all others. */
  readonly cumulatedSince: 'October' | null;
  /** What is particular about its signs, beyond what the publisher's signs always mean; null without. */
  readonly signNote: string | null;
}
