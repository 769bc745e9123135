import { sheetOf, workbookOf, type SomeCell } from '../../../../test/support/snapshots';
import { sheetDataOf } from '../../../../test/support/xlsx-parts';
import type { SheetSnapshot } from '../snapshot';
import { writeXlsx } from '../write-xlsx';

const sheetData = (cells: readonly SomeCell[], rest: Partial<SheetSnapshot> = {}): string =>
  sheetDataOf(writeXlsx(workbookOf([sheetOf(cells, rest)])));

describe('the cells of a written workbook', () => {
  it.each<[string, SomeCell, string]>([
    ['nothing', {}, ''],
    ['a number', { value: 14871326.97 }, '<c r="A1"><v>14871326.97</v></c>'],
    ['a sum of binary fractions', { value: 0.1 + 0.2 }, '<c r="A1"><v>0.30000000000000004</v></c>'],
    ['a negative zero', { value: -0 }, '<c r="A1"><v>0</v></c>'],
    ['no number', { value: NaN }, '<c r="A1" t="e"><v>#NUM!</v></c>'],
    ['true', { value: true }, '<c r="A1" t="b"><v>1</v></c>'],
    ['a text', { value: '-' }, '<c r="A1" t="s"><v>0</v></c>'],
    ['an empty text', { value: '' }, ''],
    ['an empty cell with a style', { style: { bold: true } }, '<c r="A1" s="1"/>'],
    ['an error', { value: '#N/A', error: true }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    [
      'an error younger than the format',
      { value: '#CALC!', error: true },
      '<c r="A1" t="e"><v>#VALUE!</v></c>',
    ],
    ['a formula', { value: 3, formula: '=1+2' }, '<c r="A1"><f>1+2</f><v>3</v></c>'],
    [
      'a formula with a text',
      { value: ' x', formula: '=" x"' },
      '<c r="A1" t="str"><f>&quot; x&quot;</f><v xml:space="preserve"> x</v></c>',
    ],
    [
      'a formula with an empty text',
      { value: '', formula: '=""' },
      '<c r="A1" t="str"><f>&quot;&quot;</f><v></v></c>',
    ],
    ['a formula without a result', { formula: '=A2' }, '<c r="A1" t="str"><f>A2</f><v></v></c>'],
    [
      'a formula with an error',
      { value: '#DIV/0!', error: true, formula: '=1/0' },
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    [
      'a formula over a block',
      { value: 8, formula: '=SUM(B1:B2*2)' },
      '<c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>8</v></c>',
    ],
    [
      'a blocked spill',
      { value: '#SPILL!', error: true, formula: '=AMIP.RESSOURCENTABELLE(B1)' },
      '<c r="A1" t="e" cm="1"><f t="array" ref="A1">_xldudf_AMIP_RESSOURCENTABELLE(B1)</f><v>#VALUE!</v></c>',
    ],
  ])('%s', (_, cell, xml) => {
    expect(sheetData([cell])).toBe(xml === '' ? '' : `<row r="1">${xml}</row>`);
  });

  it('hold a spilled block as one dynamic array and plain results', () => {
    const cells = [
      { value: '', formula: '=AMIP.RESSOURCENTABELLE(D1)', spill: { rows: 2, columns: 2 } },
      { column: 1, value: 'Egl' },
      { row: 1, value: 'Zuteilung' },
      { row: 1, column: 1, value: 5 },
      { row: 1, column: 2, value: 'daneben' },
    ];
    expect(sheetData(cells)).toBe(
      '<row r="1"><c r="A1" t="str" cm="1"><f t="array" ref="A1:B2">_xldudf_AMIP_RESSOURCENTABELLE(D1)</f><v></v></c>' +
        '<c r="B1" t="str"><v>Egl</v></c></row>' +
        '<row r="2"><c r="A2" t="str"><v>Zuteilung</v></c><c r="B2"><v>5</v></c><c r="C2" t="s"><v>0</v></c></row>',
    );
  });

  it('stand in order, with heights and hidden rows, whatever their order in the grid', () => {
    const cells = [
      { row: 2, column: 1, value: 3 },
      { row: 0, column: 27, value: 2 },
      { row: 2, column: 0, value: 1 },
    ];
    expect(sheetData(cells, { rowHeights: { 1: 30 }, hiddenRows: [2, 4] })).toBe(
      '<row r="1"><c r="AB1"><v>2</v></c></row><row r="2" ht="30" customHeight="1"/>' +
        '<row r="3" hidden="1"><c r="A3"><v>1</v></c><c r="B3"><v>3</v></c></row><row r="5" hidden="1"/>',
    );
  });

  it.each<[SomeCell[], string]>([
    [[{ value: 1 }, { value: 2 }], "Die Zelle 'Plan 1'!A1 kommt in der Arbeitsmappe zweimal vor."],
    [[{ row: 1048576, value: 1 }], 'außerhalb eines Excel-Blatts'],
    [[{ column: 16384, value: 1 }], 'außerhalb eines Excel-Blatts'],
    [[{ row: 1048575, formula: '=A1', spill: { rows: 2, columns: 1 } }], 'außerhalb eines Excel-Blatts'],
    [[{ value: 'x'.repeat(32768) }], "Der Text in 'Plan 1'!A1 hat 32768 Zeichen"],
    [[{ formula: `=${'1+'.repeat(4100)}1`, value: 1 }], "Die Formel in 'Plan 1'!A1 hat 8202 Zeichen"],
  ])('are refused with a sentence that names the cell: %#', (cells, sentence) => {
    expect(() => writeXlsx(workbookOf([sheetOf(cells)]))).toThrow(sentence);
  });
});
