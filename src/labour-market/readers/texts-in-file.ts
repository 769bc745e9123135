import { decodeText } from './decode';
import { recogniseBytes } from './recognise';
import { refuseTooLarge } from './too-large';
import { isWorkbook, unzip } from './zip';

/**
 * The texts of a file whose format no reader knows, so that its columns can be proposed and assigned: the file itself,
 * or the text files in a ZIP. Empty for a file of another kind.
 * Error: ImportError as `readFile`, for what cannot be unpacked or decoded.
 */
export function textsInFile(bytes: Uint8Array): { readonly name: string | null; readonly text: string }[] {
  refuseTooLarge(bytes);
  const kind = recogniseBytes(bytes);
  if (kind === 'text') return [{ name: null, text: decodeText(bytes) }];
  if (kind !== 'zip' || isWorkbook(bytes)) return [];
  return unzip(bytes)
    .filter((member) => recogniseBytes(member.bytes) === 'text')
    .map((member) => ({ name: member.name, text: decodeText(member.bytes) }));
}
