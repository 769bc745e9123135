import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packageBytes } from '../steps/testing/package';
import { openPackage } from './open-package';

/** A workbook with the parts changed or added. */
function changed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync({
    ...unzipSync(packageBytes({})),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  });
}

const messageOf = (bytes: Uint8Array): string => {
  try {
    openPackage(bytes);
    return 'opened';
  } catch (error) {
    return (error as Error).message;
  }
};

/** Sets the bit that says a member is encrypted (APPNOTE.TXT 6.3.10, 4.4.4). */
function withEncryptedMember(): Uint8Array {
  const bytes = packageBytes({});
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return bytes;
}

describe('what is no package is refused', () => {
  it.each([
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /\.xls\)/],
    ['a text', strToU8('Name;Wert'), /keine Arbeitsmappe/],
    ['a ZIP without content types', zipSync({ 'a.xml': strToU8('<a/>') }), /keine Arbeitsmappe/],
    ['an encrypted member', withEncryptedMember(), /Kennwort/],
    ['a file that was cut off', packageBytes({}).slice(0, 900), /Ende fehlt/],
    ['a part beside the package', changed({ '../a.xml': '<a/>' }), /unzulässigem Namen/],
    ['a part in the folder .', changed({ 'xl/./a.xml': '<a/>' }), /unzulässigem Namen/],
    ['a name with a control character', changed({ 'xl/a\u0007.xml': '<a/>' }), /unzulässigem Namen/],
    ['two parts that differ in case only', changed({ 'XL/Workbook.xml': '<a/>' }), /zweimal/],
    ['two parts of which one has a backslash', changed({ 'xl\\workbook.xml': '<a/>' }), /zweimal/],
    ['two parts of which one is escaped', changed({ 'xl/work%62ook.xml': '<a/>' }), /zweimal/],
    [
      'two relationships of one id',
      changed({
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="t/officeDocument" Target="xl/workbook.xml"/><Relationship Id="a" Type="t/x" Target="b.xml"/></Relationships>',
      }),
      /beschädigt \(_rels\/\.rels/,
    ],
  ])('%s', (_, bytes, sentence) => {
    expect(messageOf(bytes)).toMatch(sentence);
  });

  it('refuses more than 5,000 parts before it looks at any', () => {
    const parts = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`a${index}.xml`, '']));
    expect(messageOf(changed(parts))).toMatch(/mehr als 5000 Teile/);
  });

  it('refuses what declares more than 400 MB', () => {
    const bytes = packageBytes({});
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 150_000_000, true);
    expect(messageOf(bytes)).toMatch(/größer als 400 MB/);
  });
});

describe('names of parts', () => {
  it('may be written with a leading slash or with backslashes', () => {
    const files = unzipSync(packageBytes({}));
    const other = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [
        name.startsWith('xl/') ? name.replaceAll('/', '\\') : `/${name}`,
        bytes,
      ]),
    );
    const draft = openPackage(zipSync(other));
    expect(draft.parts()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(Object.keys(unzipSync(draft.write()))).toContain('xl/worksheets/sheet1.xml');
  });

  it('are found in any case and with escaped characters', () => {
    const draft = openPackage(
      packageBytes({
        parts: { 'xl/Mein Teil.xml': ['<a/>', 'application/a+xml'] },
        workbookRelations: [['p', 't/x', 'mein%20teil.xml']],
      }),
    );
    expect(draft.relationships('xl/workbook.xml').find(({ id }) => id === 'p')?.target).toBe(
      'xl/Mein Teil.xml',
    );
    expect(draft.contentType('XL/mein teil.xml')).toBe('application/a+xml');
  });
});

describe('a written package', () => {
  const bytes = packageBytes({ sheets: [{}, { rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

  it('has the parts unchanged, content types first, and is the same every time', () => {
    const draft = openPackage(bytes);
    const before = unzipSync(bytes);
    const after = unzipSync(draft.write());
    expect(Object.keys(after)[0]).toBe('[Content_Types].xml');
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after).toEqual(before);
    expect(draft.write()).toEqual(openPackage(bytes).write());
  });

  it('keeps the encoding of a part that changes', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>ä</a>';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    const draft = openPackage(zipSync({ ...unzipSync(bytes), 'xl/a.xml': utf16 }));
    draft.setXml('xl/a.xml', draft.xml('xl/a.xml').replace('ä', 'ö'));
    const written = unzipSync(draft.write())['xl/a.xml'] ?? new Uint8Array();
    expect(new TextDecoder('utf-16le').decode(written)).toBe(text.replace('ä', 'ö'));
  });

  it('refuses a part whose content is damaged, also one that nothing changes', () => {
    const damaged = packageBytes({ parts: { 'xl/media/a.png': ['x'.repeat(500), 'image/png'] } });
    const view = new DataView(damaged.buffer);
    const name = new TextEncoder().encode('xl/media/a.png');
    for (let at = 0; at < damaged.length - 60; at += 1)
      if (
        view.getUint32(at, true) === 0x02014b50 &&
        strFromU8(damaged.subarray(at + 46, at + 46 + name.length)) === 'xl/media/a.png'
      )
        view.setUint32(at + 16, 7, true);
    expect(() => openPackage(damaged).write()).toThrow(/beschädigt \(xl\/media\/a\.png/);
  });
});
