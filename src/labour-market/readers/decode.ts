import { ImportError } from '../import-error';
import { readerMessages } from './messages';

/** 0x80 to 0x9F of windows-1252. Node reads them as control characters, browsers do not; space: not defined. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** An umlaut in UTF-8 that was read as windows-1252 (`StÃ¤dte`), or what a program wrote where it could not read. */
const BROKEN = /Ã[¤¶¼Ÿ„–œ]|\ufffd/;
const LOOKED_AT = 1_000_000;

/**
 * The text of a file without its byte order mark: UTF-16 with a mark, strict UTF-8, and windows-1252 (which includes
 * ISO-8859-1) for all others.
 * Error: ImportError for bytes that are no text (a NUL byte), and for umlauts that another program destroyed.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  const broken = BROKEN.exec(text.slice(0, LOOKED_AT));
  if (broken)
    throw new ImportError(
      readerMessages.brokenText(text.slice(Math.max(0, broken.index - 10), broken.index + 10)),
    );
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be', bytes);
  const text = utf8(bytes) ?? windows1252(bytes);
  // In the text the search is faster than in the bytes.
  if (text.includes('\0')) throw new ImportError(readerMessages.notText);
  return text;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? ' ');
}

function strict(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(readerMessages.notText);
  }
}
