import { recogniseBytes } from './recognise';
import { utf8 } from './testing/flat-text';
import { utf16 } from './testing/utf16';

describe('recogniseBytes', () => {
  it.each([
    ['PK\u0003\u0004', 'zip'],
    ['PK\u0005\u0006', 'zip'],
    ['{"a":1}', 'json'],
    ['\ufeff\r\n [1]', 'json'],
    ['<!DOCTYPE html>', 'web-page'],
    ['\ufeff  <html>', 'web-page'],
    ['%PDF-1.7', 'pdf'],
    ['', 'empty'],
    ['\ufeff\n\n', 'empty'],
    ['statistics_code;', 'text'],
    ['P', 'text'],
  ])('%j is %s', (text, kind) => {
    expect(recogniseBytes(utf8(text))).toBe(kind);
  });

  it.each([
    ['{"a":1}', 'json'],
    ['\r\n [1]', 'json'],
    ['<!DOCTYPE html>', 'web-page'],
    ['  <html>', 'web-page'],
    ['', 'empty'],
    ['\n \n', 'empty'],
    ['statistics_code;', 'text'],
    // Their low bytes are those of `<` and `{`.
    ['\u043c', 'text'],
    ['\u017b', 'text'],
  ])('%j in UTF-16 is %s', (text, kind) => {
    expect(recogniseBytes(utf16(text, 'le'))).toBe(kind);
    expect(recogniseBytes(utf16(text, 'be'))).toBe(kind);
  });

  it('does not read beyond half a character', () => {
    expect(recogniseBytes(utf16('', 'le').subarray(0, 2))).toBe('empty');
    expect(recogniseBytes(utf16('<', 'le').subarray(0, 3))).toBe('empty');
  });

  it.each([
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'old-excel'],
    [[0x1f, 0x8b, 0x08], 'gzip'],
  ])('the bytes %j are %s', (bytes, kind) => {
    expect(recogniseBytes(new Uint8Array(bytes))).toBe(kind);
  });
});
