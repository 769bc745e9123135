import { readXlsx } from '../../read-xlsx';
import type { StyleSnapshot } from '../../snapshot';
import { builtInFormat } from '../../styles/number-formats';
import { handPackage, withRows } from '../testing/hand-package';
import { builtInCode, showsDate } from './number-format-codes';
import { tinted } from './tint';

/** The look of a cell whose format is the second of the style sheet. */
function look(styles: string, parts: Readonly<Record<string, string>> = {}): StyleSnapshot | undefined {
  const bytes = withRows('<row><c s="1"><v>1</v></c></row>', { styles, parts });
  return readXlsx(bytes).sheets[0]?.cells[0]?.style;
}

const xf = (attributes: string, inside = ''): string =>
  `<cellXfs count="2"><xf/><xf ${attributes}>${inside}</xf></cellXfs>`;

/* The shapes are those of files saved by Excel. */
it.each<[string, string, StyleSnapshot]>([
  [
    'a font',
    `<fonts><font/><font><b/><i val="0"/><strike/><u val="double"/><sz val="14"/><color rgb="FFC00000"/><name val="Arial"/></font></fonts>${xf('fontId="1"')}`,
    { bold: true, strikethrough: true, underline: true, fontSize: 14, color: '#C00000', fontName: 'Arial' },
  ],
  [
    'the usual font',
    `<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts>${xf('fontId="0"')}`,
    {},
  ],
  [
    'a fill',
    `<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills>${xf('fillId="2"')}`,
    { fill: '#FFF2CC' },
  ],
  [
    'lines',
    `<borders><border/><border><left/><right style="slantDashDot"><color indexed="10"/></right><top style="thin"><color auto="1"/></top><bottom style="double"><color theme="4"/></bottom></border></borders>${xf('borderId="1"')}`,
    {
      borders: {
        right: { style: 'dashed', color: '#FF0000' },
        top: { style: 'thin' },
        bottom: { style: 'double', color: '#4472C4' },
      },
    },
  ],
  [
    'alignment and protection',
    xf('', '<alignment horizontal="center" vertical="top" wrapText="1" indent="2"/><protection locked="0"/>'),
    { horizontal: 'center', vertical: 'top', wrap: true, indent: 2, locked: false },
  ],
  [
    'a format of its own',
    `<numFmts><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts>${xf('numFmtId="164"')}`,
    { numberFormat: '#,##0.00\\ "€"' },
  ],
  ['a format by its number', xf('numFmtId="10"'), { numberFormat: '0.00%' }],
  [
    'a number that the file gives another format',
    `<numFmts><numFmt numFmtId="44" formatCode="0 &quot;T€&quot;"/></numFmts>${xf('numFmtId="44"')}`,
    { numberFormat: '0 "T€"' },
  ],
])('reads %s', (_, styles, expected) => {
  expect(look(styles)).toEqual(expected);
});

it('takes colours from the theme of the file, light before dark', () => {
  const theme =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:srgbClr val="FAFAFA"/></a:lt1><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const relations =
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/styles" Target="styles.xml"/><Relationship Id="rId3" Type="x/theme" Target="theme/theme1.xml"/></Relationships>';
  const parts = { 'xl/theme/theme1.xml': theme, 'xl/_rels/workbook.xml.rels': relations };
  const color = (number: number): string | undefined =>
    look(`<fonts><font><color theme="${number}"/></font></fonts>${xf('fontId="0"')}`, parts)?.color;
  expect([0, 1, 4].map(color)).toEqual(['#FAFAFA', '#101010', '#4F81BD']);
});

/* The variants that the colour list of Office shows for its themes: "lighter 80 %", "darker 25 %" and so on. */
it.each([
  ['FFFFFF', -0.0499893185216834, 'F2F2F2'],
  ['FFFFFF', -0.499984740745262, '7F7F7F'],
  ['000000', 0.499984740745262, '7F7F7F'],
  ['4472C4', 0.7999816888943144, 'DAE3F3'],
  ['4472C4', -0.249977111117893, '2F5597'],
  ['ED7D31', 0.5999938962981048, 'F8CBAD'],
])('tints %s by %d as %s', (color, tint, expected) => {
  const parts = (text: string): number[] =>
    [0, 2, 4].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const difference = parts(tinted(color, tint)).map((part, index) =>
    Math.abs(part - (parts(expected)[index] ?? 0)),
  );
  // Office counts in steps of 1/240.
  expect(Math.max(...difference)).toBeLessThanOrEqual(1);
});

it('knows every number that the writer gives a format', () => {
  const numbers = Array.from({ length: 50 }, (_, id) => id).filter(
    (id) => builtInFormat(builtInCode(id)) === id,
  );
  expect(numbers).toEqual([
    0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 48, 49,
  ]);
});

it.each([
  ['m/d/yyyy', true],
  ['dd.mm.yyyy;@', true],
  ['[$-407]mmmm yyyy', true],
  ['[h]:mm', true],
  ['General', false],
  ['0.00 "Tage"', false],
  ['#,##0\\ \\d', false],
  ['[Red]0.0', false],
  ['@', false],
])('%s shows a date: %s', (code, isDate) => {
  expect(showsDate(code)).toBe(isDate);
});

it('says what it cannot draw', () => {
  const styles = `<fills><fill><patternFill patternType="darkGrid"/></fill></fills>${xf('fillId="0"', '<alignment textRotation="45"/>')}`;
  const rows = '<row><c s="1"><v>1</v></c></row>';
  expect(readXlsx(withRows(rows, { styles })).leftOut).toEqual([
    'Füllmuster und Farbverläufe',
    'gedrehter Text',
  ]);
  expect(readXlsx(handPackage({ styles })).leftOut).toEqual([]);
});
