import { Deflate, deflateSync } from 'fflate';
import { crc32 } from './crc32';

/** A member ready to be written: packed once, here or in the file it came from. */
export interface PackedMember {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
/** 2.0: deflate. */
const VERSION = 20;
/** The name is UTF-8. */
const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day a ZIP knows: when it was packed is nobody's concern. */
const DATE = (1 << 5) | 1;

/** @param level of the compression, 1 fast … 9 small */
export function packMember(name: string, content: Uint8Array, level: 1 | 2 | 3 | 4 | 5 | 6): PackedMember {
  return {
    name,
    method: 8,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level }),
  };
}

/** The same for content that comes in pieces, so that it need not be in memory as a whole. */
export function packPieces(
  name: string,
  pieces: Iterable<Uint8Array>,
  level: 1 | 2 | 3 | 4 | 5 | 6,
): PackedMember {
  const blocks: Uint8Array[] = [];
  const stream = new Deflate({ level }, (block) => blocks.push(block));
  let [crc, size] = [0, 0];
  for (const piece of pieces) {
    crc = crc32(piece, crc);
    size += piece.length;
    stream.push(piece);
  }
  stream.push(new Uint8Array(), true);
  const packed = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const block of blocks) {
    packed.set(block, at);
    at += block.length;
  }
  return { name, method: 8, crc, size, packed };
}

/** The ZIP of these members, in their order; the same members give the same bytes. */
export function writeZip(members: readonly PackedMember[]): Uint8Array {
  const names = members.map(({ name }) => new TextEncoder().encode(name));
  const nameLengths = names.reduce((sum, name) => sum + name.length, 0);
  const contents = members.reduce((sum, { packed }) => sum + packed.length, 0);
  const directoryStart = contents + nameLengths + members.length * LOCAL_LENGTH;
  const directoryEnd = directoryStart + nameLengths + members.length * ENTRY_LENGTH;
  const bytes = new Uint8Array(directoryEnd + END_LENGTH);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let entry = directoryStart;
  members.forEach((member, index) => {
    const name = names[index] as Uint8Array;
    view.setUint32(local, LOCAL_HEADER, true);
    writeFields(view, local + 4, member, name.length);
    bytes.set(name, local + LOCAL_LENGTH);
    bytes.set(member.packed, local + LOCAL_LENGTH + name.length);
    view.setUint32(entry, DIRECTORY_ENTRY, true);
    view.setUint16(entry + 4, VERSION, true);
    writeFields(view, entry + 6, member, name.length);
    view.setUint32(entry + 42, local, true);
    bytes.set(name, entry + ENTRY_LENGTH);
    local += LOCAL_LENGTH + name.length + member.packed.length;
    entry += ENTRY_LENGTH + name.length;
  });
  writeEnd(view, directoryEnd, { start: directoryStart, count: members.length });
  return bytes;
}

/** What the local header and the entry of the directory have in common. */
function writeFields(view: DataView, at: number, { method, crc, size, packed }: PackedMember, name: number) {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name, true);
}

function writeEnd(view: DataView, at: number, { start, count }: { start: number; count: number }) {
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
}
