import type { ShownCell } from './lines';
import { digestLine } from './lines';

/**
 * SHA-256 in hex over the lines of all cells that show something: sheets in their order, each row by row from left to
 * right, in UTF-8. An empty text shows nothing.
 */
export async function digestOf(cells: Iterable<ShownCell>): Promise<string> {
  let lines = '';
  for (const cell of cells) if (cell.value.value !== '') lines += digestLine(cell);
  const hash = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
