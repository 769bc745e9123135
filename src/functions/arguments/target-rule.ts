import { zielwert } from '../../domain/ziele/zielwert';
import { readFigure } from './cell';
import type { CellRule } from './over-cells';
import { Missing } from './result';

/** Value of the year before and agreed change → target; `names` are those of the two arguments. */
export function targetRule(names: readonly [string, string]): CellRule {
  return (cells) => {
    const vorjahreswert = readFigure(cells[0], names[0]);
    const veraenderung = readFigure(cells[1], names[1]);
    // An empty cell can arrive as 0, and a target of 0 would look like a result.
    if (vorjahreswert === undefined || vorjahreswert === 0) return new Missing(names[0]);
    if (veraenderung === undefined) return new Missing(names[1]);
    return zielwert(vorjahreswert, veraenderung);
  };
}
