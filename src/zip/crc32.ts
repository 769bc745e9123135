/** For each byte what it does to the rest, four bytes ahead at a time (slicing-by-4, Kounavis and Berry 2005). */
const TABLES = tables();

function tables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  const next = (table: Uint32Array) => table.map((rest) => (rest >>> 8) ^ (first[rest & 0xff] as number));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/**
 * The checksum that a ZIP declares for each member (ISO 3309).
 *
 * @param before that of the bytes before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [first, second, third, fourth] = TABLES;
  let rest = ~before;
  let at = 0;
  for (const last = bytes.length - 4; at <= last; at += 4) {
    rest ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    rest =
      (fourth[rest & 0xff] as number) ^
      (third[(rest >>> 8) & 0xff] as number) ^
      (second[(rest >>> 16) & 0xff] as number) ^
      (first[rest >>> 24] as number);
  }
  for (; at < bytes.length; at += 1)
    rest = (rest >>> 8) ^ (first[(rest ^ (bytes[at] as number)) & 0xff] as number);
  return ~rest >>> 0;
}
