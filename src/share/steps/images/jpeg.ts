import { joined, textAt } from './pieces';
import type { Piece } from './pieces';

const MARK = 0xff;
const END = 0xd9;
const SCAN = 0xda;
/**
 * Their headers say what an application segment is for (JFIF 1.02, Adobe TN 5116). Profiles of colours are not among them:
 * they have names and texts of their own, and programs take sRGB without.
 */
const APPLICATIONS: Readonly<Record<number, string>> = { 0xe0: 'JFIF\0', 0xee: 'Adobe' };
/** Segments of one length: number of lines, points between restarts, how a picture grows. */
const LENGTHS: Readonly<Record<number, number>> = { 0xdc: 4, 0xdd: 4, 0xdf: 3 };
const RESERVED = 0xc8;
/** How the colours are coded. */
const ADOBE = 0xee;
const ADOBE_LENGTH = 14;
/** Up to where a JFIF header goes; the pixels of a small picture may follow. */
const JFIF_LENGTH = 16;

/** Without Exif, XMP, comments, small pictures and what follows the end; undefined: no readable JPEG. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const pieces: Piece[] = [{ start: 0, end: 2 }];
  let hasPoints = false;
  for (let start = 2; start + 1 < bytes.length;) {
    if (bytes[start] !== MARK) return undefined;
    const marker = bytes[start + 1] as number;
    if (marker === END) return joined(bytes, [...pieces, { start, end: start + 2 }]);
    if (marker === MARK) {
      start += 1;
      continue;
    }
    const length = ((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0);
    let end = start + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    hasPoints ||= marker === SCAN;
    if (marker === SCAN) end = endOfScan(bytes, end);
    if (isNeeded(bytes, marker, start, length)) pieces.push(...needed(bytes, marker, start, end));
    start = end;
  }
  // Programs show pictures that end early, too.
  return hasPoints ? joined(bytes, pieces) : undefined;
}

/** What somebody has written behind Adobe's own stays out. */
function needed(bytes: Uint8Array, marker: number, start: number, end: number): readonly Piece[] {
  const isLonger = marker === ADOBE && end - start > ADOBE_LENGTH + 2;
  if (!isLonger) return [{ start, end }];
  return [Uint8Array.of(MARK, ADOBE, 0, ADOBE_LENGTH), bytes.slice(start + 4, start + 2 + ADOBE_LENGTH)];
}

function isNeeded(bytes: Uint8Array, marker: number, start: number, length: number): boolean {
  if (marker >= 0xe0 && marker <= 0xef) {
    const name = APPLICATIONS[marker];
    const hasSmallPicture = marker === 0xe0 && length > JFIF_LENGTH;
    return name !== undefined && textAt(bytes, start + 4, name.length) === name && !hasSmallPicture;
  }
  if (marker in LENGTHS) return length === LENGTHS[marker];
  return (marker >= 0xc0 && marker <= 0xcf && marker !== RESERVED) || (marker >= SCAN && marker <= 0xde);
}

/** Coded points: in them a mark is followed by 0, or by the number of a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(MARK, start); at >= 0; at = bytes.indexOf(MARK, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARK && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
