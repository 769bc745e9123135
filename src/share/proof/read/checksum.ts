/** Tables for four bytes at a time: a sheet has many millions. */
const TABLES = tables();

function tables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  const next = (table: Uint32Array): Uint32Array =>
    table.map((rest) => (rest >>> 8) ^ (first[rest & 255] as number));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/** The CRC-32 of a member of a ZIP (ISO 3309). */
export function checksum(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES;
  const whole = bytes.length - (bytes.length % 4);
  let rest = 0xffffffff;
  let at = 0;
  for (; at < whole; at += 4) {
    rest ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    rest =
      (four[rest & 255] as number) ^
      (three[(rest >>> 8) & 255] as number) ^
      (two[(rest >>> 16) & 255] as number) ^
      (one[rest >>> 24] as number);
  }
  for (; at < bytes.length; at += 1)
    rest = (rest >>> 8) ^ (one[(rest ^ (bytes[at] as number)) & 255] as number);
  return ~rest >>> 0;
}
