import { joined, textAt } from './pieces';
import type { Piece } from './pieces';

const HEADER = 13;
const EXTENSION = 0x21;
const PICTURE = 0x2c;
const TRAILER = 0x3b;
const CONTROL = 0xf9;
const APPLICATION = 0xff;
/** How often it is played. Profiles of colours have texts of their own. */
const APPLICATIONS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/** Without comments, texts, XMP, and what follows the end; undefined: no readable GIF. */
export function cleanGif(bytes: Uint8Array): Uint8Array | undefined {
  let start = HEADER + tableLength(bytes[10] ?? 0);
  const pieces: Piece[] = [{ start: 0, end: start }];
  while (start < bytes.length) {
    const kind = bytes[start];
    if (kind === TRAILER) return joined(bytes, [...pieces, { start, end: start + 1 }]);
    const end = endOfBlock(bytes, start);
    if (end === undefined) return undefined;
    if (kind === PICTURE || isNeeded(bytes, start)) pieces.push({ start, end });
    start = end;
  }
  return undefined;
}

function isNeeded(bytes: Uint8Array, start: number): boolean {
  const label = bytes[start + 1];
  return label === CONTROL || (label === APPLICATION && APPLICATIONS.has(textAt(bytes, start + 3, 11)));
}

function endOfBlock(bytes: Uint8Array, start: number): number | undefined {
  if (bytes[start] === EXTENSION) return endOfData(bytes, start + 2);
  // Its place and size, its own colours, and one byte for the code.
  return bytes[start] === PICTURE
    ? endOfData(bytes, start + 11 + tableLength(bytes[start + 9] ?? 0))
    : undefined;
}

/** Data come in blocks, each with its length before it; one of length 0 is the last. */
function endOfData(bytes: Uint8Array, start: number): number | undefined {
  for (let at = start; at < bytes.length;) {
    const length = bytes[at] as number;
    at += 1 + length;
    if (length === 0) return at;
  }
  return undefined;
}

function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}
