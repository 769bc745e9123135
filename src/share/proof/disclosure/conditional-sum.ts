import type { Area, Areas } from '../formulas/areas';
import type { FormulaCell } from '../formulas/formula-cells';
import type { tokensOf } from '../formulas/tokens';
import { columnOf, rowOf } from '../read/cell-name';
import { NUMBER } from '../read/grid';
import { textAt } from '../read/shown';
import type { Workbook } from '../read/workbook';
import { rounded } from './count-table';
import type { Shown } from './condition';
import { meets } from './condition';

type Tokens = NonNullable<ReturnType<typeof tokensOf>>;

const LARGEST = 10_000;

/** The cells that SUMIF and SUMIFS take, one by one; undefined where nobody can say. */
export function conditionalAreas(
  call: Tokens,
  { sheet, key, writtenFor }: FormulaCell,
  areas: Areas,
  workbook: Workbook,
): readonly Area[] | undefined {
  const place = (cell: number) => ({ row: rowOf(cell), column: columnOf(cell) });
  const areaOf = (tokens: Tokens): Area | undefined => {
    const read = areas.of(textOf(tokens), { sheet, ...place(key) }, place(writtenFor));
    return read?.length === 1 && tokens.length === 1 ? read[0] : undefined;
  };
  const wantedOf = (tokens: Tokens): Shown => {
    const parts = tokens.map((token): Shown => {
      if (token.value === '&') return '';
      if (token.type === 'number') return Number(token.value);
      if (token.type === 'string') return token.value.slice(1, -1).replace(/""/g, '"');
      const area = areaOf([token]);
      const isCell = area && area.top === area.bottom && area.left === area.right;
      return isCell ? shownAt(workbook, area.sheet, area.top, area.left) : undefined;
    });
    return parts.includes(undefined) ? undefined : parts.join('');
  };
  const given = listOf(call);
  const isSingle = call[0]?.value.toUpperCase() === 'SUMIF';
  const [summed, pairs] = isSingle ? [given[2] ?? given[0], given.slice(0, 2)] : [given[0], given.slice(1)];
  const sum = areaOf(summed ?? []);
  const asked = pairs.flatMap((tokens, index) =>
    index % 2 === 0 ? [{ area: areaOf(tokens), wanted: wantedOf(pairs[index + 1] ?? []) }] : [],
  );
  return sum && asked.length > 0 ? taken(sum, asked, workbook) : undefined;
}

function taken(
  sum: Area,
  asked: readonly { readonly area: Area | undefined; readonly wanted: Shown }[],
  workbook: Workbook,
): readonly Area[] | undefined {
  const found: Area[] = [];
  const [first] = asked;
  if (!first?.area) return undefined;
  const { top, left, right } = first.area;
  const grid = workbook.sheet(first.area.sheet)?.grid;
  const last = grid && grid.count > 0 ? grid.row(grid.count - 1) : -1;
  const bottom = Math.min(first.area.bottom, last);
  if ((bottom - top + 1) * (right - left + 1) > LARGEST) return undefined;
  for (let down = 0; down <= bottom - top; down += 1)
    for (let across = 0; across <= right - left; across += 1) {
      const answers = asked.map(
        ({ area, wanted }) =>
          area && meets(shownAt(workbook, area.sheet, area.top + down, area.left + across), wanted),
      );
      if (answers.includes(undefined)) return undefined;
      const [row, column] = [sum.top + down, sum.left + across];
      if (!answers.includes(false))
        found.push({ sheet: sum.sheet, top: row, bottom: row, left: column, right: column });
    }
  return found;
}

/** What stands between the commas of a call. */
function listOf(call: Tokens): readonly Tokens[] {
  const given: Tokens[number][][] = [[]];
  for (const token of call.slice(2, -1)) {
    if (token.value === ',' && token.type === 'operator') given.push([]);
    else given.at(-1)?.push(token);
  }
  return given;
}

const textOf = (tokens: Tokens): string => tokens.map(({ value }) => value).join('');

function shownAt(workbook: Workbook, sheet: string, row: number, column: number): Shown {
  const grid = workbook.sheet(sheet)?.grid;
  const index = grid?.indexOf(row, column) ?? -1;
  if (!grid || index < 0) return undefined;
  return grid.kinds[index] === NUMBER ? rounded(grid.values[index] as number) : textAt(workbook, grid, index);
}
