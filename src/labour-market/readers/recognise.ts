import { firstVisibleCode } from './first-visible-code';

/** What the first bytes of a file say; `text` is all that they say nothing about. */
export type ByteKind = 'empty' | 'zip' | 'json' | 'web-page' | 'old-excel' | 'pdf' | 'gzip' | 'text';

const SIGNATURES: ReadonlyArray<readonly [readonly number[], ByteKind]> = [
  [[0x50, 0x4b], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-excel'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x1f, 0x8b], 'gzip'],
];
const ANGLE_BRACKET = 0x3c;
const JSON_BEGINNINGS: ReadonlySet<number> = new Set([0x7b, 0x5b]);

/** Recognised by what is in it, never by a name: archives by their signature, others by the first visible character. */
export function recogniseBytes(bytes: Uint8Array): ByteKind {
  const signature = SIGNATURES.find(([beginning]) => startsWith(bytes, beginning));
  if (signature) return signature[1];
  const first = firstVisibleCode(bytes);
  if (first === undefined) return 'empty';
  if (first === ANGLE_BRACKET) return 'web-page';
  return JSON_BEGINNINGS.has(first) ? 'json' : 'text';
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
