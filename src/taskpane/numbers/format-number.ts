import type { NumberKind } from './number-kind';

/** Numbers are shown in German notation in every language of the panel, as in the workbook and its papers. */
const GERMAN = 'de-DE';

/** No field shows fewer decimals than may be typed: what is shown is what is held. */
const FIELD: Record<NumberKind, Intl.NumberFormat> = {
  euro: new Intl.NumberFormat(GERMAN, { minimumFractionDigits: 2, maximumFractionDigits: 10 }),
  rate: new Intl.NumberFormat(GERMAN, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 6,
  }),
  change: new Intl.NumberFormat(GERMAN, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 6,
    signDisplay: 'exceptZero',
  }),
  count: new Intl.NumberFormat(GERMAN, { maximumFractionDigits: 6 }),
  year: new Intl.NumberFormat(GERMAN, { useGrouping: false, maximumFractionDigits: 0 }),
};
const CENTS = new Intl.NumberFormat(GERMAN, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The text of a field: 1234567.89 euros are "1.234.567,89", the rate 0.152 is "15,2 %"; null is "". */
export function formatNumber(value: number | null, kind: NumberKind): string {
  return value === null ? '' : FIELD[kind].format(value);
}

/** An amount of a result, given in whole cents: always two decimals, never "-0,00". */
export function formatCents(cents: number): string {
  return CENTS.format(cents === 0 ? 0 : cents / 100);
}

const SOLL_RATE = new Intl.NumberFormat(GERMAN, {
  style: 'percent',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const SOLL_COUNT = new Intl.NumberFormat(GERMAN, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A month of a path, rounded for a narrow column: "4,60 %", "5.361,4". */
export function formatSoll(value: number, isRate: boolean): string {
  return (isRate ? SOLL_RATE : SOLL_COUNT).format(value);
}
