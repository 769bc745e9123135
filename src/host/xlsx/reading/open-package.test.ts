import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, XlsxError } from '../read-xlsx';
import { handPackage } from './testing/hand-package';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([...COMPOUND, ...Array<number>(600).fill(0), ...utf16(stream), 0, 0]);

const GOOD = handPackage({ strings: '<si><t>Plan</t></si>' });

/** A copy with its central directory changed. `at` counts from the entry of the first member. */
function declared(zip: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  change(view, view.getUint32(copy.length - 6, true));
  return copy;
}

const doctype = (inside: string): Uint8Array =>
  handPackage({
    parts: { 'xl/worksheets/sheet1.xml': `<!DOCTYPE worksheet [${inside}]><worksheet>&a;</worksheet>` },
  });

describe('a file that is no workbook', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'Die Datei ist leer'],
    ['a text', strToU8('Monat;Wert\n1;2\n'), 'keine Excel-Arbeitsmappe'],
    [
      'a web page that calls itself .xls',
      strToU8('<html><table></table></html>'),
      'keine Excel-Arbeitsmappe',
    ],
    ['an encrypted workbook', compound('EncryptedPackage'), 'mit einem Kennwort verschlüsselt'],
    ['a workbook of Excel 97', compound('Workbook'), 'das alte Excel-Format (.xls)'],
    ['a ZIP of other things', zipSync({ 'zahlen.csv': strToU8('1;2') }), 'keine Excel-Arbeitsmappe, sondern'],
    [
      'a document of Word',
      handPackage({
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      }),
      'keine Excel-Arbeitsmappe, sondern',
    ],
    [
      'a binary workbook',
      handPackage({ type: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
      'binäre Arbeitsmappe (.xlsb)',
    ],
    ['a workbook cut short', GOOD.subarray(0, GOOD.length - 30), 'unvollständig'],
    ['a workbook cut in its first half', GOOD.subarray(0, 500), 'unvollständig'],
    [
      'one without its sheet',
      handPackage({ parts: { 'xl/worksheets/sheet1.xml': undefined } }),
      'sheet1.xml“ fehlt',
    ],
    [
      'broken XML',
      handPackage({ parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData></worksheet>' } }),
      'sheet1.xml“ lässt sich nicht lesen',
    ],
    [
      'two roots',
      handPackage({ parts: { 'xl/worksheets/sheet1.xml': '<worksheet/><worksheet/>' } }),
      'sheet1.xml“ lässt sich nicht lesen',
    ],
    ['an entity', doctype('<!ENTITY a "b">'), 'Dokumenttyp-Angabe'],
    ['entities that grow', doctype('<!ENTITY a "bb"><!ENTITY c "&a;&a;">'), 'Dokumenttyp-Angabe'],
    [
      'elements without end',
      handPackage({ parts: { 'xl/worksheets/sheet1.xml': '<worksheet>'.repeat(500) } }),
      'zu umfangreich',
    ],
  ])('is refused: %s', (_, bytes, sentence) => {
    const read = (): unknown => readXlsx(bytes);
    expect(read).toThrow(XlsxError);
    expect(read).toThrow(sentence);
  });
});

describe('a package that lies', () => {
  const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(5_000_000) });

  it.each<[string, Uint8Array, string]>([
    [
      'holds more than it declares',
      declared(bomb, (view, entry) => view.setUint32(entry + 24, 1000, true)),
      'beschädigt',
    ],
    [
      'declares too much',
      declared(bomb, (view, entry) => view.setUint32(entry + 24, 150_000_001, true)),
      'mehr als 150 MB',
    ],
    [
      'has another checksum',
      declared(GOOD, (view, entry) => view.setUint32(entry + 16, 1, true)),
      'beschädigt',
    ],
    [
      'is packed in an unknown way',
      declared(GOOD, (view, entry) => view.setUint16(entry + 10, 12, true)),
      'beschädigt',
    ],
    ['is locked', declared(GOOD, (view, entry) => view.setUint16(entry + 8, 1, true)), 'Kennwort'],
    [
      'points behind its end',
      declared(GOOD, (view, entry) => view.setUint32(entry + 42, 0xfffff000, true)),
      'beschädigt',
    ],
    [
      'has its directory elsewhere',
      declared(GOOD, (view) => view.setUint32(GOOD.length - 6, 5, true)),
      'unvollständig',
    ],
    [
      'has too many parts',
      declared(GOOD, (view) => view.setUint16(GOOD.length - 12, 5001, true)),
      'mehr als 5000 Teile',
    ],
    [
      'is larger than any workbook',
      new Uint8Array(50_000_001).fill(0x50, 0, 1).fill(0x4b, 1, 2),
      'mehr als 50 MB',
    ],
  ])('is refused: it %s', (_, bytes, sentence) => {
    expect(() => readXlsx(bytes)).toThrow(sentence);
  });

  it('never passes a changed byte on: it refuses with a sentence, or reads what was packed', () => {
    const whole = readXlsx(GOOD);
    fc.assert(
      fc.property(fc.nat(GOOD.length - 1), fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const changed = GOOD.slice();
        changed[at] = (changed[at] ?? 0) ^ difference;
        try {
          expect(readXlsx(changed).sheets).toEqual(whole.sheets);
        } catch (error) {
          expect(error).toBeInstanceOf(XlsxError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a workbook of another make', () => {
  it('may have macros, which stay behind', () => {
    const bytes = handPackage({
      type: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/vbaProject" Target="vbaProject.bin"/></Relationships>',
      },
    });
    expect(readXlsx(bytes).leftOut).toEqual(['Makros (VBA)']);
  });

  it('may give its elements prefixes, its parts UTF-16, and its names another case', () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const utf16Sheet = Uint8Array.from([0xff, 0xfe, ...utf16(sheet)]);
    const rels =
      '<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="WORKSHEETS/Sheet1.xml"/></Relationships>';
    const others = handPackage({
      parts: { 'xl/_rels/workbook.xml.rels': rels, 'xl/worksheets/sheet1.xml': undefined },
    });
    const bytes = replaced(others, 'xl/worksheets/sheet1.xml', utf16Sheet);
    expect(readXlsx(bytes).sheets[0]?.cells).toEqual([{ row: 1, column: 1, value: 5, style: {} }]);
  });
});

function replaced(zip: Uint8Array, path: string, content: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(zip), [path]: content });
}
