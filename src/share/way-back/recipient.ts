import { coverMessages, LEVEL_NAMES } from '../cover/messages';
import type { SheetCells } from '../workbook/model';

/**
 * Whom a copy was made for, as its cover names them: beside its label stands the level, and after a colon whom the user
 * named. '' where there is no cover, or no name on it.
 */
export function recipientOn(cover: SheetCells | undefined): string {
  for (let cell = 0; cover && cell < cover.count; cell += 1) {
    if (cover.columnOf(cell) !== 0 || cover.valueOf(cell)?.value !== coverMessages.whom) continue;
    const whom = String(cover.value(cover.rowOf(cell), 1)?.value ?? '');
    const level = Object.values(LEVEL_NAMES).find((name) => whom.startsWith(`${name}: `));
    return level === undefined ? '' : whom.slice(level.length + 2).trim();
  }
  return '';
}
