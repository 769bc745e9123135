import type { FeedDataset } from './feed-dataset';
import type { Point } from './series';

/** The values and their marks; undefined for a cell that holds nothing. */
export function datasetCells(
  points: ReadonlyArray<Point | undefined>,
): Pick<FeedDataset, 'value' | 'status'> {
  const values = points.map((point) => point?.observation.value ?? null);
  const filled = values.flatMap((value, cell) => (value === null ? [] : [[cell, value] as const]));
  const marks = points.flatMap((point, cell) => {
    const mark = point?.observation.sign ?? point?.observation.quality;
    return mark ? [[cell, mark] as const] : [];
  });
  return {
    value: filled.length * 2 < values.length ? Object.fromEntries(filled) : values,
    ...(marks.length > 0 && { status: Object.fromEntries(marks) }),
  };
}
