import { designOf } from '../../src/workbook/design';
import { keyed, TEXT } from '../../src/workbook/fields/field';
import type { SheetDescription } from '../../src/workbook/sheet';
import { row, sentence } from '../../src/workbook/sheets/cells';
import { wide } from '../../src/workbook/sheets/wide';
import type { SheetKey } from '../../src/workbook/types';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';

afterEach(closeExcel);

const { text } = keyed({
  text: { ...TEXT, name: 'AMIP_TestText', label: 'Text', help: 'Hilfe.', path: 'text' },
});
const BREIT: SheetDescription = {
  key: 'testBreit' as SheetKey,
  title: 'Breit',
  position: 0,
  needs: [],
  columnWidths: [100, 100, 100],
  frozenRows: 0,
  page: { orientation: 'portrait', header: '', footer: '' },
  blocks: [
    {
      key: 'breit',
      rows: [
        row(...wide(sentence('="A"&"B"', 'section'), 3)),
        row(sentence('="C"'), ...wide({ kind: 'input', field: text }, 2)),
      ],
    },
  ],
};
const DESIGN = designOf([BREIT]);

const sheetOf = (excel: OpenExcel) => excel.snapshot().sheets.find(({ name }) => name === 'Breit');

describe('cells that reach over several columns', () => {
  it('are one cell, look alike, and are left alone by a second filling', async () => {
    const excel = await openExcel();
    await excel.amip.fill({ inputs: {} }, DESIGN);
    await excel.type('Breit', 'B2', 'mein Text');
    const sheet = sheetOf(excel);
    expect(sheet?.merges).toEqual(['A1:C1', 'B2:C2']);
    const style = (column: number) =>
      sheet?.cells.find((cell) => cell.row === 1 && cell.column === column)?.style;
    expect([style(1)?.locked, style(2)?.locked]).toEqual([false, false]);
    expect(style(2)?.fill).toBe(style(1)?.fill);
    expect(await excel.values('Breit', 'A1:C2')).toEqual([
      ['AB', '', ''],
      ['C', 'mein Text', ''],
    ]);
    expect(await excel.amip.fill({ inputs: {} }, DESIGN)).toMatchObject({ cellsWritten: 0, problems: [] });
  });

  it('come apart again when they are taken back from a sheet of the user', async () => {
    const excel = await openExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Breit').getRange('A1').values = [['mein Text']];
      await context.sync();
    });
    const { record } = await excel.amip.fill({ inputs: {} }, DESIGN);
    expect(sheetOf(excel)?.merges).toEqual(['A3:C3', 'B4:C4']);
    if (!record) throw new Error('Nothing was written that could be undone.');
    expect(await excel.amip.undo(record, DESIGN)).toMatchObject({ kept: [] });
    expect(sheetOf(excel)?.merges).toEqual([]);
    expect(await excel.contents()).toEqual({ 'Breit!0,0': 'mein Text' });
  });
});
