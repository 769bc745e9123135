import { DIGEST_LABEL } from '../../share/cover/own-cover';
import { inWorkbook } from '../../workbook/session';

/** The sheet that every copy of *Weitergeben* ends with; a second one has a number. */
const COVER = /^Weitergabe(?: \d+)?$/;
const DIGEST = /^[0-9a-f]{64}$/i;

/** Whether the open workbook is a copy that *Weitergeben* made: its sheet says so, with the digest. */
export async function isSharedCopy(): Promise<boolean> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const covers = sheets.items.filter(({ name }) => COVER.test(name));
    if (covers.length === 0) return false;
    const used = covers.map((sheet) => sheet.getRange('A:B').getUsedRangeOrNullObject(true).load('values'));
    await context.sync();
    return used.some((range) => !range.isNullObject && range.values.some(showsDigest));
  });
}

function showsDigest([label, digest]: readonly unknown[]): boolean {
  return label === DIGEST_LABEL && typeof digest === 'string' && DIGEST.test(digest);
}
