import { crc32 } from './crc32';

describe('crc32', () => {
  // The check value that ISO 3309 implementations publish.
  it.each([
    ['123456789', 0xcbf43926],
    ['', 0],
  ])('of %j', (text, sum) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(sum);
  });
});
