import { ImportError } from '../import-error';
import { baMessages } from './ba-messages';

const MOST_CELLS = 2_000_000;
const MOST_ROWS = 1_048_576;
const TAG = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])/g;
const WHOLE_TAG = /<(?:[\w.-]+:)?(?:row|c)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ADDRESS = /\sr\s*=\s*["']([^"']*)["']/g;
const ROW = /^()(\d{1,7})$/;
const CELL = /^([A-Z]{1,3})(\d{1,7})$/;

/**
 * A few bytes can put a cell into column XFD or row 999,999,999, and the reader behind this fills everything before
 * it. Adds up how many cells that would be, before it happens.
 * Error: ImportError for more than a table can have, and for tags whose address is not plain.
 */
export function refuseBloatedSheet(xml: Uint8Array): void {
  const text = new TextDecoder().decode(xml);
  let cellsBefore = 0;
  let width = 0;
  for (const { 1: tag, index } of text.matchAll(TAG)) {
    WHOLE_TAG.lastIndex = index;
    const [, attributes = '', end] = WHOLE_TAG.exec(text) ?? damaged();
    const addresses = [...attributes.matchAll(ADDRESS)];
    if (addresses.length > 1) damaged();
    const address = addresses[0]?.[1];
    if (tag === 'row') {
      cellsBefore += width;
      width = 0;
      if (address !== undefined) columnIn(address, ROW);
      continue;
    }
    const column = columnIn(address ?? '', CELL);
    // Cells without content are not filled up to.
    if (end === '') width = Math.max(width, column);
    if (cellsBefore + width > MOST_CELLS) tooMany();
  }
}

/** `B7` → 2, a row → 0. */
function columnIn(address: string, form: RegExp): number {
  const [, letters = '', row = ''] = form.exec(address) ?? damaged();
  if (Number(row) > MOST_ROWS) tooMany();
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function damaged(): never {
  throw new ImportError(baMessages.xlsxBroken);
}

function tooMany(): never {
  throw new ImportError(baMessages.xlsxTooLarge(baMessages.xlsxCells(MOST_CELLS)));
}
