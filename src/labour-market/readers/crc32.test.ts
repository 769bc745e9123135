import { crc32 } from './crc32';
import { utf8 } from './testing/flat-text';

describe('crc32', () => {
  // The check value that ISO 3309 implementations publish.
  it.each([
    ['123456789', 0xcbf43926],
    ['', 0],
  ])('of %j', (text, sum) => {
    expect(crc32(utf8(text))).toBe(sum);
  });
});
