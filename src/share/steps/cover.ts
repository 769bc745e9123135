import { addSheet } from '../cover/add-sheet';
import { coverLines } from '../cover/content';
import { copiedLines } from '../digest/copied-lines';
import { digestOfLines } from '../digest/digest';
import type { ShareJob } from '../share-job';
import type { Job, Step } from '../step';

const TITLE = 'Weitergabe';

/** The last sheet tells what the copy is. It comes when all others are done: it counts what they did. */
export const coverStep: Step = {
  id: 'cover',
  async run(job: ShareJob) {
    const digest = await digestOfLines(copiedLines(job));
    job.account.digest = digest;
    addSheet(job.draft, job.workbook.part, freeTitle(job), coverLines(job, digest));
  },
};

function freeTitle({ workbook, decisions }: Job): string {
  const taken = new Set(
    workbook.sheets
      .filter(({ title }) => !decisions.removedSheets.has(title))
      .map(({ title }) => title.toLowerCase()),
  );
  for (let number = 1; ; number += 1) {
    const title = number === 1 ? TITLE : `${TITLE} ${number}`;
    if (!taken.has(title.toLowerCase())) return title;
  }
}
