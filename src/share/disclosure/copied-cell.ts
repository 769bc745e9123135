import { numberIn } from '../../domain/geheimhaltung/read-table';
import type { Job } from '../step';
import type { Area } from '../workbook/model';
import type { CellPlace } from './readers';

/** What the formula of a cell reads, each cell or area once; undefined: no formula, or nobody can say. */
export function readsOf(job: Job, { sheet, row, column }: CellPlace): readonly Area[] | undefined {
  const formula = job.workbook.cells(sheet)?.formula(row, column);
  const areas = formula === undefined ? undefined : job.reads(formula, sheet, { row, column });
  if (areas === undefined) return undefined;
  const byPlace = new Map(areas.map((area) => [Object.values(area).join('\t'), area]));
  return [...byPlace.values()];
}

/** The only cell that a formula reads, where it shows the same number: `=Daten!B2`, `=IF(B2="","",B2)`. */
export function copiedCell(job: Job, place: CellPlace): CellPlace | undefined {
  const [area, ...more] = readsOf(job, place) ?? [];
  if (!area || more.length > 0 || area.top !== area.bottom || area.left !== area.right) return undefined;
  const copied = { sheet: area.sheet, row: area.top, column: area.left };
  const value = numberAt(job, place);
  return value !== undefined && value === numberAt(job, copied) ? copied : undefined;
}

/** The number a cell shows, also as text, without the noise of computing. */
export function numberAt(job: Job, { sheet, row, column }: CellPlace): number | undefined {
  const number = numberIn(job.workbook.cells(sheet)?.value(row, column)?.value);
  return number === undefined ? undefined : Number(number.toPrecision(15));
}
