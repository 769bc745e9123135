import type { CallResult } from '../functions/call';
import { requirementSets } from '../protocol/requirement-sets';
import { FramePage, ORIGIN, message } from './testing/frame-page';

/* The messages are those that office-js 1.1.110 sent from a page in Chromium; only the browser's two windows are
   played here. That the library itself is content with the answers is shown where the preview runs in a browser. */

const LOAD_NAME = {
  AutoKeepReference: false,
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 7, ActionType: 2, Name: '', ObjectPathId: 5, QueryInfo: { Select: ['name'] }, L: [1, 3, 5] },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    5: { Id: 5, ObjectPathType: 5, Name: '', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['Ziele'] } },
  },
};

const READY = {
  Actions: [
    {
      Id: 5,
      ActionType: 3,
      Name: '_SetOsfControlContainerReadyForCustomFunctions',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [] },
    },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' } },
};

const PORT = { controlId: 'app1', eventDispId: 33, targetId: '' };
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a page in a frame', () => {
  it('learns from the name of its frame who its host is', () => {
    const { addin } = new FramePage();
    expect(addin.frame.src).toBe('/taskpane.html');
    expect(JSON.parse(addin.frame.name)).toEqual({
      hostInfo: 'Excel$Web$16.01$de-DE$amip-host$$disableLogging$2',
      xdmInfo: `amip-host|app1|${ORIGIN}/preview.html`,
      serializerVersion: 1,
    });
  });

  it('gets what `Office.context` is made of, versions as text', async () => {
    const page = new FramePage({
      requirementSets: requirementSets('1.20'),
      settings: { read: () => ({ a: '1' }), write: () => undefined },
    });
    const { _data, _errorCode } = await page.ask('ContextActivationManager_getAppContextAsync', 'app1');
    expect(_errorCode).toBe(0);
    expect(_data).toMatchObject({
      _id: 'app1',
      _appName: 16,
      _appUILocale: 'de-DE',
      _settings: [['a', '1']],
    });
    expect(JSON.parse(String(_data['_requirementMatrix']))).toMatchObject({
      ExcelApi: '1.20',
      SharedRuntime: '1.1',
    });
  });

  it('gets its requests answered, with the flags that it set', async () => {
    const seen: unknown[] = [];
    const page = new FramePage({ beforeRequest: (info) => void seen.push(info) });
    const { Error: error, Data } = await page.richApi(LOAD_NAME, 65);
    const [status, headers, body] = Data as [number, unknown[], string];
    expect([error, status, headers]).toEqual([0, 200, []]);
    expect((JSON.parse(body) as { Results: unknown[] }).Results[1]).toEqual({
      ActionId: 7,
      Value: { Id: 's2', Name: 'Ziele' },
    });
    expect(seen).toEqual([
      expect.objectContaining({ writes: true, delayForCellEdit: true, releaseOnly: false }),
    ]);
    expect(page.addin.counter.roundTrips).toBe(1);
  });

  it('gets events and function calls only after it asked for them', async () => {
    const page = new FramePage();
    const emit = (): void => page.addin.emit({ type: 10, targetId: 'Workbook', args: { address: 'B2' } });
    emit();
    await page.ask('richApiMessage', PORT, 1);
    emit();
    expect(page.events('richApiMessage')).toEqual([
      { ArrayData: [[65536, 10, 'Workbook', '{"address":"B2"}', 2]] },
    ]);
    await page.ask('richApiMessage', PORT, 2);
    emit();
    expect(page.events('richApiMessage')).toHaveLength(1);
  });

  it('gets the calls of one turn in one message, and open ones again when it was loaded anew', async () => {
    const page = new FramePage();
    const call = (id: string): Promise<CallResult> =>
      page.addin.functions.call({ id, args: [1, null], address: 'Ressourcen!B7' });
    const entry = (number: number, id: string): object =>
      [1, 1000, '', `[${number},"${id}",[1,null],"Ressourcen!B7",0]`, number]; // prettier-ignore
    const load = async (): Promise<void> => {
      await page.ask('ContextActivationManager_getAppContextAsync', 'app1');
      await page.ask('richApiMessage', PORT, 1);
    };
    const announce = async (): Promise<unknown> => {
      await page.richApi(READY, 2177);
      await turn();
      return page.events('richApiMessage').at(-1);
    };
    await load();
    const open = [call('KFA'), call('ZIELWERT')];
    await turn();
    expect(page.events('richApiMessage')).toEqual([]);
    const first = [entry(1, 'KFA'), entry(2, 'ZIELWERT')];
    expect(await announce()).toEqual({ ArrayData: first });
    await load();
    open.push(call('UMSCHICHTUNG'));
    await turn();
    expect(page.events('richApiMessage')).toHaveLength(1);
    expect(await announce()).toEqual({ ArrayData: [...first, entry(3, 'UMSCHICHTUNG')] });
    await page.addin.ready;
    page.addin.close();
    await expect(Promise.all(open)).resolves.toEqual(open.map(() => ({ ok: false, error: '#N/A' })));
  });

  it('holds nothing of its former life when it was loaded anew', async () => {
    const page = new FramePage();
    await page.ask('richApiMessage', PORT, 1);
    const kept = {
      Id: 8,
      ActionType: 3,
      Name: '_KeepReference',
      ObjectPathId: 5,
      ArgumentInfo: { Arguments: [] },
    };
    const instantiate = { Id: 9, ActionType: 1, Name: '', ObjectPathId: 5 };
    const reference = { Id: 5, ObjectPathType: 6, Name: 'ref1' };
    const use = { Actions: [instantiate], ObjectPaths: { 5: reference } };
    const bodies = [
      await page.richApi({ ...LOAD_NAME, Actions: [kept, instantiate] }),
      await page.richApi(use),
      await page.ask('ContextActivationManager_getAppContextAsync', 'app1').then(() => page.richApi(use)),
    ].map(({ Data }) => JSON.parse((Data as string[])[2] ?? '') as { Results: unknown[]; Error?: unknown });
    const value = { _ReferenceId: 'ref1', Id: 's2' };
    expect(bodies[0]?.Results[1]).toEqual({ ActionId: 9, Value: value });
    expect(bodies[1]?.Results[0]).toEqual({ ActionId: 9, Value: value });
    expect(bodies[2]?.Error).toMatchObject({ ActionIndex: 0, Code: 'InvalidReference', HttpStatusCode: 400 });
    page.addin.emit({ type: 10, targetId: 'Workbook', args: {} });
    expect(page.events('richApiMessage')).toEqual([]);
  });

  it('gets a ribbon command once it listens, and reports its end', async () => {
    const page = new FramePage();
    const command = page.addin.invokeCommand('fillSheets', 'Amip.FillSheets');
    await page.ask('appCommandInvoked', { controlId: 'app1', eventDispId: 39, targetId: '' }, 1);
    await turn();
    const event = '{"source":{"id":"Amip.FillSheets"}}';
    expect(page.events('appCommandInvoked')).toEqual([['Amip.FillSheets-1', 'fillSheets', event]]);
    await page.execute(94, { 0: 'Amip.FillSheets-1', 1: 0, 2: event });
    await expect(command).resolves.toBeUndefined();
  });

  it('hands the focus back to its host', async () => {
    const actions: number[] = [];
    const page = new FramePage({ onHostAction: (action) => void actions.push(action) });
    const { _data } = await page.ask('ContextActivationManager_notifyHost', ['app1', 15]);
    expect([_data, actions]).toEqual([{ Version: 1, Error: 0 }, [15]]);
  });

  it('loads and saves document settings', async () => {
    let stored: Readonly<Record<string, string>> = { a: '1' };
    const page = new FramePage({
      settings: { read: () => stored, write: (settings) => (stored = settings) },
    });
    expect(await page.execute(75, {})).toEqual({
      Version: 1,
      Error: 0,
      Properties: { Settings: [{ Name: 'a', Value: '1' }] },
    });
    await page.execute(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['b', '{"x":1}']] } });
    expect(stored).toEqual({ b: '{"x":1}' });
  });
});

describe('the workbook as a file', () => {
  const page = (): FramePage =>
    new FramePage({ file: async () => Uint8Array.from({ length: 10 }, (_, index) => index * 25) });

  it('comes in slices', async () => {
    const frame = page();
    expect(await frame.execute(77, { 0: 1, 1: 6 })).toEqual({ Version: 1, Error: 0, 0: 1, 1: 10 });
    expect(await frame.execute(80, { 2: 1, 3: 0 })).toMatchObject({
      Error: 0,
      0: [0, 25, 50, 75, 100, 125],
      1: 6,
    });
    expect(await frame.execute(80, { 2: 1, 3: 1 })).toMatchObject({
      Error: 0,
      0: [150, 175, 200, 225],
      1: 4,
    });
    expect(await frame.execute(81, { 2: 1 })).toEqual({ Version: 1, Error: 0 });
    expect(await frame.execute(80, { 2: 1, 3: 0 })).toEqual({ Version: 1, Error: 7002 });
  });

  it.each([
    { what: 'PDF', open: { 0: 2, 1: 6 }, error: 1009 },
    { what: 'slices over 4 MB', open: { 0: 1, 1: 4 * 1024 * 1024 + 1 }, error: 11002 },
    { what: 'slices of nothing', open: { 0: 1, 1: 0 }, error: 11002 },
  ])('is refused as $what', async ({ open, error }) => {
    expect(await page().execute(77, open)).toEqual({ Version: 1, Error: error });
  });

  it('is refused a third time at once, and slices beyond its end', async () => {
    const frame = page();
    await frame.execute(77, { 0: 1, 1: 6 });
    await frame.execute(77, { 0: 1, 1: 6 });
    expect(await frame.execute(77, { 0: 1, 1: 6 })).toEqual({ Version: 1, Error: 11000 });
    expect(await frame.execute(80, { 2: 1, 3: 2 })).toEqual({ Version: 1, Error: 5008 });
  });

  it('is refused by a host that cannot write it', async () => {
    expect(await new FramePage().execute(77, { 0: 1, 1: 6 })).toEqual({ Version: 1, Error: 5000 });
  });
});

describe('what the host does not answer', () => {
  it.each([
    { what: 'another origin', from: { origin: 'https://evil.example' } },
    { what: 'another window', from: { source: {} } },
    { what: 'another conversation', data: message('executeMethod', {}, 0, 0, 'other') },
    { what: 'text that is no JSON', data: 'webpackHotUpdate' },
    { what: 'JSON that is no request', data: 'null' },
    { what: 'an object', data: { _messageType: 0 } },
  ])(
    'messages from $what',
    async ({ data = message('ContextActivationManager_getAppContextAsync', 'app1'), from }) => {
      const page = new FramePage();
      page.post(data, from);
      await turn();
      expect(page.replies).toEqual([]);
    },
  );

  it('names an unknown action and an unknown method, in the log and to the page', async () => {
    const page = new FramePage();
    expect(await page.ask('openDialog', {})).toMatchObject({
      _errorCode: -2,
      _data: 'This host does not know openDialog.',
    });
    expect(await page.ask('bindingSelectionChanged', {}, 1)).toMatchObject({ _errorCode: -2 });
    expect(await page.execute(64, {})).toEqual({ Version: 1, Error: 5000 });
    expect(page.log.map((entry) => entry.message)).toEqual([
      'This host does not know the action openDialog.',
      'This host does not know the action bindingSelectionChanged.',
      'This host does not know the method 64.',
    ]);
  });
});
