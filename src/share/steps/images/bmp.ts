import { cutAt, viewOf } from './pieces';

const FILE_HEADER = 14;
const OLD_HEADER = 12;
const USUAL_HEADER = 40;
/** The newest header may lead to a profile of colours behind the points, or in another file (`LINK`). */
const PROFILED_HEADER = 124;
const SRGB = 0x73524742;
const UNCOMPRESSED = new Set([0, 3, 6]);

/**
 * Header, colours and points, and zeros between them; without what follows, a profile of colours included: programs take
 * sRGB then. undefined: no readable bitmap.
 */
export function cleanBmp(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < FILE_HEADER + USUAL_HEADER) return undefined;
  const cleaned = bytes.slice();
  const view = viewOf(cleaned);
  const [points, header] = [view.getUint32(10, true), view.getUint32(FILE_HEADER, true)];
  const isOld = header === OLD_HEADER;
  if (!isOld && (header < USUAL_HEADER || FILE_HEADER + header > bytes.length)) return undefined;
  const colours = FILE_HEADER + header + (isOld ? oldColours(view) : newColours(view, header));
  const end = points + (isOld ? oldPoints(view) : newPoints(view));
  if (!(colours <= points && points <= end && end <= bytes.length)) return undefined;
  cleaned.fill(0, 6, 10).fill(0, colours, points);
  view.setUint32(2, end, true);
  if (header >= PROFILED_HEADER) {
    view.setUint32(FILE_HEADER + 56, SRGB, true);
    cleaned.fill(0, FILE_HEADER + 112, FILE_HEADER + header);
  }
  return cutAt(end, cleaned, bytes);
}

const rows = (width: number, bits: number, height: number): number =>
  Math.ceil((width * bits) / 32) * 4 * Math.abs(height);

function oldColours(view: DataView): number {
  const bits = view.getUint16(24, true);
  return bits <= 8 ? 3 * 2 ** bits : 0;
}

function oldPoints(view: DataView): number {
  return rows(view.getUint16(18, true), view.getUint16(24, true), view.getUint16(20, true));
}

function newColours(view: DataView, header: number): number {
  const [bits, compression, used] = [
    view.getUint16(28, true),
    view.getUint32(30, true),
    view.getUint32(46, true),
  ];
  const masks = header > USUAL_HEADER ? 0 : compression === 3 ? 12 : compression === 6 ? 16 : 0;
  return masks + 4 * (bits <= 8 ? Math.min(used || 2 ** bits, 2 ** bits) : used);
}

function newPoints(view: DataView): number {
  const size = rows(view.getInt32(18, true), view.getUint16(28, true), view.getInt32(22, true));
  return UNCOMPRESSED.has(view.getUint32(30, true)) ? size : view.getUint32(34, true);
}
