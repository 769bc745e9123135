import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import type { Observe } from './ba-observation';
import { baObserver } from './ba-observation';
import { isBaJsonRow, readBaJsonRow } from './ba-json-row';
import { baMessages } from './ba-messages';
import { Collected } from './collected';
import { unnamedTable } from './unnamed-table';

export const BA_JSON_FORMAT = 'BA-Statistik-API (JSON)';

/** What the rows themselves do not say. */
export interface BaJsonContext {
  /** AGS of the one region that was asked for. */
  readonly region?: string;
  /** Name of the table in the BA's Statistik-API. */
  readonly table?: string;
}

/** Rows of the BA's Statistik-API as dashboards get them: `[{attributes, value, showValue, metricName, …}]`. */
export function recognisesBaJson(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && isBaJsonRow(value[0]);
}

/**
 * Observations in the order of the rows (newest first); rows that give nothing are left out.
 * Errors: ImportError for a malformed row, where two rows give different values for the same month, and where no row gives any.
 */
export function readBaJson(value: unknown, context: BaJsonContext = {}): Observation[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const observers = new Map<string, Observe>();
  const collected = new Collected();
  for (const [index, row] of rows.entries()) {
    const { metric, period, parts, published } = readBaJsonRow(row, index + 1);
    if (!published) continue;
    const series = JSON.stringify([metric, parts]);
    const observe = observers.get(series) ?? observerOf(metric, parts, context);
    observers.set(series, observe);
    collected.add(observe(period, published, null), index + 1);
  }
  if (collected.observations.length === 0) throw new ImportError(baMessages.jsonEmpty);
  return collected.observations;
}

function observerOf(
  label: string,
  dimensions: Readonly<Record<string, string>>,
  context: BaJsonContext,
): Observe {
  const { region: ags, table } = context;
  const region = ags === undefined ? null : { kind: 'Region', name: ags, ags, place: null };
  return baObserver(
    { label, dimensions },
    { region, datenstand: null },
    table ?? unnamedTable(BA_JSON_FORMAT),
  );
}
