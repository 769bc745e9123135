import { closeTiny, rawCall, rawSet, refusal, startTiny } from './testing/start-tiny';

afterEach(closeTiny);

describe('refusals', () => {
  interface Refusal {
    readonly what: string;
    readonly code: string;
    readonly location: string;
    readonly message: string;
    readonly task: (context: Excel.RequestContext) => void;
  }
  const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
    context.workbook.worksheets.getItem('Ziele');
  const cases: readonly Refusal[] = [
    {
      what: 'an item that is missing',
      code: 'ItemNotFound',
      location: 'WorksheetCollection.getItem',
      message: 'There is no sheet Fehlt.',
      task: (context) => void context.workbook.worksheets.getItem('Fehlt').getRange('A1'),
    },
    {
      what: 'a refusal of the model',
      code: 'InvalidArgument',
      location: 'Range.values',
      message: 'The array does not fit the range.',
      task: (context) => void (sheet(context).getRange('A1').values = [[1, 2]]),
    },
    {
      what: 'a method that the host does not know',
      code: 'NotImplemented',
      location: 'Worksheet.activate',
      message: 'This host does not know Worksheet.Activate.',
      task: (context) => sheet(context).activate(),
    },
    {
      what: 'an object that the host does not know',
      code: 'NotImplemented',
      location: 'Worksheet.pageLayout',
      message: 'This host does not know Worksheet.PageLayout.',
      task: (context) => void (sheet(context).pageLayout.orientation = 'Landscape'),
    },
    {
      what: 'a property to load that the host does not know',
      code: 'NotImplemented',
      location: 'Worksheet.visibility',
      message: 'This host does not know Worksheet.Visibility.',
      task: (context) => void sheet(context).load('name,visibility'),
    },
    {
      what: 'a name that exists nowhere',
      code: 'NotImplemented',
      location: 'Worksheet.fooBar',
      message: 'This host does not know Worksheet.FooBar.',
      task: (context) => void context.workbook.worksheets.load('items/fooBar'),
    },
    {
      what: 'a collection that the host does not know',
      code: 'NotImplemented',
      location: 'Workbook.tables',
      message: 'This host does not know Workbook.Tables.',
      task: (context) => void context.workbook.tables.getItem('T'),
    },
    {
      what: 'a member of a value',
      code: 'InvalidArgument',
      location: 'Worksheet.name',
      message: 'Worksheet.name is a value: it has no property length.',
      task: (context) => void sheet(context).load('name/length'),
    },
    {
      what: 'a read-only property',
      code: 'InvalidArgument',
      location: 'WorksheetProtection.protected',
      message: 'WorksheetProtection.protected is read-only.',
      task: (context) => rawSet(sheet(context).protection, 'Protected', true),
    },
    {
      what: 'a member that another one needs',
      code: 'NotImplemented',
      location: 'Worksheet.rowCount',
      message: 'This host does not know Worksheet.RowCount.',
      task: (context) => rawCall(sheet(context), '_ValidateArraySize', [1, 1]),
    },
    {
      what: 'a fault of the host itself',
      code: 'GeneralException',
      location: 'Range.fail',
      message: 'a fault of the host',
      task: (context) => rawCall(sheet(context).getRange('A1'), 'Fail'),
    },
    ...['constructor', 'toString', 'hasOwnProperty', '__proto__', 'cells', 'className', 'items'].map(
      (member) => ({
        what: `the host's own or the language's member ${member}`,
        code: 'NotImplemented',
        location: `Worksheet.${member}`,
        message: `This host does not know Worksheet.${member}.`,
        task: (context: Excel.RequestContext) => rawCall(sheet(context), member),
      }),
    ),
  ];

  it.each(cases)('$what', async ({ code, location, message, task }) => {
    const { excel, log } = await startTiny();
    const error = await refusal(
      excel.run(async (context) => {
        task(context);
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code, message, debugInfo: { errorLocation: location } });
    expect(log).toEqual([expect.objectContaining({ code, message, location })]);
  });

  it('stops at the first failing action and keeps what was done and answered before it', async () => {
    const { excel, workbook } = await startTiny();
    let read: unknown;
    const error = await refusal(
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Ziele');
        const range = sheet.getRange('A1:B1');
        range.values = [[1, 2]];
        range.load('address');
        sheet.delete();
        sheet.getRange('A1').values = [[99]];
        await context.sync().finally(() => (read = range.address));
      }),
    );
    expect(error).toMatchObject({
      code: 'InvalidOperation',
      debugInfo: { errorLocation: 'Worksheet.delete' },
    });
    expect(error.debugInfo.statement).toBe('worksheet.delete();');
    expect(read).toBe('Ziele!A1:B1');
    expect(workbook.Worksheets.indexer('Ziele').cells.get('A1')).toBe(1);
  });

  it('refuses a request over 5 MB and carries out nothing of it', async () => {
    const { excel, workbook } = await startTiny();
    const write = (megabytes: number): Promise<void> =>
      excel.run(async (context) => {
        const text = 'ä'.repeat((megabytes * 1024 * 1024) / 2);
        context.workbook.worksheets.getItem('Ziele').getRange('A1').values = [[text]];
        await context.sync();
      });
    expect(await refusal(write(5))).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(workbook.Worksheets.indexer('Ziele').cells.size).toBe(0);
    await write(4.9);
    expect(workbook.Worksheets.indexer('Ziele').cells.size).toBe(1);
  });

  it('refuses a response over 5 MB', async () => {
    const { excel, workbook } = await startTiny();
    workbook.Worksheets.indexer('Ziele').cells.set('A1', 'x'.repeat(5 * 1024 * 1024));
    const read = excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').getRange('A1').load('values');
      await context.sync();
    });
    expect(await refusal(read)).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});
