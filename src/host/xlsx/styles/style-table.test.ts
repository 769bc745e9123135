import { builtInFormat } from './number-formats';
import { StyleTable } from './style-table';

describe('the table of styles', () => {
  it('numbers equal styles once, and the plain cell 0', () => {
    const table = new StyleTable();
    const euro = { numberFormat: '#,##0.00 "€"' };
    expect([table.indexOf({}), table.indexOf(euro), table.indexOf({ ...euro }), table.indexOf(euro)]).toEqual(
      [0, 1, 1, 1],
    );
    expect(table.indexOf({ locked: true, vertical: 'bottom', bold: false, wrap: false, indent: 0 })).toBe(0);
    expect(table.toXml()).toContain('<cellXfs count="2">');
  });

  it('shares fonts, fills, borders and formats between styles', () => {
    const table = new StyleTable();
    table.indexOf({ bold: true, numberFormat: '0.0%' });
    table.indexOf({ bold: true, numberFormat: '0.0%', fill: '#ff0000' });
    const xml = table.toXml();
    expect(xml).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>');
    expect(xml).toContain('<fonts count="2">');
    expect(xml).toContain('<fills count="3">');
    expect(xml).toContain('<fgColor rgb="FFFF0000"/>');
    expect(xml).toContain('<borders count="1">');
  });

  it.each([
    [
      { italic: true, underline: true, strikethrough: true },
      '<font><i/><strike/><u/><sz val="11"/><name val="Calibri"/></font>',
    ],
    [
      { fontName: 'Arial', fontSize: 9.5, color: '#00ff00' },
      '<sz val="9.5"/><color rgb="FF00FF00"/><name val="Arial"/>',
    ],
    [
      { horizontal: 'right', indent: 2, wrap: true, vertical: 'top' } as const,
      '<alignment horizontal="right" vertical="top" wrapText="1" indent="2"/>',
    ],
    [{ locked: false }, 'applyProtection="1"><protection locked="0"/></xf>'],
    [
      { borders: { left: { style: 'hair' } } } as const,
      '<border><left style="hair"><color auto="1"/></left><right/><top/><bottom/><diagonal/></border>',
    ],
    [{ numberFormat: '0 "<&>"' }, 'formatCode="0 &quot;&lt;&amp;&gt;&quot;"'],
  ])('writes %j', (style, xml) => {
    const table = new StyleTable();
    table.indexOf(style);
    expect(table.toXml()).toContain(xml);
  });

  it('refuses what is no colour', () => {
    expect(() => new StyleTable().indexOf({ fill: 'red' })).toThrow(
      '„red“ ist keine Farbe der Form #RRGGBB.',
    );
  });

  // ECMA-376 Part 1, 18.8.30
  it.each([
    ['General', 0],
    ['#,##0.00', 4],
    ['0.00%', 10],
    ['m/d/yyyy', 14],
    ['@', 49],
    ['dd.mm.yyyy', undefined],
    ['#,##0.00 "€"', undefined],
  ])('knows %s as %s', (code, id) => {
    expect(builtInFormat(code)).toBe(id);
  });
});
