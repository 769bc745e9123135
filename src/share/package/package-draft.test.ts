import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packageBytes } from '../steps/testing/package';
import type { TestPackage } from '../steps/testing/package';
import { openPackage } from './open-package';

const TYPE = 'application/a+xml';
const part = (text = '<a/>'): readonly [string, string] => [text, TYPE];

const open = (more: TestPackage) => openPackage(packageBytes(more));

function written(draft: ReturnType<typeof openPackage>): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(draft.write()));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('taking out a part', () => {
  const chain: TestPackage = {
    workbookRelations: [
      ['a', 't/a', 'a.xml'],
      ['d', 't/d', 'd.xml'],
    ],
    parts: {
      'xl/a.xml': part(),
      'xl/b.xml': part(),
      'xl/c.bin': part(),
      'xl/d.xml': part(),
      'xl/lost.xml': part(),
    },
    relations: {
      'xl/a.xml': [
        ['b', 't/b', 'b.xml'],
        ['d', 't/d', 'd.xml'],
      ],
      // In a circle, and back to the workbook.
      'xl/b.xml': [
        ['a', 't/a', 'a.xml'],
        ['c', 't/c', 'c.bin'],
        ['w', 't/w', 'workbook.xml'],
      ],
    },
  };

  it('takes what only it led to, and leaves what others lead to or nobody led to', () => {
    const draft = open(chain);
    draft.removePart('xl/a.xml');
    expect(draft.parts()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/d.xml', 'xl/lost.xml']);
    expect(draft.relationships('xl/workbook.xml').map(({ id }) => id)).toEqual(['sheet1', 'd']);
  });

  it('leaves nothing of it in the package', () => {
    const draft = open(chain);
    draft.removePart('xl/a.xml');
    const files = written(draft);
    expect(Object.keys(files).filter((name) => /\/[abc]\./.test(name))).toEqual([]);
    expect(files['[Content_Types].xml']).not.toMatch(/\/xl\/[abc]\./);
    expect(files['xl/_rels/workbook.xml.rels']).not.toContain('a.xml');
  });

  it('tells which parts lead to one, also after some went', () => {
    const draft = open(chain);
    expect(draft.referrers('XL/D.xml').map(({ from }) => from)).toEqual(['xl/workbook.xml', 'xl/a.xml']);
    draft.removePart('xl/a.xml');
    expect(draft.referrers('xl/d.xml').map(({ from }) => from)).toEqual(['xl/workbook.xml']);
  });
});

describe('adding', () => {
  it('gives a part its content type and a relationship with a free id', () => {
    const draft = open({ workbookRelations: [['rId3', 't/x', 'worksheets/sheet1.xml']] });
    draft.addPart('xl/worksheets/sheet9.xml', TYPE, '<worksheet/>');
    const id = draft.addRelationship('xl/workbook.xml', 't/worksheet', 'xl/worksheets/sheet9.xml');
    const files = written(draft);
    expect(id).toBe('rId4');
    expect(files['xl/_rels/workbook.xml.rels']).toContain(
      '<Relationship Id="rId4" Type="t/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
    );
    expect(files['[Content_Types].xml']).toContain(
      `<Override PartName="/xl/worksheets/sheet9.xml" ContentType="${TYPE}"/></Types>`,
    );
  });

  it('makes relationships for a part that had none', () => {
    const draft = open({});
    draft.addPart('xl/b.xml', TYPE, '<b/>');
    draft.addRelationship('xl/worksheets/sheet1.xml', 't/b', 'xl/b.xml');
    expect(written(draft)['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="/xl/b.xml"');
  });
});

describe('content types', () => {
  it('lose the default of an extension when its last part goes', () => {
    const files = unzipSync(
      packageBytes({
        parts: { 'xl/a.png': part(), 'xl/b.png': part() },
        workbookRelations: [
          ['a', 't/a', 'a.png'],
          ['b', 't/b', 'b.png'],
        ],
      }),
    );
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())
      .replace(/<Override PartName="\/xl\/.\.png"[^>]*>/g, '')
      .replace('</Types>', '<Default Extension="PNG" ContentType="image/png"/></Types>');
    const draft = openPackage(zipSync({ ...files, '[Content_Types].xml': strToU8(types) }));
    expect(draft.contentType('xl/a.png')).toBe('image/png');
    draft.removePart('xl/a.png');
    expect(written(draft)['[Content_Types].xml']).toContain('PNG');
    draft.removePart('xl/b.png');
    expect(written(draft)['[Content_Types].xml']).not.toMatch(/png/i);
  });

  // SheetJS declares for every kind of part it could write, whether there is one or not.
  it('lose the defaults that no part needs, whoever wrote them', () => {
    const bytes = readFileSync(path.join(process.cwd(), 'test/fixtures/share/sheetjs.xlsx'));
    const before = strFromU8(unzipSync(bytes)['[Content_Types].xml'] ?? new Uint8Array());
    expect(before).toMatch(/<Default Extension="bin"[^>]*macroEnabled/);
    const after = written(openPackage(new Uint8Array(bytes)))['[Content_Types].xml'] ?? '';
    const extensions = [...after.matchAll(/<Default Extension="(\w+)"/g)].map(([, extension]) => extension);
    expect(extensions.sort()).toEqual(['rels', 'xml']);
    expect(after.match(/<Override /g)).toHaveLength(before.match(/<Override /g)?.length ?? 0);
  });

  it('are changed in place of the old one', () => {
    const draft = open({});
    draft.setContentType('xl/workbook.xml', 'application/b+xml');
    const types = written(draft)['[Content_Types].xml'] ?? '';
    expect(types.match(/\/xl\/workbook\.xml/g)).toHaveLength(1);
    expect(types).toContain('<Override PartName="/xl/workbook.xml" ContentType="application/b+xml"/>');
  });
});

describe('the rows of a worksheet', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

  it('come back where the sheet stands then', () => {
    const draft = open({ sheets: [{ rows, before: '<sheetPr/>' }] });
    const sheet = 'xl/worksheets/sheet1.xml';
    const whole = draft.xml(sheet);
    const start = whole.indexOf(rows);
    expect(draft.holdRows(sheet, start, start + rows.length, false)).toBe(rows);
    expect(draft.xml(sheet)).toBe(whole.replace(rows, ''));
    draft.setXml(sheet, draft.xml(sheet).replace('<sheetPr/>', ''));
    expect(written(draft)[sheet]).toBe(whole.replace('<sheetPr/>', ''));
  });

  it('are the only thing that changes when they do', () => {
    const draft = open({ sheets: [{ rows }] });
    const sheet = 'xl/worksheets/sheet1.xml';
    const whole = draft.xml(sheet);
    const start = whole.indexOf(rows);
    draft.holdRows(sheet, start, start + rows.length, false);
    draft.setRows(sheet, ['<row r="1"/>']);
    expect(written(draft)[sheet]).toBe(whole.replace(rows, '<row r="1"/>'));
  });
});
