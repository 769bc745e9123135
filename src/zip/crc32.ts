/** Entries of the table for one place. */
const SIZE = 256;
/** Bytes taken at once (slicing-by-8, Kounavis and Berry 2005). */
const STEP = 8;
/** For each byte what it does to the rest when so many bytes follow it in its step. */
const EFFECTS = effects();

function effects(): readonly Int32Array[] {
  const last = Int32Array.from({ length: SIZE }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  const all = [last];
  while (all.length < STEP)
    all.push((all.at(-1) as Int32Array).map((rest) => (rest >>> 8) ^ (last[rest & 0xff] as number)));
  return all;
}

const [E0, E1, E2, E3, E4, E5, E6, E7] = EFFECTS as readonly [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/**
 * The checksum that a ZIP declares for each member (ISO 3309).
 *
 * @param before that of the bytes before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let rest = ~before;
  let at = 0;
  for (const last = bytes.length - STEP; at <= last; at += STEP) {
    rest ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    rest =
      (E7[rest & 0xff] as number) ^
      (E6[(rest >>> 8) & 0xff] as number) ^
      (E5[(rest >>> 16) & 0xff] as number) ^
      (E4[rest >>> 24] as number) ^
      (E3[bytes[at + 4] as number] as number) ^
      (E2[bytes[at + 5] as number] as number) ^
      (E1[bytes[at + 6] as number] as number) ^
      (E0[bytes[at + 7] as number] as number);
  }
  for (; at < bytes.length; at += 1)
    rest = (rest >>> 8) ^ (E0[(rest ^ (bytes[at] as number)) & 0xff] as number);
  return ~rest >>> 0;
}
