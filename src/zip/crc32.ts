const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum that a ZIP declares for each member (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (let index = 0; index < bytes.length; index += 1)
    rest = (rest >>> 8) ^ (TABLE[(rest ^ (bytes[index] as number)) & 0xff] as number);
  return (rest ^ 0xffffffff) >>> 0;
}
