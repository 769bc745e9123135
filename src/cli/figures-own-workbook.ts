import { openPackage } from '../share/package/open-package';
import { ShareError } from '../share/share-error';
import { readWorkbook } from '../share/workbook/read-workbook';

/** What the sheets of the add-in, and the cells it fills, are called by. */
const OWN_NAME = /^AMIP_/i;

/** Whether a file is a workbook that this add-in has worked in: its figures are no publication. */
export function isOwnWorkbook(bytes: Uint8Array): boolean {
  try {
    return readWorkbook(openPackage(bytes)).names.some(({ name }) => OWN_NAME.test(name));
  } catch (error) {
    // No workbook at all: the readers say what it is.
    if (error instanceof ShareError) return false;
    throw error;
  }
}
