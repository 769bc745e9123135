/** A stretch of a file that stays. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The pieces one after another; the file itself where they are the whole of it. */
export function joined(bytes: Uint8Array, pieces: readonly Piece[]): Uint8Array {
  const length = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length === bytes.length) return bytes;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const { start, end } of pieces) {
    whole.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return whole;
}

export function textAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}
