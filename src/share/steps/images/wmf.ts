import { cutAt, viewOf } from './pieces';

const PLACEABLE = 0x9ac6cdd7;
const PLACEABLE_HEADER = 22;
const HEADER = 18;
const END = 0;
/** Orders for printers, comments, and whole metafiles of the newer kind in them ([MS-WMF] 2.3.6). */
const ESCAPE = 0x0626;
/** Length in words, function; of an escape also its number and length. */
const RECORD = 6;
const ESCAPE_DATA = 10;

/** With empty escapes and without what follows the end; undefined: no readable metafile. */
export function cleanWmf(bytes: Uint8Array): Uint8Array | undefined {
  const cleaned = bytes.slice();
  const view = viewOf(cleaned);
  const start = view.getUint32(0, true) === PLACEABLE ? PLACEABLE_HEADER : 0;
  for (let at = start + HEADER; at + RECORD <= cleaned.length;) {
    const [size, kind] = [view.getUint32(at, true) * 2, view.getUint16(at + 4, true)];
    const end = at + size;
    if (size < RECORD || end > cleaned.length) return undefined;
    if (kind === ESCAPE) cleaned.fill(0, Math.min(at + ESCAPE_DATA, end), end);
    if (kind === END) return cutAt(end, cleaned, bytes);
    at = end;
  }
  return undefined;
}
