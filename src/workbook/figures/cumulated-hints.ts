import { findFigure, warningFor } from '../../labour-market/catalogue';
import type { Problem } from '../types';
import type { Binding } from './binding';
import { hint } from './messages';
import { monthOfPeriod } from './periods';
import type { RefreshRow } from './refresh-series';

/** One warning a figure about months that look sounder than they are (Ausbildungsstellen from October to February). */
export function cumulatedHints(rows: readonly RefreshRow[], bindings: readonly Binding[]): Problem[] {
  const figures = new Map(bindings.map(({ name, figure }) => [name, figure]));
  const warnings = new Map<string, Problem>();
  for (const { binding, period, address } of rows) {
    const figure = findFigure(figures.get(binding) ?? '');
    const month = monthOfPeriod(period);
    const warning = figure && month !== null ? warningFor(figure, month) : null;
    if (figure && warning) warnings.set(figure.id, hint(warning, address));
  }
  return [...warnings.values()];
}
