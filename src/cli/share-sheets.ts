import { openPackage } from '../share/package/open-package';
import { ShareError } from '../share/share-error';
import { readWorkbook } from '../share/workbook/read-workbook';
import { UserError } from './user-error';

/** Error: UserError where a sheet to be left out is not there: misspelt, it would go along. */
export function refuseMissingSheets(bytes: Uint8Array, titles: readonly string[]): void {
  if (titles.length === 0) return;
  const present = presentTitles(bytes);
  if (present === undefined) return;
  const missing = titles.find((title) => !present.some((one) => one.toLowerCase() === title.toLowerCase()));
  if (missing !== undefined)
    throw new UserError(
      `--leave-out ${missing}: Dieses Blatt gibt es nicht. Blätter der Mappe: ${present.join(', ')}.`,
    );
}

/** undefined where the file cannot be read: the copy then says why. */
function presentTitles(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return readWorkbook(openPackage(bytes)).sheets.map(({ title }) => title);
  } catch (error) {
    if (error instanceof ShareError) return undefined;
    throw error;
  }
}
