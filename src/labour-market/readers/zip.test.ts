import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readerMessages } from './messages';
import { utf8 } from './testing/flat-text';
import { isWorkbook, unzip } from './zip';

const TEXT = utf8('Kreis;Wert\n07312;5330\n'.repeat(50));
const PACKED = zipSync({ 'zahlen.csv': TEXT });
/** Where the central directory of PACKED begins, as its end says. */
const DIRECTORY = new DataView(PACKED.buffer).getUint32(PACKED.length - 6, true);

/** A copy with some bytes changed. */
function changed(zip: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = zip.slice();
  change(new DataView(copy.buffer));
  return copy;
}

describe('unzip', () => {
  it('returns the members in their order', () => {
    const members = unzip(zipSync({ 'b.csv': TEXT, 'Übersicht/a.json': utf8('{}'), 'leer.txt': utf8('') }));
    expect(members.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes).length])).toEqual([
      ['b.csv', TEXT.length],
      ['Übersicht/a.json', 2],
      ['leer.txt', 0],
    ]);
  });

  it('leaves out folders and what macOS adds', () => {
    const zip = zipSync({
      'x/': utf8(''),
      '__MACOSX/._a.csv': utf8('?'),
      'x/.DS_Store': utf8('?'),
      'a.csv': TEXT,
    });
    expect(unzip(zip).map(({ name }) => name)).toEqual(['a.csv']);
  });

  it('tells workbooks from other ZIPs', () => {
    expect(isWorkbook(PACKED)).toBe(false);
    expect(isWorkbook(zipSync({ 'a.csv': TEXT, '[Content_Types].xml': TEXT }))).toBe(true);
  });

  it('finds the end behind a comment, and reads from the middle of a buffer', () => {
    const zip = zipSync({ 'a.csv': TEXT });
    const comment = utf8('Kommentar');
    const whole = new Uint8Array(7 + zip.length + comment.length);
    whole.set(zip, 7);
    whole.set(comment, 7 + zip.length);
    new DataView(whole.buffer).setUint16(7 + zip.length - 2, comment.length, true);
    expect(unzip(whole.subarray(7))[0]?.bytes).toEqual(TEXT);
  });

  it('gives back whatever was packed, stored or deflated', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 40_000 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(0 as const, 6 as const),
        (contents, level) => {
          const files = Object.fromEntries(contents.map((bytes, index) => [`m${index}.csv`, bytes]));
          expect(unzip(zipSync(files, { level })).map(({ bytes }) => [...bytes])).toEqual(
            contents.map((bytes) => [...bytes]),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([1, 10, 100, PACKED.length - 22])('refuses a ZIP cut by %d bytes', (missing) => {
    expect(() => unzip(PACKED.subarray(0, PACKED.length - missing))).toThrow(readerMessages.zipTruncated);
  });

  it.each<[string, Uint8Array, string]>([
    ['no member', zipSync({}), readerMessages.zipEmpty],
    [
      'a declared total above 150 MB',
      changed(PACKED, (view) => view.setUint32(DIRECTORY + 24, 150_000_001, true)),
      readerMessages.zipTooLarge(150),
    ],
    [
      'a bomb that declares too little',
      changed(zipSync({ 'zahlen.csv': new Uint8Array(40_000_000) }), (view) =>
        view.setUint32(view.getUint32(view.byteLength - 6, true) + 24, 1_000, true),
      ),
      readerMessages.zipLies('zahlen.csv'),
    ],
    [
      'a member that declares too much',
      changed(PACKED, (view) => view.setUint32(DIRECTORY + 24, TEXT.length + 1, true)),
      readerMessages.zipLies('zahlen.csv'),
    ],
    [
      'a password',
      changed(PACKED, (view) => view.setUint16(DIRECTORY + 8, 1, true)),
      readerMessages.zipEncrypted('zahlen.csv'),
    ],
    [
      'a method that is not known',
      changed(PACKED, (view) => view.setUint16(DIRECTORY + 10, 12, true)),
      readerMessages.zipMethod('zahlen.csv'),
    ],
    [
      'a changed byte in a stored member',
      changed(zipSync({ 'zahlen.csv': TEXT }, { level: 0 }), (view) => view.setUint8(60, 0x39)),
      readerMessages.zipDamaged('zahlen.csv'),
    ],
    [
      'a damaged stream',
      changed(PACKED, (view) => view.setUint32(40, 0xffffffff, true)),
      readerMessages.zipDamaged('zahlen.csv'),
    ],
    [
      'a member that would lie behind the end',
      changed(PACKED, (view) => view.setUint32(DIRECTORY + 42, 0xfffffff0, true)),
      readerMessages.zipDamaged('zahlen.csv'),
    ],
    [
      'a directory in another place',
      changed(PACKED, (view) => view.setUint32(PACKED.length - 6, 5, true)),
      readerMessages.zipTruncated,
    ],
    [
      'more than 200 members',
      zipSync(Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${index}.csv`, utf8('')]))),
      readerMessages.zipTooMany(201, 200),
    ],
  ])('refuses %s', (_, zip, message) => {
    expect(() => unzip(zip)).toThrow(message);
  });

  it('refuses damage anywhere with a message of its own, or reads what was packed', () => {
    fc.assert(
      fc.property(fc.nat(PACKED.length - 1), fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const zip = changed(PACKED, (view) => view.setUint8(at, view.getUint8(at) ^ difference));
        try {
          for (const { bytes } of unzip(zip)) expect(bytes).toEqual(TEXT);
        } catch (error) {
          expect((error as Error).name).toBe('ImportError');
        }
      }),
      { numRuns: 500 },
    );
  });
});
