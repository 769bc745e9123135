import { cutAt, viewOf } from './pieces';

/** Where the header of an enhanced metafile says how long its description is, and where it stands ([MS-EMF] 2.2.9). */
const LENGTH = 60;
const PLACE = 64;
const HEADER = 1;
const END = 14;
const COMMENT = 70;
/** Type, length, and of a comment how many bytes it has. */
const RECORD = 8;
const DATA = 12;
/** Drawings of GDI+ stand in comments that begin with this word: `EMF+`. */
const PLUS = 0x2b464d45;
const PLUS_COMMENT = 0x4003;
const PLUS_RECORD = 12;

/**
 * With an empty description, which names the program and the picture, with empty comments, and without what follows the
 * end; undefined: no readable metafile. Nothing moves: others name places in it.
 */
export function cleanEmf(bytes: Uint8Array): Uint8Array | undefined {
  const cleaned = bytes.slice();
  const view = viewOf(cleaned);
  if (view.getUint32(0, true) !== HEADER) return undefined;
  const [length, start] = [view.getUint32(LENGTH, true) * 2, view.getUint32(PLACE, true)];
  if (start >= PLACE) cleaned.fill(0, start, start + length);
  for (let at = 0; at + RECORD <= cleaned.length;) {
    const [kind, size] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    const end = at + size;
    if (size < RECORD || end > cleaned.length) return undefined;
    if (kind === COMMENT && size >= DATA) emptyComment(cleaned, view, at + DATA, end);
    if (kind === END) return cutAt(end, cleaned, bytes);
    at = end;
  }
  return undefined;
}

function emptyComment(cleaned: Uint8Array, view: DataView, start: number, end: number): void {
  const isDrawn = end - start >= 4 && view.getUint32(start, true) === PLUS;
  if (!isDrawn) cleaned.fill(0, start, end);
  for (let at = start + 4; isDrawn && at < end;) {
    const size = at + PLUS_RECORD <= end ? view.getUint32(at + 4, true) : 0;
    const next = at + size;
    // What is no record is drawn by nobody.
    if (size < PLUS_RECORD || next > end) return void cleaned.fill(0, at, end);
    if (view.getUint16(at, true) === PLUS_COMMENT) cleaned.fill(0, at + PLUS_RECORD, next);
    at = next;
  }
}
