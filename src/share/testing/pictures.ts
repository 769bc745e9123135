import { strToU8, zlibSync } from 'fflate';
import { crc32 } from '../../zip/crc32';

const bytesOf = (...pieces: readonly (Uint8Array | readonly number[] | string)[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => [...(typeof piece === 'string' ? strToU8(piece, true) : piece)]));
const long = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

/** A chunk of a PNG: its length, name, data and checksum. */
export function chunk(name: string, data: Uint8Array | readonly number[] | string = []): Uint8Array {
  const named = bytesOf(name, data);
  return bytesOf(long(named.length - 4), named, long(crc32(named)));
}

/** A PNG of one red point; further chunks stand before its points, and what follows behind its end. */
export function png(further: readonly Uint8Array[] = [], behind = ''): Uint8Array {
  return bytesOf(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', [...long(1), ...long(1), 8, 2, 0, 0, 0]),
    ...further,
    chunk('IDAT', zlibSync(Uint8Array.of(0, 255, 0, 0))),
    chunk('IEND'),
    behind,
  );
}

/** A segment of a JPEG with its length. */
export function segment(marker: number, data: string | readonly number[]): Uint8Array {
  const length = data.length + 2;
  return bytesOf([0xff, marker, length >> 8, length & 255], data);
}

/** The frame of a JPEG: tables, a scan with stuffed bytes and restarts; no program need decode it. */
export function jpeg(further: readonly Uint8Array[] = [], behind = ''): Uint8Array {
  return bytesOf(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    ...further,
    segment(0xdb, [0, 1, 2, 3]),
    segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 17, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56],
    segment(0xc4, [0, 1]),
    segment(0xda, [1, 1, 0, 1, 63, 0]),
    [0x78],
    [0xff, 0xd9],
    behind,
  );
}

/** A GIF of one point with two colours. */
export function gif(further: readonly Uint8Array[] = [], behind = ''): Uint8Array {
  return bytesOf(
    'GIF89a',
    [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...further,
    [0x21, 0xf9, 4, 1, 0, 0, 0, 0],
    [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0],
    [0x3b],
    behind,
  );
}

/** An extension of a GIF: label and data blocks. */
export function extension(label: number, ...blocks: readonly string[]): Uint8Array {
  return bytesOf([0x21, label], ...blocks.flatMap((block) => [[block.length], block]), [0]);
}

const short = (value: number): readonly number[] => [value & 255, (value >> 8) & 255];
const whole = (value: number): readonly number[] => [...short(value), ...short(value >>> 16)];

/** A record of an enhanced metafile: type, length, data. */
function record(type: number, data: readonly number[]): Uint8Array {
  return bytesOf(whole(type), whole(data.length + 8), data);
}

/** A comment of one, with how many bytes it has. */
export const remark = (data: string): Uint8Array => record(70, [...whole(data.length), ...bytesOf(data)]);

/** An enhanced metafile of one line, with a description of twelve bytes. */
export function emf(further: readonly Uint8Array[] = [], { title = '', behind = '' } = {}): Uint8Array {
  const header = new Uint8Array(92);
  header.set(bytesOf(new Uint8Array(32), ' EMF'));
  header.set(bytesOf(whole(6), whole(100)), 52);
  const described = bytesOf(header, title.padEnd(12, '\0'));
  return bytesOf(
    record(1, [...described]),
    ...further,
    record(54, [...whole(1), ...whole(1)]),
    record(14, [...new Uint8Array(12)]),
    behind,
  );
}

/** A metafile of the older kind: a pen, and escapes. */
export function wmf(escape = '', behind = ''): Uint8Array {
  const escaped = bytesOf(
    whole(5 + escape.length / 2),
    short(0x0626),
    short(15),
    short(escape.length),
    escape,
  );
  return bytesOf(
    [1, 0, 9, 0, 0, 3],
    new Uint8Array(12),
    escaped,
    whole(5),
    short(0x0213),
    short(1),
    short(1),
    whole(3),
    short(0),
    behind,
  );
}

/** A bitmap of one point; between its header and its points something may stand. */
export function bmp(between = '', behind = '', header = 40): Uint8Array {
  const start = 14 + header + between.length;
  return bytesOf(
    ['B'.charCodeAt(0), 'M'.charCodeAt(0)],
    ...[whole(start + 4), whole(0), whole(start), whole(header), whole(1), whole(1), short(1), short(24)],
    new Uint8Array(header - 16),
    between,
    [255, 0, 0, 0],
    behind,
  );
}
