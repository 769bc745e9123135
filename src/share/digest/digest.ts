import { DigestLines } from './lines';
import type { ShownCell } from './lines';
import { sha256 } from './sha256';

/**
 * SHA-256 in hex over the lines of all cells that show something: sheets in their order, each row by row from left to
 * right, in UTF-8.
 */
export function digestOf(cells: Iterable<ShownCell>): Promise<string> {
  const lines = new DigestLines();
  for (const { sheet, row, column, value } of cells) lines.write(sheet, row, column, value);
  return digestOfLines(lines);
}

export function digestOfLines(lines: DigestLines): Promise<string> {
  return sha256(lines.bytes.written());
}
