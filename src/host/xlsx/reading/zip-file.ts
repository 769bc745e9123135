import { Inflate } from 'fflate';
import { checksum } from './checksum';
import { readMessages } from './messages';
import { XlsxError } from './xlsx-error';
import { normalPartName, readDirectory, type DeclaredMember } from './zip-directory';

const MEGABYTE = 1_000_000;
/** A workbook of this size has some million cells; beyond it the page would run out of memory. */
const MOST_UNPACKED = 150;
const MOST_PACKED = 50;
const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate grows by a factor of at most 1,032: one step never gives more than 17 MB. */
const STEP = 16_384;

/** The parts of a package by name. A part is unpacked when it is asked for; all together are counted. */
export class ZipFile {
  private readonly members: ReadonlyMap<string, DeclaredMember>;
  private unpacked = 0;

  /** @throws XlsxError where the directory of the ZIP is missing or damaged */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length > MOST_PACKED * MEGABYTE) throw new XlsxError(readMessages.fileTooLarge(MOST_PACKED));
    this.members = readDirectory(bytes);
  }

  names(): string[] {
    return [...this.members.keys()];
  }

  has(name: string): boolean {
    return this.members.has(normalPartName(name));
  }

  /**
   * The content of a part, checked against its declared size and checksum.
   *
   * @throws XlsxError where it is missing, damaged, encrypted, or too large
   */
  read(name: string): Uint8Array {
    const member = this.members.get(normalPartName(name));
    if (!member) throw new XlsxError(readMessages.missingPart(name));
    if (member.encrypted) throw new XlsxError(readMessages.encrypted());
    this.unpacked += member.size;
    if (this.unpacked > MOST_UNPACKED * MEGABYTE) throw new XlsxError(readMessages.tooLarge(MOST_UNPACKED));
    const content = this.content(name, member);
    if (content?.length !== member.size || checksum(content) !== member.checksum)
      throw new XlsxError(readMessages.damaged(name));
    return content;
  }

  private content(name: string, { method, offset, packedSize, size }: DeclaredMember): Uint8Array | null {
    const { bytes } = this;
    if (offset + LOCAL_HEADER_LENGTH > bytes.length) throw new XlsxError(readMessages.damaged(name));
    const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_HEADER_LENGTH);
    const start = offset + LOCAL_HEADER_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
    if (start + packedSize > bytes.length) throw new XlsxError(readMessages.truncated());
    const packed = bytes.subarray(start, start + packedSize);
    if (method === STORED) return packed;
    return method === DEFLATED ? inflated(packed, size) : null;
  }
}

/** Unpacks step by step; null where the data are damaged or more than declared. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const content = new Uint8Array(size);
  let count = 0;
  let tooMuch = false;
  const stream = new Inflate((chunk) => {
    tooMuch ||= count + chunk.length > size;
    if (!tooMuch) content.set(chunk, count);
    count += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !tooMuch; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return null;
  }
  return tooMuch ? null : content.subarray(0, count);
}
