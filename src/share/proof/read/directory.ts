/** What the directory of a ZIP says of a member. */
export interface DirectoryEntry {
  readonly name: string;
  readonly checksum: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const UTF8 = 0x800;

/** The entries of the directory at the end of a ZIP (APPNOTE 4.3.12). @throws for what has none */
export function readDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: DirectoryEntry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count;) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('no directory entry');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const isUtf8 = (view.getUint16(at + 8, true) & UTF8) !== 0;
    const letters = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + (name as number));
    entries.push({
      name: new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(letters),
      checksum: view.getUint32(at + 16, true),
    });
    at += ENTRY_LENGTH + (name as number) + (extra as number) + (comment as number);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new Error('no directory');
}
