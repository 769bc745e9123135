import type { Month } from '../../domain/months/month';
import { monthOf, monthText } from '../../domain/months/month';
import type { Figure } from '../../labour-market/catalogue';
import { figureMessages } from './messages';
import { contentOf } from './cell-content';
import type { SourceFigure } from './figure-source';
import { monthOfPeriod } from './periods';

/** What a source says about one period, as a cell shows it. */
export interface Published {
  readonly period: string;
  readonly value: number | null;
  readonly sign: string | null;
  readonly content: number | string;
  readonly datenstand: string | null;
  readonly quality: string | null;
  readonly retrieved: string | null;
}

export interface Lookup {
  /** null: the source has nothing for the period. */
  readonly published: Published | null;
  /** Why a year has no value. */
  readonly message?: string;
}

/** The figure of a period as published. A number without value and sign counts as missing. */
export function figureAt(list: readonly SourceFigure[], period: string, unit: string): Published | null {
  const month = monthOfPeriod(period);
  const found = list
    .filter((entry) => (month === null ? entry.period === period : monthOfPeriod(entry.period) === month))
    .at(-1);
  if (!found) return null;
  const { value, sign, datenstand, quality, retrieved } = found;
  if (value === null && !sign) return null;
  const content = value === null ? (sign ?? '') : contentOf(value, unit);
  return { period, value, sign: value === null ? sign : null, content, datenstand, quality, retrieved };
}

/**
 * The figure of a year: as published for the year; else of all twelve months the mean of a Bestand or the sum of a
 * Strom. Quote, Dauer and Laufsumme are neither averaged nor added.
 */
export function figureOfYear(figure: Figure, list: readonly SourceFigure[], year: number): Lookup {
  const published = figureAt(list, String(year), figure.unit);
  if (published) return { published };
  if (figure.kind !== 'Bestand' && figure.kind !== 'Strom')
    return { published: null, message: figureMessages.noAggregate(figure.label, figure.kind, year) };
  const months = Array.from({ length: 12 }, (_, index): Month => monthOf(year, index + 1));
  const monthly = list.filter((entry) => months.includes(monthOfPeriod(entry.period) ?? -1));
  const values = months.map(
    (month) => monthly.filter((entry) => monthOfPeriod(entry.period) === month).at(-1)?.value ?? null,
  );
  const lacking = months.filter((_, index) => values[index] === null);
  if (lacking.length > 0) {
    const names = lacking.map(monthText).join(', ');
    return { published: null, message: figureMessages.monthsLacking(figure.label, year, names) };
  }
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const value = figure.kind === 'Bestand' ? sum / 12 : sum;
  return { published: { ...passportOf(monthly), period: String(year), value, sign: null, content: value } };
}

/** A year made of months is as old as the newest Datenstand in it, and provisional if one month is. */
function passportOf(
  monthly: readonly SourceFigure[],
): Pick<Published, 'datenstand' | 'quality' | 'retrieved'> {
  const quality = monthly.some((entry) => isProvisional(entry.quality)) ? 'p' : null;
  return {
    datenstand: newestText(monthly.map(({ datenstand }) => datenstand)),
    quality,
    retrieved: newestText(monthly.map(({ retrieved }) => retrieved)),
  };
}

/** The last of dates in the order of time; null where there is none. */
export function newestText(dates: readonly (string | null)[]): string | null {
  return (
    dates
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null
  );
}

export function isProvisional(quality: string | null): boolean {
  return quality?.includes('p') ?? false;
}
