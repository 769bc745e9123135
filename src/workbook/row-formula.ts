import type { Area } from './address';
import { cellAddress } from './address';

const PLACEHOLDER = /\{(AMIP_\w+)\}/g;

/**
 * The formula of a grid column in one row. `cellIn` gives the cell of a named column in that row; undefined when
 * one of them has none, because such a formula must not be written.
 */
export function rowFormula(formula: string, cellIn: (name: string) => Area | undefined): string | undefined {
  let complete = true;
  const resolved = formula.replace(PLACEHOLDER, (_, name: string) => {
    const area = cellIn(name);
    if (!area) complete = false;
    return area ? cellAddress(area.row, area.column) : '';
  });
  return complete ? resolved : undefined;
}
