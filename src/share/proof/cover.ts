import { keyOf, rowOf } from './read/cell-name';
import { textAt } from './read/shown';
import type { Workbook } from './read/workbook';
import type { Sheet } from './read/workbook-types';

const TITLE = /^Weitergabe( \d+)?$/;
const DIGEST_LABEL = 'SHA-256';
const DIGEST = /^[0-9a-f]{64}$/i;

export function isCover(title: string): boolean {
  return TITLE.test(title);
}

/** Whether a sheet of the source is the cover of an earlier copy. */
export function isOwnCover(workbook: Workbook, sheet: Sheet): boolean {
  return isCover(sheet.title) && sheet.kind === 'worksheet' && digestOn(workbook, sheet) !== undefined;
}

/** The digest that a cover shows beside its label; undefined: none. */
export function digestOn(workbook: Workbook, { grid }: Sheet): string | undefined {
  for (let index = 0; index < grid.count; index += 1) {
    if (grid.column(index) !== 0 || textAt(workbook, grid, index)?.trim() !== DIGEST_LABEL) continue;
    const beside = grid.firstFrom(keyOf(rowOf(grid.keys[index] as number), 1));
    const isBeside = beside < grid.count && grid.keys[beside] === (grid.keys[index] as number) + 1;
    const digest = isBeside ? textAt(workbook, grid, beside)?.trim() : undefined;
    if (digest !== undefined && DIGEST.test(digest)) return digest.toLowerCase();
  }
  return undefined;
}
