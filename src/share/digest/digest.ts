import type { ShownCell } from './lines';
import { digestLine } from './lines';

/**
 * SHA-256 in hex over the lines of all cells that show something: sheets in their order, each row by row from left to
 * right, in UTF-8. An empty text shows nothing.
 */
export function digestOf(cells: Iterable<ShownCell>): Promise<string> {
  return digestOfLines(linesOf(cells));
}

function* linesOf(cells: Iterable<ShownCell>): Generator<string> {
  for (const cell of cells) if (cell.value.value !== '') yield digestLine(cell);
}

/** Characters that are encoded at once: lines by themselves would take more memory than what they say. */
const BLOCK = 65_536;

/** For lines that are there already, one or several in each text. */
export async function digestOfLines(lines: Iterable<string>): Promise<string> {
  const encoder = new TextEncoder();
  const blocks: Uint8Array[] = [];
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length < BLOCK) continue;
    blocks.push(encoder.encode(block));
    block = '';
  }
  blocks.push(encoder.encode(block));
  const hash = await globalThis.crypto.subtle.digest('SHA-256', joined(blocks));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function joined(blocks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}
