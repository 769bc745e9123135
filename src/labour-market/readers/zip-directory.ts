import { ImportError } from '../import-error';
import { decodeText } from './decode';
import { readerMessages } from './messages';

/** A member as the central directory at the end of a ZIP declares it. */
export interface DeclaredMember {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the ZIP and after unpacking; declarations can lie. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const MEMBER = 0x02014b50;
const END_LENGTH = 22;
const MEMBER_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/**
 * The members of a ZIP without directories and what operating systems add, in the order of the central directory.
 * Error: ImportError where the end of the file is missing.
 */
export function readDirectory(bytes: Uint8Array): DeclaredMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const members: DeclaredMember[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + MEMBER_LENGTH > end || view.getUint32(at, true) !== MEMBER)
      throw new ImportError(readerMessages.zipTruncated);
    const nameLength = view.getUint16(at + 28, true);
    const nameAt = at + MEMBER_LENGTH;
    const name = decodeText(bytes.subarray(nameAt, nameAt + nameLength));
    if (!isByTheWay(name))
      members.push({
        name,
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
    at = nameAt + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new ImportError(readerMessages.zipTruncated);
}

/** Folders, and the files that macOS packs beside the real ones. */
function isByTheWay(name: string): boolean {
  return name.endsWith('/') || name.startsWith('__MACOSX/') || name.endsWith('.DS_Store');
}
