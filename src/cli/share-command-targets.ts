import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { openPackage } from '../share/package/open-package';
import { hasMacros } from '../share/package/workbook-type';
import { writeWhole } from './files';
import { isSameFile } from './same-file';
import { UserError } from './user-error';

/** Error: UserError for targets that are the workbook, the same file, or a folder. */
export async function refuseTargets(file: string, out: string, report: string | undefined): Promise<void> {
  if (await isSameFile(file, out))
    throw new UserError(`--out ${out}: Das ist die Mappe selbst. Geben Sie der Kopie einen anderen Namen.`);
  await refuseFolder('out', out, 'kopie.xlsx');
  if (report === undefined) return;
  if (await isSameFile(file, report))
    throw new UserError(
      `--report ${report}: Das ist die Mappe selbst. Geben Sie dem Bericht einen anderen Namen.`,
    );
  if (await isSameFile(out, report))
    throw new UserError(`--report ${report}: Das ist die Kopie. Geben Sie dem Bericht einen anderen Namen.`);
  await refuseFolder('report', report, 'bericht.json');
}

async function refuseFolder(option: string, target: string, example: string): Promise<void> {
  const isFolder = (await stat(target).catch(() => undefined))?.isDirectory() ?? false;
  if (isFolder || /[/\\]$/.test(target))
    throw new UserError(
      `--${option} ${target}: Das ist ein Ordner. Nennen Sie auch die Datei, zum Beispiel ${path.join(target, example)}.`,
    );
}

/** Error: UserError for a name under which Excel would not open the copy. */
export function refuseOtherEnding(out: string, copy: Uint8Array): void {
  const ending = hasMacros(openPackage(copy)) ? '.xlsm' : '.xlsx';
  if (path.extname(out).toLowerCase() !== ending)
    throw new UserError(`--out ${out}: Die Datei muss auf ${ending} enden.`);
}

interface Written {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The copy comes last: where anything cannot be written, there is none. */
export async function writeCopy(copy: Written, report: Written | undefined): Promise<void> {
  if (report) await writeWhole(report.file, report.bytes);
  try {
    await writeWhole(copy.file, copy.bytes);
  } catch (error) {
    if (report) await rm(report.file, { force: true }).catch(() => undefined);
    throw error;
  }
}
