import type { SheetCells } from '../workbook/model';

/** The label beside which a cover shows the digest of its copy. */
export const DIGEST_LABEL = 'SHA-256';

const TITLE = /^Weitergabe(?: \d+)?$/;
const DIGEST = /^[0-9a-f]{64}$/i;

/** The digest on the cover of a copy of ours; undefined: the sheet is none. */
export function digestOn(cells: SheetCells | undefined): string | undefined {
  if (!cells || !TITLE.test(cells.sheet)) return undefined;
  for (let cell = 0; cell < cells.count; cell += 1) {
    if (cells.columnOf(cell) !== 0 || cells.valueOf(cell)?.value !== DIGEST_LABEL) continue;
    const beside = cells.value(cells.rowOf(cell), 1)?.value;
    if (typeof beside === 'string' && DIGEST.test(beside)) return beside.toLowerCase();
  }
  return undefined;
}
