import { readDirectory } from '../../../zip/directory';
import type { DeclaredMember } from '../../../zip/directory';
import { unpack } from '../../../zip/unpack';
import { readMessages } from './messages';
import { normalPartName } from './part-name';
import { XlsxError } from './xlsx-error';

const MEGABYTE = 1_000_000;
/** A workbook of this size has some million cells; beyond it the page would run out of memory. */
const MOST_UNPACKED = 150;
const MOST_PACKED = 50;
const MOST_PARTS = 5000;

/** The parts of a package by name. A part is unpacked when it is asked for; all together are counted. */
export class ZipFile {
  private readonly members: ReadonlyMap<string, DeclaredMember>;
  private unpacked = 0;

  /** @throws XlsxError where the directory of the ZIP is missing or damaged */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length > MOST_PACKED * MEGABYTE) throw new XlsxError(readMessages.fileTooLarge(MOST_PACKED));
    this.members = membersByName(bytes);
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
    const content = unpack(this.bytes, member);
    if (content === 'cut') throw new XlsxError(readMessages.truncated());
    if (typeof content === 'string') throw new XlsxError(readMessages.damaged(name));
    return content;
  }
}

/** The first of two equal names counts, as in Excel. */
function membersByName(bytes: Uint8Array): Map<string, DeclaredMember> {
  const declared = readDirectory(bytes, MOST_PARTS);
  if (declared === 'tooMany') throw new XlsxError(readMessages.tooManyParts(MOST_PARTS));
  if (declared === 'truncated') throw new XlsxError(readMessages.truncated());
  const members = new Map<string, DeclaredMember>();
  for (const member of declared) {
    const name = normalPartName(new TextDecoder().decode(member.name));
    if (!members.has(name)) members.set(name, member);
  }
  return members;
}
