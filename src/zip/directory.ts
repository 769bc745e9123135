import { zip64Directory, zip64Fields } from './zip64';
import type { DirectoryPlace } from './zip64';

/** A member as the central directory at the end of a ZIP declares it; declarations can lie. */
export interface DeclaredMember {
  /** As it is written: whose encoding that is, the reader knows. */
  readonly name: Uint8Array;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the ZIP and after unpacking. */
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

/** The members in the order of the central directory (APPNOTE.TXT 6.3.10, 4.3.12), Zip64 included (4.3.14). */
export function readDirectory(
  bytes: Uint8Array,
  most = Infinity,
): readonly DeclaredMember[] | 'truncated' | 'tooMany' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = placeOfDirectory(view);
  if (place === undefined) return 'truncated';
  const { start, end, count } = place;
  if (count > most) return 'tooMany';
  const members: DeclaredMember[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return 'truncated';
    const extraStart = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = extraStart + view.getUint16(at + 30, true);
    if (extraEnd > end) return 'truncated';
    members.push({
      name: bytes.subarray(at + ENTRY_LENGTH, extraStart),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...zip64Fields(view, extraStart, extraEnd, {
        size: view.getUint32(at + 24, true),
        packedSize: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      }),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return members;
}

function placeOfDirectory(view: DataView): DirectoryPlace | undefined {
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const short = { start: view.getUint32(end + 16, true), end, count: view.getUint16(end + 10, true) };
  return zip64Directory(view, short);
}

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}
