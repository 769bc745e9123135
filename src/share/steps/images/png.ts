import { joined, textAt } from './pieces';
import type { Piece } from './pieces';

export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks that make the picture: its points, colours, size in print, and its frames. */
const NEEDED = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT cICP bKGD pHYs acTL fcTL fdAT'.split(' '),
);
/** Length, name and checksum of a chunk. */
const FRAME = 12;

/** Without texts, times, Exif, and what follows the end; undefined: no readable PNG. */
export function cleanPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Piece[] = [{ start: 0, end: PNG_SIGNATURE.length }];
  for (let start = PNG_SIGNATURE.length; start + FRAME <= bytes.length;) {
    const end = start + FRAME + view.getUint32(start);
    if (end > bytes.length) return undefined;
    const name = textAt(bytes, start + 4, 4);
    if (NEEDED.has(name)) pieces.push({ start, end });
    if (name === 'IEND') return joined(bytes, pieces);
    start = end;
  }
  return undefined;
}
