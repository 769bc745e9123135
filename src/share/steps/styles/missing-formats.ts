import { cellAddress } from '../../cells/address';
import type { ShareJob } from '../../share-job';
import type { Place } from '../../types';
import { keptSheets } from '../removal/whereabouts';

const MOST_PLACES = 100;

const messages = {
  missing: ({ sheet, cell = '' }: Place) =>
    `Die Mappe selbst nennt in ${sheet}!${cell} ein Zellformat, das es in ihr nicht gibt. Öffnen Sie sie in Excel, speichern Sie sie dort, und versuchen Sie es dann noch einmal.`,
};

/**
 * Refuses a workbook with cells whose formats are not there: in the copy they would look as its cover does, whose formats
 * come after those of the workbook.
 *
 * @param used the formats that cells and columns name
 */
export function refuseMissingFormats(job: ShareJob, used: ReadonlySet<number>, count: number): void {
  // Without any, Excel takes one.
  const there = Math.max(1, count);
  if ([...used].every((format) => format < there)) return;
  const places: Place[] = [];
  for (const { title } of keptSheets(job))
    for (const place of placesIn(job, title, there)) if (places.length < MOST_PLACES) places.push(place);
  const [first] = places;
  if (first) job.account.refusals.push({ message: messages.missing(first), places });
}

function* placesIn({ workbook }: ShareJob, sheet: string, there: number): Generator<Place> {
  const cells = workbook.cells(sheet);
  for (let cell = 0; cells && cell < cells.count; cell += 1) {
    const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
    if (cells.styleAt(row, column) >= there) yield { sheet, cell: cellAddress(row, column) };
  }
}
