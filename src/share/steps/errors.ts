import { cellAddress } from '../cells/address';
import type { Step } from '../step';
import type { Place } from '../types';
import type { FileCells } from '../cells/file-cells';
import type { ShareJob } from '../share-job';
import { keptSheets } from './removal/whereabouts';

const MOST_PLACES = 100;

/** What cells show while their value is still on its way. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!', '#WIRD GELADEN']);

const messages = {
  errors: (count: number) =>
    `${count === 1 ? 'Eine Zelle zeigt einen Fehler oder rechnet noch' : `${count} Zellen zeigen einen Fehler oder rechnen noch`}. Berichtigen Sie das, oder warten Sie, bis Excel gerechnet hat; dann versuchen Sie es noch einmal.`,
};

/** Refuses a copy in which a recipient would see errors. */
export const errorsStep: Step = {
  id: 'errors',
  run(job: ShareJob) {
    const places: Place[] = [];
    let count = 0;
    for (const { title } of keptSheets(job)) {
      const cells = job.workbook.cells(title);
      for (const place of cells ? wrongCells(job, cells) : []) {
        count += 1;
        if (places.length < MOST_PLACES) places.push(place);
      }
    }
    if (count > 0) job.account.refusals.push({ message: messages.errors(count), places });
  },
};

function* wrongCells({ decisions }: ShareJob, cells: FileCells): Generator<Place> {
  for (let cell = 0; cell < cells.count; cell += 1) {
    if (!isWrong(cells, cell)) continue;
    const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
    if (cells.isHidden(row, column) || decisions.emptied.has(cells.sheet, row, column)) continue;
    yield { sheet: cells.sheet, cell: cellAddress(row, column) };
  }
}

function isWrong(cells: FileCells, cell: number): boolean {
  const type = cells.table.type(cell);
  if (type === 'n' || type === 'b') return false;
  const shown = cells.valueOf(cell);
  return shown?.type === 'fehler' || (shown?.type === 'text' && WAITING.has(shown.value));
}
