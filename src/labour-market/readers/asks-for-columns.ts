/** What a message says where a table could be read by a mapping. */
export const ASSIGN_COLUMNS = 'Spalten selbst zuordnen';

/** Damaged files are not to be mapped; a table in no known layout is. */
export function asksForColumns(message: string): boolean {
  return message.includes(ASSIGN_COLUMNS);
}
