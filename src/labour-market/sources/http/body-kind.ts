export type BodyKind = 'zip' | 'json' | 'html' | 'empty' | 'text';

const BOM = [0xef, 0xbb, 0xbf] as const;
const SPACES: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** What a body is, by its first bytes: servers send JSON and web pages under the Content-Type of a ZIP. */
export function bodyKind(bytes: Uint8Array): BodyKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  let at = BOM.every((byte, index) => bytes[index] === byte) ? BOM.length : 0;
  while (SPACES.has(bytes[at] ?? -1)) at += 1;
  const first = bytes[at];
  if (first === undefined) return 'empty';
  if (first === 0x7b || first === 0x5b) return 'json';
  return first === 0x3c ? 'html' : 'text';
}
