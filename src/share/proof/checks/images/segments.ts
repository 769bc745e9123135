/** A stretch of a picture file, with the name under which its format lists it. */
export interface Segment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The rest of a file behind the end of the picture. */
const BEHIND = 'behind';
/** A segment that is longer than its kind. */
export const MORE = ' and more';
/** Where a file breaks off or turns into something else. */
export const BROKEN = 'broken';

type Reader = (bytes: Uint8Array) => Generator<Segment>;

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(from, to));

/** What chunks of a PNG hold at most (ISO/IEC 15948, 11). */
const LONGEST: Readonly<Record<string, number>> = {
  ...{ IHDR: 13, PLTE: 768, IEND: 0, tRNS: 256, gAMA: 4, cHRM: 32, sRGB: 1 },
  ...{ sBIT: 4, cICP: 4, bKGD: 6, pHYs: 9 },
};

/** PNG: length, four letters, data, checksum (ISO/IEC 15948, 5.3). */
const png: Reader = function* (bytes) {
  let at = 8;
  while (at < bytes.length) {
    const size =
      at + 8 <= bytes.length ? new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(0) : NaN;
    const next = at + size + 12;
    if (!(next <= bytes.length)) return yield { name: BROKEN, bytes: bytes.subarray(at) };
    const name = latin(bytes, at + 4, at + 8);
    yield { name: size > (LONGEST[name] ?? Infinity) ? name + MORE : name, bytes: bytes.subarray(at, next) };
    at = next;
    if (name === 'IEND') break;
  }
  if (at < bytes.length) yield { name: BEHIND, bytes: bytes.subarray(at) };
};

/** Header, number of lines, restarts, growth, and colours, each with its marker. */
const LONGEST_OF_JPEG: Readonly<Record<number, number>> = { 0xe0: 18, 0xdc: 6, 0xdd: 6, 0xdf: 5, 0xee: 16 };

/** JPEG: markers with a length (ITU-T T.81, annex B); coded points belong to the scan before them. */
const jpeg: Reader = function* (bytes) {
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return yield { name: BROKEN, bytes: bytes.subarray(at) };
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] ?? 0;
    let next = at + 2;
    if (marker !== 0xd9) {
      next += (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
      if (next < at + 4 || next > bytes.length) return yield { name: BROKEN, bytes: bytes.subarray(at) };
    }
    if (marker === 0xda)
      while (next < bytes.length && !(bytes[next] === 0xff && isMarker(bytes[next + 1]))) next += 1;
    const id = marker >> 4 === 0xe ? ` ${latin(bytes, at + 4, at + 9)}` : '';
    const most = LONGEST_OF_JPEG[marker] ?? Infinity;
    const more = next - at > most ? MORE : '';
    yield { name: `${marker.toString(16)}${id}${more}`, bytes: bytes.subarray(at, next) };
    at = next;
    if (marker === 0xd9) break;
  }
  if (at < bytes.length) yield { name: BEHIND, bytes: bytes.subarray(at) };
};

function isMarker(byte: number | undefined): boolean {
  return byte !== undefined && byte !== 0 && byte !== 0xff && !(byte >= 0xd0 && byte <= 0xd7);
}

/** GIF: pictures and extensions, each in blocks with a length before them (GIF89a, 15 to 27). */
const gif: Reader = function* (bytes) {
  const colours = (flags = 0) => (flags & 128 ? 6 << (flags & 7) : 0);
  let at = 13 + colours(bytes[10]);
  yield { name: 'screen', bytes: bytes.subarray(0, at) };
  while (at < bytes.length) {
    const from = at;
    let name: string;
    if (bytes[at] === 0x3b) {
      yield { name: 'end', bytes: bytes.subarray(at, at + 1) };
      at += 1;
      break;
    }
    if (bytes[at] === 0x2c) {
      name = 'picture';
      at += 11 + colours(bytes[at + 9]);
    } else if (bytes[at] === 0x21) {
      name = bytes[at + 1] === 0xff ? latin(bytes, at + 3, at + 14) : `extension ${bytes[at + 1]}`;
      at += 2;
    } else return yield { name: BROKEN, bytes: bytes.subarray(at) };
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
    at += 1;
    yield { name: at > bytes.length ? BROKEN : name, bytes: bytes.subarray(from, at) };
  }
  if (at < bytes.length) yield { name: BEHIND, bytes: bytes.subarray(at) };
};

/** How files of a kind begin, how they are read, and what may be in them. */
export interface Kind {
  readonly begins: RegExp;
  readonly read: Reader;
  readonly allowed: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    begins: /^\x89PNG\r\n\x1a\n/,
    read: png,
    allowed: /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|sBIT|cICP|bKGD|pHYs)$/,
  },
  { begins: /^\xff\xd8\xff/, read: jpeg, allowed: /^(c[0-79a-f]|d[a-f9]|e0 JFIF\0|ee Adobe)$/ },
  {
    begins: /^GIF8[79]a/,
    read: gif,
    allowed: /^(screen|picture|end|extension 249|NETSCAPE2\.0|ANIMEXTS1\.0)$/,
  },
];

/** The kind of a picture; undefined: none that holds more than its points. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const start = latin(bytes, 0, 8);
  return KINDS.find(({ begins }) => begins.test(start));
}
