import type { Job } from '../step';
import type { Area } from '../workbook/model';
import type { Condition } from './condition';
import { conditionOf } from './condition';
import type { CellPlace } from './readers';

export type Tokens = readonly { readonly type: string; readonly value: string }[];

export const REFERENCES: ReadonlySet<string> = new Set([
  'range',
  'range_beam',
  'range_ternary',
  'range_named',
  'structured',
]);
/** Longer lists are no tables of counts. */
const MOST_ROWS = 10_000;

interface Filter {
  readonly area: Area;
  readonly takes: Condition;
}

/**
 * The cells that SUMIF or SUMIFS adds up, by what the workbook shows; undefined where a condition cannot be followed, or
 * reads what is hidden.
 *
 * @param call the tokens of the call, up to its last bracket
 */
export function conditionallySummed(
  job: Job,
  place: CellPlace,
  call: Tokens,
): readonly CellPlace[] | undefined {
  const name = call[0]?.value.toUpperCase();
  const [first, ...others] = argumentsOf(call);
  const areaOf = (tokens: Tokens | undefined) => (tokens ? singleArea(job, place, tokens) : undefined);
  if (name === 'SUMIF') {
    const [criterion, given] = others;
    const filtered = areaOf(first);
    const summed = given ? areaOf(given) : filtered;
    if (!filtered || !summed || !criterion || others.length > 2) return undefined;
    const filter = filterOf(job, place, filtered, criterion);
    return filter && cellsTaken(job, summed, [filter]);
  }
  const summed = areaOf(first);
  if (!summed || others.length === 0 || others.length % 2 === 1) return undefined;
  const filters: Filter[] = [];
  for (let index = 0; index < others.length; index += 2) {
    const area = areaOf(others[index]);
    const filter = area && filterOf(job, place, area, others[index + 1] ?? []);
    if (!filter) return undefined;
    filters.push(filter);
  }
  return cellsTaken(job, summed, filters);
}

/** The arguments of a call that calls no other function. */
function argumentsOf(call: Tokens): readonly Tokens[] {
  const given: Tokens[number][][] = [[]];
  for (const token of call.slice(2, -1)) {
    if (token.type === 'operator' && token.value === ',') given.push([]);
    else given.at(-1)?.push(token);
  }
  return given;
}

function singleArea(job: Job, place: CellPlace, tokens: Tokens): Area | undefined {
  const [token, ...more] = tokens;
  if (!token || more.length > 0 || !REFERENCES.has(token.type)) return undefined;
  const areas = job.reads(token.value, place.sheet, place);
  return areas?.length === 1 ? areas[0] : undefined;
}

function filterOf(job: Job, place: CellPlace, area: Area, criterion: Tokens): Filter | undefined {
  if (job.decisions.suppressed.touches(area)) return undefined;
  const value = criterionOf(job, place, criterion);
  const takes = value === undefined ? undefined : conditionOf(value);
  return takes && { area, takes };
}

/** A constant, a cell, or several put together by `&`. */
function criterionOf(job: Job, place: CellPlace, tokens: Tokens): string | number | boolean | undefined {
  const values = tokens
    .filter(({ type, value }) => !(type === 'operator' && value === '&'))
    .map((token) => {
      if (token.type === 'number') return Number(token.value);
      if (token.type === 'string') return token.value.slice(1, -1).replaceAll('""', '"');
      const area = singleArea(job, place, [token]);
      if (!area || area.top !== area.bottom || area.left !== area.right) return undefined;
      if (job.decisions.suppressed.touches(area)) return undefined;
      return job.workbook.cells(area.sheet)?.value(area.top, area.left)?.value;
    });
  if (values.length === 0 || values.length * 2 - 1 !== tokens.length || values.includes(undefined))
    return undefined;
  return values.length === 1 ? values[0] : values.join('');
}

/** Areas of a call lie side by side, from their first cells on. */
function cellsTaken(
  { workbook }: Job,
  summed: Area,
  filters: readonly Filter[],
): readonly CellPlace[] | undefined {
  const [first] = filters;
  if (!first) return undefined;
  const height = ({ area }: Filter) =>
    Math.min(area.bottom, lastRow(workbook.cells(area.sheet))) - area.top + 1;
  const rows = Math.min(...filters.map(height));
  const columns = first.area.right - first.area.left + 1;
  if (rows * columns > MOST_ROWS) return undefined;
  const cells: CellPlace[] = [];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const isTaken = filters.every(({ area, takes }) =>
        takes(workbook.cells(area.sheet)?.value(area.top + row, area.left + column)?.value),
      );
      const place = { sheet: summed.sheet, row: summed.top + row, column: summed.left + column };
      if (isTaken && workbook.cells(place.sheet)?.value(place.row, place.column)?.type === 'zahl')
        cells.push(place);
    }
  return cells;
}

function lastRow(cells: ReturnType<Job['workbook']['cells']>): number {
  return cells && cells.count > 0 ? cells.rowOf(cells.count - 1) : -1;
}
