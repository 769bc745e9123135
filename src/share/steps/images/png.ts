import { inflateSync } from 'fflate';
import { crc32 } from '../../../zip/crc32';
import { joined, textAt, viewOf } from './pieces';
import type { Piece } from './pieces';

export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Chunks that make the picture, with the most that they may hold: its points, colours, and size in print. Profiles of
 * colours (`iCCP`) have names and texts of their own; programs take sRGB without. Frames of films are shown by no cell.
 */
const NEEDED: Readonly<Record<string, number>> = {
  ...{ IHDR: 13, PLTE: 768, IDAT: Infinity, IEND: 0, tRNS: 256, gAMA: 4, cHRM: 32, sRGB: 1 },
  ...{ sBIT: 4, cICP: 4, bKGD: 6, pHYs: 9 },
};
/** Length, name and checksum of a chunk. */
const FRAME = 12;
/** Before and behind compressed points: their header, and their checksum. */
const ZLIB_HEADER = 2;
const ZLIB_END = 4;
const MOST_POINTS = 268_435_456;

/** Without texts, times, Exif, and what follows the points or the end; undefined: no readable PNG. */
export function cleanPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const pieces: Piece[] = [{ start: 0, end: PNG_SIGNATURE.length }];
  const points: { readonly start: number; readonly end: number }[] = [];
  let place = 0;
  for (let start = PNG_SIGNATURE.length; start + FRAME <= bytes.length;) {
    const length = view.getUint32(start);
    const end = start + FRAME + length;
    if (end > bytes.length) return undefined;
    const name = textAt(bytes, start + 4, 4);
    if (name === 'IDAT') {
      if (points.length === 0) place = pieces.length;
      points.push({ start, end });
    } else if (Object.hasOwn(NEEDED, name) && length <= (NEEDED[name] ?? 0)) pieces.push({ start, end });
    if (name === 'IEND') {
      const cleaned = cleanPoints(bytes, points);
      return cleaned && joined(bytes, [...pieces.slice(0, place), ...cleaned, ...pieces.slice(place)]);
    }
    start = end;
  }
  return undefined;
}

/** The chunks of points as they are, or one where something stands behind the points. */
function cleanPoints(
  bytes: Uint8Array,
  chunks: readonly { readonly start: number; readonly end: number }[],
): readonly Piece[] | undefined {
  const expected = rawLength(bytes);
  const data = joined(
    bytes,
    chunks.map(({ start, end }) => ({ start: start + 8, end: end - 4 })),
  );
  const raw = expected <= MOST_POINTS ? inflated(data, data.length, expected) : undefined;
  if (raw === undefined || raw > expected) return undefined;
  if (inflated(data, data.length - ZLIB_END - 1, expected) === undefined) return chunks;
  let [short, long] = [ZLIB_HEADER, data.length - ZLIB_END - 1];
  while (long - short > 1) {
    const middle = (short + long) >>> 1;
    if (inflated(data, middle, expected) === undefined) short = middle;
    else long = middle;
  }
  return [chunkOf(data.subarray(0, long + ZLIB_END))];
}

/** How many bytes come of the data up to a place; undefined: they break off. More than expected are not told apart. */
function inflated(data: Uint8Array, end: number, expected: number): number | undefined {
  if (end <= ZLIB_HEADER) return undefined;
  try {
    return inflateSync(data.subarray(ZLIB_HEADER, end), { out: new Uint8Array(expected + 1) }).length;
  } catch {
    return undefined;
  }
}

const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Where each round of an interlaced picture begins, and how far its points stand apart. */
const ROUNDS = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** How many bytes the rows have, each with one for its filter. */
function rawLength(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const bits = (bytes[24] ?? 0) * (SAMPLES[bytes[25] ?? 0] ?? 4);
  const length = (columns: number, rows: number): number =>
    columns === 0 ? 0 : rows * (1 + Math.ceil((columns * bits) / 8));
  if (bytes[28] !== 1) return length(width, height);
  return ROUNDS.reduce(
    (sum, [left, top, across, down]) =>
      sum + length(Math.ceil((width - left) / across), Math.ceil((height - top) / down)),
    0,
  );
}

function chunkOf(data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(FRAME + data.length);
  chunk.set([0x49, 0x44, 0x41, 0x54], 4);
  chunk.set(data, 8);
  viewOf(chunk).setUint32(0, data.length);
  viewOf(chunk).setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}
