import path from 'node:path';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import { WorkbookError } from '../workbook';
import { parseCase } from '../workbook/case';
import { readText, writeWhole } from './files';
import { requiredOptions } from './options';
import { runAddin } from './run-addin';
import { UserError } from './user-error';

const root = path.dirname(__dirname);

/** `amip workbook`: a new workbook, filled with a case by the built add-in, written as Excel would save it. */
export async function workbookCommand(args: string[]): Promise<void> {
  const { case: caseFile, out } = requiredOptions('workbook', args, ['case', 'out']);
  if (path.extname(out).toLowerCase() !== '.xlsx')
    throw new UserError(`--out ${out}: Die Datei muss auf .xlsx enden.`);
  const text = await readText(caseFile);
  check(caseFile, text);
  await writeWhole(out, await filled(text));
}

/** Names a bad field before anything is started. */
function check(file: string, text: string): void {
  try {
    parseCase(text);
  } catch (error) {
    throw error instanceof WorkbookError ? new UserError(`${file}: ${error.message}`) : error;
  }
}

async function filled(text: string): Promise<Uint8Array> {
  const running = await runAddin({ root });
  try {
    const applied = await running.room.fillCase(text);
    const [problem] = applied.problems;
    if (problem) throw new UserError(problem.message);
    const { grid } = running;
    await grid.settled();
    // The empty sheet that a new workbook starts with: nobody needs it beside the filled ones.
    const [first] = grid.sheets.ids();
    if (first !== undefined) grid.removeSheet(first);
    return writeXlsx(grid.snapshot());
  } finally {
    running.close();
  }
}
