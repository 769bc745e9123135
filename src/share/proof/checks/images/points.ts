import { inflateSync } from 'fflate';
import type { Segment } from './segments';

/** More than a picture in a workbook has; what is larger is not looked at, and so not proven. */
const MOST = 300_000_000;
const PASSES: readonly (readonly [x: number, y: number, right: number, down: number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

/** The points of a PNG; undefined: they cannot be read, or something stands behind them. */
export function pointsOf(segments: readonly Segment[], mayHaveTail: boolean): Uint8Array | undefined {
  const header = segments.find(({ name }) => name === 'IHDR');
  const data = concatenated(segments.filter(({ name }) => name === 'IDAT'));
  const size = header ? sizeOf(header.bytes) : Infinity;
  if (size > MOST || data.length < 7) return undefined;
  const points = unpacked(data, 0, size);
  if (!points || points.length > size) return undefined;
  // Compressed data that can do without their last byte do not end there.
  return !mayHaveTail && unpacked(data, 5, size) !== undefined ? undefined : points;
}

function concatenated(segments: readonly Segment[]): Uint8Array {
  const pieces = segments.map(({ bytes }) => bytes.subarray(8, -4));
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function unpacked(data: Uint8Array, without: number, size: number): Uint8Array | undefined {
  try {
    return inflateSync(data.subarray(2, data.length - without), { out: new Uint8Array(size + 1) });
  } catch {
    return undefined;
  }
}

/** ISO/IEC 15948, 7.2 and 8.2: a byte before each row, and rows of seven smaller pictures where it is interlaced. */
function sizeOf(header: Uint8Array): number {
  const view = new DataView(header.buffer, header.byteOffset);
  const [width, height] = [view.getUint32(8), view.getUint32(12)];
  const channels = [1, 0, 3, 1, 2, 0, 4][header[17] ?? 0] ?? 4;
  const bits = (header[16] ?? 0) * channels;
  const size = (across: number, down: number) => (across > 0 ? down * (1 + ((across * bits + 7) >> 3)) : 0);
  if (header[20] !== 1) return size(width, height);
  let sum = 0;
  for (const [x, y, right, down] of PASSES)
    sum += size(Math.ceil((width - x) / right), Math.ceil((height - y) / down));
  return sum;
}
