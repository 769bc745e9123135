import { parseMonth } from '../domain/months/month';
import { findFigure, warningFor } from '../labour-market/catalogue';
import type { Observation } from '../labour-market/observation';

/** What is to be said of figures of months that look sounder than they are: once for each figure, of its latest month. */
export function warningsOf(observations: readonly Observation[]): readonly string[] {
  const latest = new Map<string, { readonly period: string; readonly warning: string }>();
  for (const { figure: id, period, value } of observations) {
    const figure = id === null || value === null ? null : findFigure(id);
    const month = figure?.cumulatedSince ? parseMonth(period) : undefined;
    const warning = figure && month !== undefined ? warningFor(figure, month) : null;
    if (figure && warning !== null && period > (latest.get(figure.id)?.period ?? ''))
      latest.set(figure.id, { period, warning });
  }
  return [...latest.values()].map(({ warning }) => warning);
}
