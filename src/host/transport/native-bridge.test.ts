import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HostError } from '../protocol/host-object';
import { closeTiny, rawCall, refusal, startTiny } from '../protocol/testing/start-tiny';

afterEach(closeTiny);

describe('events, edit mode, references', () => {
  it('tells a registered handler, and no longer after it was removed', async () => {
    const addin = await startTiny();
    const seen: string[] = [];
    const registration = await addin.excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(`${event.address} ${event.changeType} ${event.triggerSource}`);
      });
      await context.sync();
      return result;
    });
    addin.workbook.changed(addin.emit, 'B2');
    await new Promise((resolve) => setTimeout(resolve, 0));
    await addin.excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    addin.workbook.changed(addin.emit, 'B3');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(seen).toEqual(['B2 RangeEdited Unknown']);
    expect(addin.workbook.Worksheets.isRegistered).toBe(false);
  });

  it('refuses while a cell is edited, or waits where the add-in asked for it', async () => {
    let endEdit: () => void = () => undefined;
    const edit = new Promise<void>((resolve) => (endEdit = resolve));
    const { excel, workbook } = await startTiny('1.14', {
      beforeRequest: async ({ delayForCellEdit }) => {
        if (!delayForCellEdit)
          throw new HostError('InvalidOperationInCellEditMode', 'A cell is being edited.');
        await edit;
      },
    });
    const write = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Ziele').getRange('A1').values = [[1]];
      await context.sync();
    };
    expect(await refusal(excel.run(write))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = excel.run({ delayForCellEdit: true }, write);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(workbook.Worksheets.indexer('Ziele').cells.size).toBe(0);
    endEdit();
    await waiting;
    expect(workbook.Worksheets.indexer('Ziele').cells.get('A1')).toBe(1);
  });

  it('keeps a range over syncs and counts round trips apart from releases', async () => {
    const seen: boolean[] = [];
    const { excel, counter } = await startTiny('1.14', {
      afterRequest: ({ writes }) => void seen.push(writes),
    });
    const before = counter.requests;
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ziele').getRange('A1');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(counter.requests - before).toBe(3);
    expect([counter.roundTrips, counter.releases, counter.writes]).toEqual([2, 1, 1]);
    expect(seen).toEqual([false, true, false]);
  });

  it('refuses a reference that was released', async () => {
    const { excel } = await startTiny();
    const context = new excel.RequestContext();
    const range = context.workbook.worksheets.getItem('Ziele').getRange('A1');
    range.track();
    await context.sync();
    const error = await refusal(
      (async () => {
        rawCall(context.workbook, '_RemoveReference', ['ref1']);
        range.load('values');
        await context.sync();
      })(),
    );
    expect(error).toMatchObject({ code: 'InvalidReference' });
  });
});

describe('the scripts of the add-in', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'native-bridge-'));
  const script = (name: string, code: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, code);
    return file;
  };

  afterAll(() => rmSync(folder, { recursive: true }));

  it('find the functions runtime and each other, and are ready when the start is', async () => {
    const { functions, global } = await startTiny('1.14', {
      files: [
        script(
          'functions.js',
          `CustomFunctions.associate({ TWICE: (x) => 2 * x }); Office.onReady((info) => (host = info.host)); var host;`,
        ),
        script('workbook.js', `var Addin = { twice: CustomFunctionMappings.TWICE(4) };`),
      ],
    });
    expect([global['Addin'], global['host']]).toEqual([{ twice: 8 }, 'Excel']);
    const call = functions.call({ id: 'TWICE', args: [21], address: 'A!A1' });
    await expect(call).resolves.toEqual({ ok: true, block: [[42]] });
  });

  it('fail loudly', async () => {
    const broken = script('broken.js', 'throw new Error("kaputt")');
    await expect(startTiny('1.14', { files: [broken] })).rejects.toThrow('kaputt');
    const wrong = script('wrong.js', 'CustomFunctions.associate("X", 1)');
    await expect(startTiny('1.14', { files: [wrong] })).rejects.toThrow('X is not a function');
  });

  it('stop with the add-in: their timers end, and requests get no answer', async () => {
    const { close, evaluate, excel, workbook } = await startTiny();
    evaluate('var ticks = 0; setInterval(() => ticks++, 1); setTimeout(() => (ticks = 1000), 10);');
    close();
    evaluate('setTimeout(() => (ticks = 2000), 1);');
    void excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ziele').name = 'zu spät';
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(evaluate('ticks')).toBe(0);
    expect(workbook.Worksheets.items()[1]?.Name).toBe('Ziele');
  });
});
