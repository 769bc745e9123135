import { closeTiny, refusal, startTiny } from './testing/start-tiny';

afterEach(closeTiny);

describe('reading and writing through the real client', () => {
  it('writes a block and reads it back', async () => {
    const { excel } = await startTiny();
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ressourcen').getRange('A1:B2');
      range.values = [
        ['EGL', 10250560],
        [true, ''],
      ];
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual(['Ressourcen!A1:B2', [['EGL', 10250560], [true, '']]]); // prettier-ignore
  });

  it('carries null in an array to the model, for which it means: leave the cell', async () => {
    const { excel, workbook } = await startTiny();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ressourcen');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1:B1').values = [[null, 2]];
      await context.sync();
    });
    expect([...workbook.Worksheets.indexer('Ressourcen').cells]).toEqual([['A1', 1], ['B1', 2]]); // prettier-ignore
  });

  it('sets nested properties', async () => {
    const { excel } = await startTiny();
    const read = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ziele').getRange('A1');
      range.set({ format: { font: { bold: true }, horizontalAlignment: 'Center' } });
      range.load('format/font/bold, format/horizontalAlignment, worksheet/name');
      await context.sync();
      return [range.format.font.bold, range.format.horizontalAlignment, range.worksheet.name];
    });
    expect(read).toEqual([true, 'Center', 'Ziele']);
  });

  it('loads items with nested properties, a part of them, and their number', async () => {
    const { excel, workbook } = await startTiny();
    workbook.Worksheets.indexer('Ziele').Protection.Protect();
    const read = await excel.run(async (context) => {
      const all = context.workbook.worksheets.load('items/name,items/protection/protected');
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      const names = all.items.map((sheet) => [sheet.name, sheet.protection.protected]);
      const second = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      return [names, second.items.map((sheet) => sheet.name), count.value];
    });
    expect(read[0]).toEqual([['Ressourcen', false], ['Ziele', true]]); // prettier-ignore
    expect(read.slice(1)).toEqual([['Ziele'], 2]);
  });

  it('loads the first items, and all properties of an object that is expanded', async () => {
    const { excel } = await startTiny();
    const read = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ $top: 1, name: true, protection: { $all: true } });
      const format = context.workbook.worksheets.getItem('Ziele').getRange('A1').format;
      format.load({ expand: 'font' });
      await context.sync();
      return [sheets.toJSON(), format.toJSON()];
    });
    expect(read[0]).toEqual({ items: [{ id: 's1', name: 'Ressourcen', protection: { protected: false } }] });
    expect(read[1]).toEqual({ font: { bold: false }, horizontalAlignment: 'General' });
  });

  it('lets the model calculate before a read, and only then', async () => {
    const reads: number[] = [];
    const { excel, workbook } = await startTiny('1.14', {
      beforeRead: async () => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        workbook.Worksheets.indexer('Ziele').cells.set('B1', reads.push(1));
      },
    });
    const value = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ziele').getRange('B1');
      range.values = [['alt']];
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([[1]]);
    expect(reads).toHaveLength(1);
  });

  it('loads all scalar properties without names, but none that this Excel does not have', async () => {
    const properties = async (excelApi: string): Promise<object> =>
      (await startTiny(excelApi)).excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Ziele').load();
        await context.sync();
        return sheet.toJSON();
      });
    expect(await properties('1.14')).toEqual({ id: 's2', name: 'Ziele', tabId: 7 });
    expect(await properties('1.13')).toEqual({ id: 's2', name: 'Ziele' });
  });

  it('adds once, although the object is used in a second sync', async () => {
    const { excel, workbook } = await startTiny();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Neu');
      const setting = context.workbook.settings.add('stand', { jahr: 2021 });
      await context.sync();
      sheet.name = 'Umbenannt';
      setting.load('value');
      await context.sync();
      expect(setting.value).toEqual({ jahr: 2021 });
    });
    expect(workbook.Worksheets.items().map(({ Name }) => Name)).toEqual(['Ressourcen', 'Ziele', 'Umbenannt']);
    expect(workbook.Settings.items()).toHaveLength(1);
  });

  it('takes a large array in the pieces of the client', async () => {
    const { excel, workbook } = await startTiny();
    const values = Array.from({ length: 4000 }, (_, index) => [index, `Zeile ${index}`]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').getRange('A1:B4000').values = values;
      await context.sync();
    });
    const { cells } = workbook.Worksheets.indexer('Ziele');
    expect([cells.size, cells.get('A1'), cells.get('B4000')]).toEqual([8000, 0, 'Zeile 3999']);
  });

  it('refuses a large array that does not fit as a whole, before its first piece is written', async () => {
    const { excel, workbook } = await startTiny();
    const error = await refusal(
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Ziele').getRange('A1:A3000');
        range.values = Array.from({ length: 2999 }, (_, index) => [index]);
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    expect(workbook.Worksheets.indexer('Ziele').cells.size).toBe(0);
  });
});

describe('the ways of newer clients', () => {
  const newer = { requirementSets: { ExcelApi: '1.14', CustomFunctions: '1.9', RichApiRuntime: '1.2' } };

  it('updates several properties in one action and retrieves them as JSON', async () => {
    const { excel } = await startTiny('1.14', newer);
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ziele') as Excel.Worksheet & NewerWays;
      sheet.update({ name: 'Ziele 2021' });
      const one = sheet.retrieve('name,protection/protected');
      const all = (context.workbook.worksheets as Excel.WorksheetCollection & NewerWays).retrieve('name');
      await context.sync();
      return [one.toJSON(), all.toJSON()];
    });
    expect(read[0]).toEqual({ id: 's2', name: 'Ziele 2021', protection: { protected: false } });
    expect(read[1]).toEqual({ items: [{ id: 's1', name: 'Ressourcen' }, { id: 's2', name: 'Ziele 2021' }] }); // prettier-ignore
  });

  it.each(['ensureUnchanged', 'loadRecursive'] as const)('refuses %s by name', async (way) => {
    const { excel } = await startTiny();
    const error = await refusal(
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Ziele') as Excel.Worksheet & NewerWays;
        if (way === 'ensureUnchanged') sheet.ensureUnchanged({ name: 'Ziele' });
        else context.loadRecursive(sheet, { Worksheet: 'name' }, 2);
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'NotImplemented', debugInfo: { errorLocation: `Worksheet.${way}` } });
  });
});

/** Members of every client object that the public types leave out. */
interface NewerWays {
  update(properties: object): void;
  retrieve(names: string): { toJSON(): unknown };
  ensureUnchanged(state: object): void;
}

describe('objects that do not exist', () => {
  it('answers a null object, and for every step from it again', async () => {
    const { excel } = await startTiny();
    const read = await excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Fehlt');
      const range = missing.getRange('A1').load('values');
      const there = context.workbook.worksheets.getItemOrNullObject('Ziele');
      await context.sync();
      const later = missing.getRange('B1').load('address');
      missing.delete();
      await context.sync();
      return [missing.isNullObject, range.isNullObject, there.isNullObject, later.isNullObject];
    });
    expect(read).toEqual([true, true, false, true]);
  });

  it('refuses a null object as an argument', async () => {
    const { excel } = await startTiny();
    const error = await refusal(
      excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject('Fehlt').getRange('A1');
        context.workbook.worksheets.getItem('Ziele').getRange('A1').getBoundingRect(missing);
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.getBoundingRect' },
    });
  });
});
