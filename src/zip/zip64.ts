/** Where the central directory stands, and how many members it declares. */
export interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** The fields of a member that 32 bits may be too few for. */
export interface MemberFields {
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

const LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const END_OF_DIRECTORY = 0x06064b50;
const END_LENGTH = 56;
const EXTRA_FIELD = 0x0001;
const EXTRA_HEADER = 4;
/** What a 16-bit or 32-bit field holds when its value stands in the Zip64 record. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

/**
 * The place of the directory, from the Zip64 record where the plain one is too small for it (APPNOTE.TXT 6.3.10,
 * 4.3.14 and 4.3.15). undefined: the plain record leads to a Zip64 record that is not there.
 */
export function zip64Directory(view: DataView, plain: DirectoryPlace): DirectoryPlace | undefined {
  if (plain.count !== ELSEWHERE_16 && plain.start !== ELSEWHERE_32) return plain;
  const locator = plain.end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR)
    // A directory of exactly 65,535 members needs no Zip64 record.
    return plain.start === ELSEWHERE_32 ? undefined : plain;
  const end = read64(view, locator + 8);
  if (end + END_LENGTH > locator || view.getUint32(end, true) !== END_OF_DIRECTORY) return undefined;
  return { start: read64(view, end + 48), end, count: read64(view, end + 32) };
}

/** The fields of a member, from its Zip64 extra field where the plain ones are too small (4.5.3). */
export function zip64Fields(view: DataView, start: number, end: number, plain: MemberFields): MemberFields {
  const { size, packedSize, offset } = plain;
  if (size !== ELSEWHERE_32 && packedSize !== ELSEWHERE_32 && offset !== ELSEWHERE_32) return plain;
  for (let at = start; at + EXTRA_HEADER <= end;) {
    const next = at + EXTRA_HEADER + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_FIELD)
      return fromExtra(view, at + EXTRA_HEADER, Math.min(next, end), plain);
    at = next;
  }
  return plain;
}

/** Only fields that are full stand in the extra field, in this order. */
function fromExtra(view: DataView, start: number, end: number, plain: MemberFields): MemberFields {
  let at = start;
  const next = (field: number): number => {
    if (field !== ELSEWHERE_32 || at + 8 > end) return field;
    at += 8;
    return read64(view, at - 8);
  };
  const size = next(plain.size);
  const packedSize = next(plain.packedSize);
  return { size, packedSize, offset: next(plain.offset) };
}

/** Exact up to 2⁵³, beyond which no file reaches. */
function read64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
