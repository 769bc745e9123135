import { ShareError } from '../share-error';
import { shareMessages } from '../messages';

/** The encodings a part may have (ECMA-376 Part 2, 6.1.4). */
export type PartEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface PartText {
  /** With its byte order mark, if it has one, so that nothing is lost on the way back. */
  readonly xml: string;
  readonly encoding: PartEncoding;
}

/** @throws ShareError for bytes that are no text in the encoding they announce */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const encoding = encodingOf(bytes);
  try {
    return { xml: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    throw new ShareError(shareMessages.damaged(part));
  }
}

/** UTF-16 also without its mark: then the first character, `<`, tells. */
function encodingOf([first, second]: Uint8Array): PartEncoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

export function encodePart({ xml, encoding }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(xml);
  const bytes = new Uint8Array(xml.length * 2);
  const view = new DataView(bytes.buffer);
  const little = encoding === 'utf-16le';
  for (let index = 0; index < xml.length; index += 1)
    view.setUint16(index * 2, xml.charCodeAt(index), little);
  return bytes;
}

const PIECE = 262_144;
/** UTF-8 has no more bytes for one unit of a text. */
const MOST_BYTES = 3;

/**
 * The bytes of a text that stands in pieces, in pieces of another size. Each is good until the next is asked for: one
 * room serves for all.
 */
export function* encodedPieces(pieces: readonly string[], encoding: PartEncoding): Generator<Uint8Array> {
  const encode = encoderInto(encoding);
  let small = '';
  for (const piece of pieces) {
    if (piece.length < PIECE) {
      small += piece;
      if (small.length < PIECE) continue;
    }
    if (small !== '') yield* encodedSlices(small, encode);
    small = '';
    if (piece.length >= PIECE) yield* encodedSlices(piece, encode);
  }
  yield* encodedSlices(small, encode);
}

type Encode = (text: string) => Uint8Array;

function encoderInto(encoding: PartEncoding): Encode {
  if (encoding !== 'utf-8') return (xml) => encodePart({ xml, encoding });
  const encoder = new TextEncoder();
  const room = new Uint8Array((PIECE + 1) * MOST_BYTES);
  return (text) => room.subarray(0, encoder.encodeInto(text, room).written);
}

function* encodedSlices(text: string, encode: Encode): Generator<Uint8Array> {
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + PIECE);
    // The halves of a character beyond 16 bits stay together.
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end += 1;
    yield encode(text.slice(start, end));
    start = end;
  }
}
