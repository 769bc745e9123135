import { DigestLines } from './lines';
import type { ShownCell } from './lines';

/**
 * SHA-256 in hex over the lines of all cells that show something: sheets in their order, each row by row from left to
 * right, in UTF-8.
 */
export function digestOf(cells: Iterable<ShownCell>): Promise<string> {
  const lines = new DigestLines();
  for (const { sheet, row, column, value } of cells) lines.write(sheet, row, column, value);
  return digestOfLines(lines);
}

export async function digestOfLines(lines: DigestLines): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest('SHA-256', lines.bytes.written());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
