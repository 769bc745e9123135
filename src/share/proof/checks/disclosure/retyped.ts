import type { Check } from '../../check';
import { countTableOf, rounded } from '../../disclosure/count-table';
import { isMarked } from '../../disclosure/marks';
import type { Mark } from '../../disclosure/marks';
import type { Pair } from '../../pair';
import { cellName, columnOf, keyOf, rowOf } from '../../read/cell-name';
import { NUMBER } from '../../read/grid';
import type { Grid } from '../../read/grid';
import { textAt } from '../../read/shown';
import type { Workbook } from '../../read/workbook';
import { proofMessages as messages } from '../messages';

/** Farther from its number nobody looks for a label. */
const FAR = 64;
const WORD = /\p{L}{2}|[%€]/u;

/** A number with the labels and the value of a hidden one is shown to the user, who alone can tell what it is. */
export const retypedCheck: Check = {
  id: 'fallzahlen',
  *run(pair) {
    const hidden = hiddenCounts(pair);
    if (hidden.size === 0) return;
    const told = new Set(pair.report.flagged.map(({ sheet, cell }) => `${sheet}!${cell}`));
    for (const { after } of pair.kept) {
      const { grid } = after;
      for (let index = 0; index < grid.count; index += 1) {
        if (grid.kinds[index] !== NUMBER) continue;
        const wanted = hidden.get(rounded(grid.values[index] as number));
        const key = grid.keys[index] as number;
        if (!wanted) continue;
        const around = Object.values(labelsAt(pair.copy, grid, key));
        const place = { sheet: after.title, cell: cellName(rowOf(key), columnOf(key)) };
        if (told.has(`${place.sheet}!${place.cell}`)) continue;
        const isElsewhere = ({ mark }: HiddenCount) => !isMarked([mark], after.title, key);
        if (wanted.some((one) => isElsewhere(one) && one.labels.every((label) => around.includes(label))))
          yield { message: messages.retyped(), place };
      }
    }
  },
};

interface HiddenCount {
  readonly mark: Mark;
  readonly labels: readonly string[];
}

/** By their numbers, the tables and the labels that each of them has. */
function hiddenCounts({
  source,
  marks: { marks },
  suppressed,
}: Pair): ReadonlyMap<number, readonly HiddenCount[]> {
  const hidden = new Map<number, HiddenCount[]>();
  for (const mark of suppressed.isEmpty ? [] : marks) {
    const table = countTableOf(source, mark);
    const grid = source.sheet(table.sheet)?.grid;
    for (const row of table.rows)
      for (const column of table.columns) {
        const number = table.at(row, column);
        if (!grid || number === undefined || !suppressed.has(table.sheet, keyOf(row, column))) continue;
        const { left, above } = labelsAt(source, grid, keyOf(row, column));
        const needed = [
          ...(table.rows.length > 1 ? [left] : []),
          ...(table.columns.length > 1 ? [above] : []),
        ];
        const known = needed.filter((label) => label !== undefined);
        // With a label less, any number would do.
        if (known.length > 0 && known.length === needed.length)
          hidden.set(number, [...(hidden.get(number) ?? []), { mark, labels: known }]);
      }
  }
  return hidden;
}

/** The nearest word to the left, and the nearest above without a gap between. */
function labelsAt(
  workbook: Workbook,
  grid: Grid,
  key: number,
): { readonly left?: string; readonly above?: string } {
  const [row, column] = [rowOf(key), columnOf(key)];
  const wordAt = (at: number, beside: number): string | undefined => {
    const index = grid.indexOf(at, beside);
    const text = index < 0 ? undefined : textAt(workbook, grid, index)?.trim().toLowerCase();
    return text !== undefined && WORD.test(text) ? text : undefined;
  };
  const found: { left?: string; above?: string } = {};
  for (let far = 1; far <= Math.min(FAR, column) && found.left === undefined; far += 1) {
    const word = wordAt(row, column - far);
    if (word !== undefined) found.left = word;
  }
  for (let far = 1; far <= Math.min(FAR, row) && found.above === undefined; far += 1) {
    if (grid.indexOf(row - far, column) < 0) break;
    const word = wordAt(row - far, column);
    if (word !== undefined) found.above = word;
  }
  return found;
}
