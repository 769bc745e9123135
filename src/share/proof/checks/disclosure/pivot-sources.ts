import type { Check } from '../../check';
import { isMarked } from '../../disclosure/marks';
import type { Pair } from '../../pair';
import type { Area } from '../../formulas/areas';
import { cellName, columnOf, contains, rowOf } from '../../read/cell-name';
import { proofMessages as messages } from '../messages';

/** Whoever has the rows that a marked pivot table was made of counts them again. */
export const pivotSourcesCheck: Check = {
  id: 'fallzahlen',
  *run(pair) {
    if (pair.suppressed.isEmpty) return;
    for (const { place, source } of pair.pivots) {
      if (!source || source.some((area) => !isInCopy(pair, area))) continue;
      for (const [sheet, key] of pair.suppressed)
        if (
          place.sheet === sheet &&
          contains(place, rowOf(key), columnOf(key)) &&
          isMarked(pair.marks.marks, sheet, key)
        )
          yield {
            message: messages.computable(),
            place: { sheet, cell: cellName(rowOf(key), columnOf(key)) },
          };
    }
  },
};

function isInCopy({ kept, suppressed, emptied }: Pair, area: Area): boolean {
  return (
    kept.some(({ before }) => before.title === area.sheet) &&
    !suppressed.touches(area) &&
    !emptied.touches(area)
  );
}
