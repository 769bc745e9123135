import { tokenize } from '@borgar/fx/xlsx';
import type { Job } from '../step';
import type { Area } from '../workbook/model';
import { numberAt, readsOf } from './copied-cell';
import type { CellPlace } from './readers';

const REFERENCES = new Set([
  'range',
  'range_beam',
  'range_ternary',
  'range_named',
  'structured',
  'whitespace',
]);
const MOST_CELLS = 10_000;

/** The cells whose sum a formula is: `B2+Daten!B3`, `SUM(B2:B5)`; undefined for every other formula. */
export function summedCells(job: Job, place: CellPlace): readonly CellPlace[] | undefined {
  const formula = job.workbook.cells(place.sheet)?.formula(place.row, place.column) ?? '';
  if (!isSum(formula)) return undefined;
  const cells = cellsIn(readsOf(job, place) ?? []);
  const sum = cells?.reduce((total, cell) => total + (numberAt(job, cell) ?? 0), 0);
  // The sum tells whether the formula was understood: a cell may be named in it twice.
  return sum === numberAt(job, place) ? cells : undefined;
}

function isSum(formula: string): boolean {
  const tokens = tokenize(formula);
  const isCall = tokens.some(({ type }) => type === 'func');
  return tokens.every(({ type, value }) => {
    if (REFERENCES.has(type)) return true;
    if (type === 'func') return value.toUpperCase() === 'SUM';
    return type === 'operator' && (value === '+' || (isCall && ['(', ')', ','].includes(value)));
  });
}

function cellsIn(areas: readonly Area[]): readonly CellPlace[] | undefined {
  const size = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1);
  if (areas.reduce((sum, area) => sum + size(area), 0) > MOST_CELLS) return undefined;
  return areas.flatMap(({ sheet, top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => ({
        sheet,
        row: top + row,
        column: left + column,
      })),
    ).flat(),
  );
}
