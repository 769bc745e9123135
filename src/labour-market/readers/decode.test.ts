import { decodeText } from './decode';
import { readerMessages } from './messages';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string, littleEndian: boolean) => {
  const units = new Uint8Array(text.length * 2);
  [...text].forEach((character, index) =>
    new DataView(units.buffer).setUint16(index * 2, character.charCodeAt(0), littleEndian),
  );
  return units;
};

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Städte – €'), 'Städte – €'],
    ['UTF-8 with a byte order mark', new TextEncoder().encode('\ufeffStädte'), 'Städte'],
    ['ISO-8859-1', bytes(0x53, 0x74, 0xe4, 0x64, 0x74, 0x65), 'Städte'],
    ['windows-1252', bytes(0x80, 0x20, 0x84, 0xfc, 0x93, 0x96), '€ „ü“–'],
    ['UTF-16, little end first', utf16('\ufeffStädte', true), 'Städte'],
    ['UTF-16, big end first', utf16('\ufeffStädte', false), 'Städte'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_, input, text) => {
    expect(decodeText(input)).toBe(text);
  });

  it.each([
    ['a NUL byte', bytes(0x41, 0x00, 0x42)],
    ['UTF-16 without a mark', utf16('Städte', true)],
    ['half a character of UTF-16', bytes(0xff, 0xfe, 0x41)],
  ])('refuses %s', (_, input) => {
    expect(() => decodeText(input)).toThrow(readerMessages.notText);
  });

  it.each(['KREISE;StÃ¤dte', 'fÃ¼r', 'GroÃŸ', 'Ã–ffentlich', 'St\ufffddte'])(
    'refuses the destroyed umlaut in %j',
    (text) => {
      expect(() => decodeText(new TextEncoder().encode(text))).toThrow(/Zeichen der Datei sind beschädigt/);
    },
  );

  it('refuses UTF-8 that is cut inside a character', () => {
    expect(() => decodeText(new TextEncoder().encode('Städte, Städte').subarray(0, 12))).toThrow(
      /beschädigt/,
    );
  });
});
