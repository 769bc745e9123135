/** A stretch of a file that stays; or bytes that stand in place of one. */
export type Piece = { readonly start: number; readonly end: number } | Uint8Array;

/** The pieces one after another; the file itself where they are the whole of it. */
export function joined(bytes: Uint8Array, pieces: readonly Piece[]): Uint8Array {
  const isWhole = pieces.every((piece) => !(piece instanceof Uint8Array));
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  if (isWhole && length === bytes.length) return bytes;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece instanceof Uint8Array ? piece : bytes.subarray(piece.start, piece.end), at);
    at += lengthOf(piece);
  }
  return whole;
}

function lengthOf(piece: Piece): number {
  return piece instanceof Uint8Array ? piece.length : piece.end - piece.start;
}

export function textAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

/** Numbers in a file. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** What was cleaned, up to where the picture ends; the file itself where nothing is to be taken out. */
export function cutAt(end: number, cleaned: Uint8Array, bytes: Uint8Array): Uint8Array {
  const whole = cleaned.subarray(0, end);
  return areEqual(whole, bytes) ? bytes : whole.slice();
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
