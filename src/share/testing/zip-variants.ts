import { deflateSync, unzipSync } from 'fflate';
import { crc32 } from '../../zip/crc32';

/** How programs that stream write a ZIP: sizes behind the data, or sizes of eight bytes. */
export type ZipVariant = 'dataDescriptors' | 'zip64';

const UTF8_NAMES = 0x0800;
const SIZES_BEHIND = 0x0008;
const TOO_LARGE = 0xffffffff;

/** The same members in another way of writing a ZIP (APPNOTE.TXT 6.3.10, 4.3.9 and 4.5.3). */
export function rezip(bytes: Uint8Array, variant: ZipVariant): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  const members = Object.entries(unzipSync(bytes));
  for (const [name, content] of members) {
    const member = { name: new TextEncoder().encode(name), content, packed: deflateSync(content), offset };
    const written = variant === 'zip64' ? zip64Local(member) : describedLocal(member);
    local.push(written);
    central.push(variant === 'zip64' ? zip64Entry(member) : describedEntry(member));
    offset += written.length;
  }
  const directory = joined(central);
  const end = variant === 'zip64' ? zip64End(members.length, directory.length, offset) : new Uint8Array();
  const last = little(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, variant === 'zip64' ? 0xffff : members.length],
    [2, variant === 'zip64' ? 0xffff : members.length],
    [4, variant === 'zip64' ? TOO_LARGE : directory.length],
    [4, variant === 'zip64' ? TOO_LARGE : offset],
    [2, 0],
  );
  return joined([...local, directory, end, last]);
}

interface Member {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly packed: Uint8Array;
  readonly offset: number;
}

function describedLocal({ name, content, packed }: Member): Uint8Array {
  const head = little(
    [4, 0x04034b50],
    [2, 20],
    [2, UTF8_NAMES | SIZES_BEHIND],
    [2, 8],
    [4, 0],
    [4, 0],
    [4, 0],
    [4, 0],
    [2, name.length],
    [2, 0],
  );
  const behind = little([4, 0x08074b50], [4, crc32(content)], [4, packed.length], [4, content.length]);
  return joined([head, name, packed, behind]);
}

function describedEntry({ name, content, packed, offset }: Member): Uint8Array {
  return joined([
    little(
      [4, 0x02014b50],
      [2, 20],
      [2, 20],
      [2, UTF8_NAMES | SIZES_BEHIND],
      [2, 8],
      [4, 0],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ),
    name,
  ]);
}

function zip64Local({ name, content, packed }: Member): Uint8Array {
  const extra = little([2, 1], [2, 16], [8, content.length], [8, packed.length]);
  const head = little(
    [4, 0x04034b50],
    [2, 45],
    [2, UTF8_NAMES],
    [2, 8],
    [4, 0],
    [4, crc32(content)],
    [4, TOO_LARGE],
    [4, TOO_LARGE],
    [2, name.length],
    [2, extra.length],
  );
  return joined([head, name, extra, packed]);
}

function zip64Entry({ name, content, packed, offset }: Member): Uint8Array {
  const extra = little([2, 1], [2, 24], [8, content.length], [8, packed.length], [8, offset]);
  return joined([
    little(
      [4, 0x02014b50],
      [2, 45],
      [2, 45],
      [2, UTF8_NAMES],
      [2, 8],
      [4, 0],
      [4, crc32(content)],
      [4, TOO_LARGE],
      [4, TOO_LARGE],
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, TOO_LARGE],
    ),
    name,
    extra,
  ]);
}

function zip64End(count: number, length: number, offset: number): Uint8Array {
  const record = little(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, length],
    [8, offset],
  );
  const locator = little([4, 0x07064b50], [4, 0], [8, offset + length], [4, 1]);
  return joined([record, locator]);
}

/** Numbers of so many bytes each, the smallest byte first. */
function little(...numbers: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap(([bytes, value]) =>
      Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256),
    ),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
