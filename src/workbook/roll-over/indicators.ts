import { MONTH_NAMES } from '../../domain/months/month-names';
import { FIELDS } from '../fields';
import type { InputKey, SeriesKey } from '../fields';
import type { Reading } from '../types';
import { meanOfYear, rateOfYear } from './year-end';
import type { YearEnd } from './year-end';

type PriorYearKey = Extract<InputKey, `${string}Vorjahr`>;
type PathKey = Extract<SeriesKey, `${string}Verlauf`>;

interface Indicator {
  readonly vorjahr: PriorYearKey;
  readonly verlauf?: PathKey;
  readonly veraenderung: InputKey;
  /** Every Jobcenter has it; others are missed only where something was agreed or entered. */
  readonly always: boolean;
  readonly from: readonly SeriesKey[];
  yearEnd(reading: Reading): YearEnd;
}

const INDICATORS: readonly Indicator[] = [
  {
    vorjahr: 'iqVorjahr',
    verlauf: 'iqVerlauf',
    veraenderung: 'iqVeraenderung',
    always: true,
    from: ['integrationen', 'elb'],
    yearEnd: (reading) => rateOfYear(reading, 'integrationen', 'elb'),
  },
  {
    vorjahr: 'iqfVorjahr',
    veraenderung: 'iqfVeraenderung',
    always: false,
    from: ['integrationenFrauen', 'elbFrauen'],
    yearEnd: (reading) => rateOfYear(reading, 'integrationenFrauen', 'elbFrauen'),
  },
  {
    vorjahr: 'iqmVorjahr',
    veraenderung: 'iqmVeraenderung',
    always: false,
    from: ['integrationenMaenner', 'elbMaenner'],
    yearEnd: (reading) => rateOfYear(reading, 'integrationenMaenner', 'elbMaenner'),
  },
  {
    vorjahr: 'lzbVorjahr',
    verlauf: 'lzbVerlauf',
    veraenderung: 'lzbVeraenderung',
    always: true,
    from: ['lzb'],
    yearEnd: (reading) => meanOfYear(reading, 'lzb'),
  },
];

/** What the year that ends leaves to the next one, by the keys of its fields. */
export interface PriorYear {
  readonly inputs: { readonly [Key in InputKey]?: number | null };
  readonly series: { readonly [Key in SeriesKey]?: readonly (number | null)[] };
  readonly notes: readonly string[];
}

export function priorYearOf(reading: Reading): PriorYear {
  const ended = INDICATORS.map((indicator) => ({ indicator, end: indicator.yearEnd(reading) }));
  return {
    inputs: Object.fromEntries(
      ended.map(({ indicator, end }) => [indicator.vorjahr, end.months.at(-1) ?? null]),
    ),
    series: Object.fromEntries(
      ended.flatMap(({ indicator: { verlauf }, end }) => (verlauf ? [[verlauf, end.months]] : [])),
    ),
    notes: ended.flatMap(({ indicator, end }) => noteOf(reading, indicator, end)),
  };
}

function noteOf(reading: Reading, indicator: Indicator, { months, fault }: YearEnd): readonly string[] {
  if (months.at(-1) !== null || !isMissed(reading, indicator)) return [];
  const { label } = FIELDS[indicator.vorjahr];
  const year = Number(reading.inputs.jahr);
  const reason = fault ?? `Für Dezember ${year} fehlt das Ist. ${known(months, year)}`;
  return [`${label}: bleibt leer. ${reason} Tragen Sie den Wert ein, sobald er vorliegt.`];
}

function isMissed({ inputs, series }: Reading, { always, from, vorjahr, veraenderung }: Indicator): boolean {
  const agreed = inputs[vorjahr] !== null || inputs[veraenderung] !== null;
  return always || agreed || from.some((key) => series[key].some((value) => value !== null));
}

function known(months: YearEnd['months'], year: number): string {
  const last = months.map((value) => value !== null).lastIndexOf(true);
  return last < 0
    ? 'Aus den Monatszahlen ergibt sich für keinen Monat ein Wert.'
    : `Aus den Monatszahlen ergeben sich Werte bis ${MONTH_NAMES[last] ?? ''} ${year}.`;
}
