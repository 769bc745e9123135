import { isMissingSign } from '../../domain/numbers/missing-sign';
import { ImportError } from '../import-error';
import { baMessages } from './ba-messages';
import { BA_ROUNDED_TO } from './ba-observation';
import { parsePeriod } from './ba-period';
import type { PublishedValue } from './ba-value';
import { publishedValue } from './ba-value';
import { isObject, partOf } from './json-stat-parts';

export interface BaJsonRow {
  readonly metric: string;
  /** As the source writes it: `Mai 2026`. */
  readonly period: string;
  /** What other attributes break the figure down by. */
  readonly parts: Readonly<Record<string, string>>;
  /** Null where the row gives nothing. */
  readonly published: PublishedValue | null;
}

/** The fields a row is known by; more may exist. */
export function isBaJsonRow(row: unknown): boolean {
  return isObject(row) && isObject(partOf(row, 'attributes')) && partOf(row, 'metricName') !== undefined;
}

/** `number` counts rows from 1, for messages. Error: ImportError with what is wrong in the row. */
export function readBaJsonRow(row: unknown, number: number): BaJsonRow {
  const refuse = (reason: string): never => {
    throw new ImportError(baMessages.jsonRow(number, reason));
  };
  if (!isObject(row)) return refuse(baMessages.jsonNoMetric);
  const metric = partOf(row, 'metricName');
  if (typeof metric !== 'string' || metric.trim() === '') return refuse(baMessages.jsonNoMetric);
  const attributes = descriptionsOf(partOf(row, 'attributes'));
  const at = attributes.findIndex(([, text]) => parsePeriod(text) !== undefined);
  const period = attributes[at]?.[1];
  if (period === undefined) return refuse(baMessages.jsonNoPeriod);
  const others = attributes.filter((_, index) => index !== at);
  return {
    metric: metric.trim(),
    period,
    parts: Object.fromEntries(others.map(([key, text]) => [`Merkmal ${key}`, text])),
    published: publishedOf(partOf(row, 'value'), partOf(row, 'showValue'), refuse),
  };
}

function descriptionsOf(attributes: unknown): ReadonlyArray<readonly [string, string]> {
  if (!isObject(attributes)) return [];
  return Object.entries(attributes).flatMap(([key, attribute]) => {
    const text = isObject(attribute) ? partOf(attribute, 'DESC') : undefined;
    return typeof text === 'string' ? [[key, text.trim()] as const] : [];
  });
}

/** What is shown is what is published: a sign there overrules a 0, a rounded number the one behind it. */
function publishedOf(
  value: unknown,
  shown: unknown,
  refuse: (reason: string) => never,
): PublishedValue | null {
  if (value !== null && value !== undefined && !(typeof value === 'number' && Number.isFinite(value)))
    return refuse(baMessages.jsonNoFigure(String(value)));
  const text = typeof shown === 'string' ? shown.trim() : '';
  if (isMissingSign(text)) return { value: null, sign: text };
  if (text === '') return typeof value === 'number' ? { value, sign: null } : null;
  const published = publishedValue(text);
  if (!published || published.value === null) return refuse(baMessages.jsonNoFigure(text));
  if (typeof value === 'number' && Math.abs(value - published.value) > rounding(text))
    return refuse(baMessages.jsonDiffers(value, text));
  return published;
}

/** How far a shown number may lie from the exact one: counts are rounded to tens, rates to their last decimal. */
function rounding(text: string): number {
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  // Binary fractions may lie a trace beyond the half.
  return decimals === 0 ? BA_ROUNDED_TO / 2 : 0.5001 * 10 ** -decimals;
}
