import { packageMessages } from './messages';

/** How a Compound File begins: an old workbook, or an encrypted new one (MS-CFB 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How a ZIP begins. */
const ZIP = [0x50, 0x4b];
/** The stream that holds an encrypted workbook (MS-OFFCRYPTO 1.3.3). */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);

/** Why these bytes are no package; undefined: they may be one. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte))
    return holds(bytes, ENCRYPTED_STREAM) ? packageMessages.encrypted() : packageMessages.oldFormat();
  return ZIP.every((byte, index) => bytes[index] === byte) ? undefined : packageMessages.noWorkbook();
}

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  for (
    let at = bytes.indexOf(sought[0] as number);
    at !== -1;
    at = bytes.indexOf(sought[0] as number, at + 1)
  )
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
