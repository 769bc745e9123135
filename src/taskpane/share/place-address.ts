import type { Place } from '../../share/types';

/** How Excel writes the place; without a cell, the first one of the sheet. */
export function addressOf({ sheet, cell = 'A1' }: Place): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** How the user reads it. */
export function placeText({ sheet, cell }: Place): string {
  return cell === undefined ? `„${sheet}“` : `${sheet}!${cell}`;
}
