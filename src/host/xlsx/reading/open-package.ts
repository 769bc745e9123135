import { readMessages } from './messages';
import { PackageFile } from './package-file';
import { XlsxError } from './xlsx-error';
import { ZipFile } from './zip-file';

/** How a compound file begins: old Office formats, and the envelope of encrypted new ones ([MS-CFB] 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** The stream of a compound file that holds an encrypted package ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED_PACKAGE = 'EncryptedPackage';

const WORKBOOK_TYPES =
  /^application\/(?:vnd\.openxmlformats-officedocument\.spreadsheetml|vnd\.ms-excel)\.(?:sheet|template)(?:\.macroEnabled)?\.main\+xml$/i;
const BINARY_WORKBOOK = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';

export interface WorkbookPackage {
  readonly file: PackageFile;
  /** The path of the workbook part. */
  readonly workbook: string;
}

/** @throws XlsxError for everything that is no workbook of today's format */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  if (bytes.length === 0) throw new XlsxError(readMessages.empty());
  if (startsWith(bytes, COMPOUND_FILE))
    throw new XlsxError(
      contains(bytes, ENCRYPTED_PACKAGE) ? readMessages.encrypted() : readMessages.oldExcel(),
    );
  if (!startsWith(bytes, ZIP)) throw new XlsxError(readMessages.noZip());
  const file = new PackageFile(new ZipFile(bytes));
  const workbook = file.relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const type = file.contentType(workbook);
  if (type === BINARY_WORKBOOK) throw new XlsxError(readMessages.binaryWorkbook());
  if (!WORKBOOK_TYPES.test(type)) throw new XlsxError(readMessages.otherPackage());
  return { file, workbook };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Names in a compound file are UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
