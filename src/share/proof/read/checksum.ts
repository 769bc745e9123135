/** How many bytes are taken at a time: a sheet has many millions. */
const BYTES = 8;
/** What a byte does to the rest, for each of its places; 256 for each place, the last one first. */
const TABLE = table();

function table(): Int32Array {
  const all = new Int32Array(256 * BYTES);
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    all[byte] = rest;
  }
  for (let index = 256; index < all.length; index += 1) {
    const before = all[index - 256] as number;
    all[index] = (before >>> 8) ^ (all[before & 255] as number);
  }
  return all;
}

/** The CRC-32 of a member of a ZIP (ISO 3309). */
export function checksum(bytes: Uint8Array): number {
  const at = (place: number, byte: number): number => TABLE[place * 256 + byte] as number;
  const whole = bytes.length - (bytes.length % BYTES);
  let rest = -1;
  let index = 0;
  for (; index < whole; index += BYTES) {
    rest ^=
      (bytes[index] as number) |
      ((bytes[index + 1] as number) << 8) |
      ((bytes[index + 2] as number) << 16) |
      ((bytes[index + 3] as number) << 24);
    rest =
      at(7, rest & 255) ^
      at(6, (rest >>> 8) & 255) ^
      at(5, (rest >>> 16) & 255) ^
      at(4, rest >>> 24) ^
      at(3, bytes[index + 4] as number) ^
      at(2, bytes[index + 5] as number) ^
      at(1, bytes[index + 6] as number) ^
      at(0, bytes[index + 7] as number);
  }
  for (; index < bytes.length; index += 1)
    rest = (rest >>> 8) ^ at(0, (rest ^ (bytes[index] as number)) & 255);
  return ~rest >>> 0;
}
