import { WorkbookError } from '../workbook';
import { parseCase } from '../workbook/case';
import { readText, writeWhole } from './files';
import { newWorkbook, refuseOtherEnding } from './new-workbook';
import { requiredOptions } from './options';
import { nextYearCommand } from './next-year-command';
import { UserError } from './user-error';

/** `amip workbook`: a new workbook, of a case or of the workbook of the year before. */
export async function workbookCommand(args: string[]): Promise<void> {
  const fromWorkbook = args.some((arg) => arg === '--from' || arg.startsWith('--from='));
  await (fromWorkbook ? nextYearCommand(args) : caseCommand(args));
}

async function caseCommand(args: string[]): Promise<void> {
  const { case: caseFile, out } = requiredOptions('workbook', args, ['case', 'out']);
  refuseOtherEnding(out);
  const text = await readText(caseFile);
  check(caseFile, text);
  await writeWhole(out, await newWorkbook((room) => room.fillCase(text)));
}

/** Names a bad field before anything is started. */
function check(file: string, text: string): void {
  try {
    parseCase(text);
  } catch (error) {
    throw error instanceof WorkbookError ? new UserError(`${file}: ${error.message}`) : error;
  }
}
