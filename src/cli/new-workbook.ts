import path from 'node:path';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import type { Problem } from '../workbook/types';
import { runAddin } from './run-addin';
import type { RunningAddin } from './run-addin';
import { UserError } from './user-error';

const root = path.dirname(__dirname);

/** Filling: without problems that keep it from writing. */
interface Filled {
  readonly problems: readonly Problem[];
}

/** A new workbook, filled by the built add-in, as Excel would save it. Error: UserError where it refuses. */
export async function newWorkbook(
  fill: (room: RunningAddin['room']) => Promise<Filled>,
): Promise<Uint8Array> {
  const { grid, room, close } = await runAddin({ root });
  try {
    const { problems } = await fill(room);
    const [problem] = problems;
    if (problem) throw new UserError(problem.message);
    await grid.settled();
    // The empty sheet that a new workbook starts with: nobody needs it beside the filled ones.
    const [first] = grid.sheets.ids();
    if (first !== undefined) grid.removeSheet(first);
    return writeXlsx(grid.snapshot());
  } finally {
    close();
  }
}

/** Error: UserError for a name that Excel would not open. */
export function refuseOtherEnding(out: string): void {
  if (path.extname(out).toLowerCase() !== '.xlsx')
    throw new UserError(`--out ${out}: Die Datei muss auf .xlsx enden.`);
}
