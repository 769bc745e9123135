import { Inflate } from 'fflate';
import { ImportError } from '../import-error';
import { crc32 } from './crc32';
import { readerMessages } from './messages';
import { readDirectory, type DeclaredMember } from './zip-directory';

export interface ZipMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 150;
const MOST_MEMBERS = 200;
const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate grows by a factor of at most 1,032, so one step is never more than 17 MB. */
const STEP = 16_384;

/** Whether a ZIP is a workbook, without unpacking it. Error: ImportError for a ZIP that is truncated. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return readDirectory(bytes).some(({ name }) => name === '[Content_Types].xml');
}

/**
 * All members, unpacked: at most 200, and 150 MB together, as declared and as counted.
 * Error: ImportError for a ZIP that is truncated, damaged (size and checksum of each member), encrypted, too large, or
 * that declares less than it holds.
 */
export function unzip(bytes: Uint8Array): ZipMember[] {
  const members = readDirectory(bytes);
  if (members.length === 0) throw new ImportError(readerMessages.zipEmpty);
  if (members.length > MOST_MEMBERS)
    throw new ImportError(readerMessages.zipTooMany(members.length, MOST_MEMBERS));
  const total = members.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_MEGABYTES * MEGABYTE) throw new ImportError(readerMessages.zipTooLarge(MOST_MEGABYTES));
  return members.map((member) => ({ name: member.name, bytes: unpacked(bytes, member) }));
}

function unpacked(bytes: Uint8Array, member: DeclaredMember): Uint8Array {
  const { name, encrypted, method, size, crc } = member;
  if (encrypted) throw new ImportError(readerMessages.zipEncrypted(name));
  if (method !== STORED && method !== DEFLATED) throw new ImportError(readerMessages.zipMethod(name));
  const packed = packedBytes(bytes, member);
  const content = method === STORED ? packed : inflated(packed, name, size);
  if (content.length !== size) throw new ImportError(readerMessages.zipLies(name));
  if (crc32(content) !== crc) throw new ImportError(readerMessages.zipDamaged(name));
  return content;
}

function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: DeclaredMember): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_HEADER_LENGTH > bytes.length) throw new ImportError(readerMessages.zipDamaged(name));
  const start =
    offset + LOCAL_HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new ImportError(readerMessages.zipDamaged(name));
  return bytes.subarray(start, start + packedSize);
}

/** Unpacks step by step, so that a member which holds more than declared is stopped at its declared size. */
function inflated(packed: Uint8Array, name: string, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let count = 0;
  const stream = new Inflate((chunk) => {
    if (count + chunk.length > size) throw new ImportError(readerMessages.zipLies(name));
    content.set(chunk, count);
    count += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError(readerMessages.zipDamaged(name));
  }
  return content.subarray(0, count);
}
