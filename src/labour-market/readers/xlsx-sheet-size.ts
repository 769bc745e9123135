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
 * A few bytes can put a cell into column XFD or row 999,999,999, and the reader behind this fills the whole rectangle up
 * to the last row and the last column. Says how many cells that would be, before it happens.
 * Error: ImportError for more than a table can have, and for tags whose address is not plain.
 */
export function refuseBloatedSheet(xml: Uint8Array): void {
  const text = new TextDecoder().decode(xml);
  let row = 0;
  let lastRow = 0;
  let lastColumn = 0;
  for (const { 1: tag, index } of text.matchAll(TAG)) {
    WHOLE_TAG.lastIndex = index;
    const [, attributes = '', end] = WHOLE_TAG.exec(text) ?? damaged();
    const addresses = [...attributes.matchAll(ADDRESS)];
    if (addresses.length > 1) damaged();
    const address = addresses[0]?.[1];
    if (tag === 'row') {
      row = address === undefined ? row + 1 : placeIn(address, ROW).row;
      continue;
    }
    const place = placeIn(address ?? '', CELL);
    // Cells without content are not filled up to.
    if (end !== '') continue;
    lastRow = Math.max(lastRow, row, place.row);
    lastColumn = Math.max(lastColumn, place.column);
    if (lastRow * lastColumn > MOST_CELLS) tooMany();
  }
}

/** `B7` → column 2, row 7; a row has column 0. */
function placeIn(address: string, form: RegExp): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = form.exec(address) ?? damaged();
  const row = Number(digits);
  if (row > MOST_ROWS) tooMany();
  return { row, column: [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) };
}

function damaged(): never {
  throw new ImportError(baMessages.xlsxBroken);
}

function tooMany(): never {
  throw new ImportError(baMessages.xlsxTooLarge(baMessages.xlsxCells(MOST_CELLS)));
}
