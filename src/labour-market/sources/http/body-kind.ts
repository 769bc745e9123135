import { firstVisibleCode } from '../../readers/first-visible-code';

export type BodyKind = 'zip' | 'json' | 'html' | 'empty' | 'text';

/** What a body is, by its first bytes: servers send JSON and web pages under the Content-Type of a ZIP. */
export function bodyKind(bytes: Uint8Array): BodyKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  const first = firstVisibleCode(bytes);
  if (first === undefined) return 'empty';
  if (first === 0x7b || first === 0x5b) return 'json';
  return first === 0x3c ? 'html' : 'text';
}
