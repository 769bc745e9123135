import { readMessages } from './messages';
import { XlsxError } from './xlsx-error';

/** A member of a ZIP as its central directory declares it; declarations can lie. */
export interface DeclaredMember {
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** What a field holds whose value stands in a Zip64 record: larger than any workbook that is opened. */
const ZIP64 = 0xffffffff;
const MOST_PARTS = 5000;

/** The members by name (APPNOTE.TXT 6.3.10, 4.3.12). The first of two equal names counts, as in Excel. */
export function readDirectory(bytes: Uint8Array): Map<string, DeclaredMember> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new XlsxError(readMessages.tooManyParts(MOST_PARTS));
  const members = new Map<string, DeclaredMember>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new XlsxError(readMessages.truncated());
    const nameLength = view.getUint16(at + 28, true);
    const name = partName(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    if (!members.has(name)) members.set(name, entry(view, at));
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** Part names are equal without regard to case (ECMA-376 Part 2, 6.2.2.3); some writers use backslashes. */
export function normalPartName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

const decoder = new TextDecoder();

function partName(bytes: Uint8Array): string {
  return normalPartName(decoder.decode(bytes));
}

function entry(view: DataView, at: number): DeclaredMember {
  return {
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    if (view.getUint32(at + 16, true) === ZIP64) break;
    return at;
  }
  throw new XlsxError(readMessages.truncated());
}
