import { gzipSync } from 'node:zlib';
import { checksum } from './checksum';

// The check value of CRC-32 in the catalogue of parametrised CRC algorithms (CRC-32/ISO-HDLC).
test('of the digits 1 to 9', () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

// gzip ends with the same checksum, and the length (RFC 1952).
test.each([0, 1, 2, 3, 4, 5, 255, 1_027])('of %d bytes, like gzip', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 7_919) & 255);
  expect(checksum(bytes)).toBe(gzipSync(bytes).readUInt32LE(-8 + gzipSync(bytes).length));
});
