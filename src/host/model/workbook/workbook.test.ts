import { closeWorkbooks, openWorkbook, put } from '../testing/open-workbook';

afterEach(closeWorkbooks);

describe('while a cell is edited', () => {
  it('every request is refused, and one that may wait goes through afterwards', async () => {
    const { run, grid, refusal, values } = await openWorkbook();
    grid.editMode = true;
    expect(await refusal((context) => void put(context, 'A1', [[1]]))).toBe('InvalidOperationInCellEditMode');
    const waiting = run({ delayForCellEdit: true }, async (context) => {
      put(context, 'A1', [[2]]);
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(grid.cells.read(grid.sheets.activeId(), 0, 0).value).toBeNull();
    grid.editMode = false;
    await waiting;
    expect(await values('A1')).toEqual([[2]]);
  });
});

describe('calculation', () => {
  it('waits for the end of the request while it is suspended', async () => {
    const { run, values } = await openWorkbook();
    const during = await run(async (context) => {
      put(context, 'A1:B1', [[1, '=A1+1']]);
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      put(context, 'A1', [[10]]);
      const read = context.workbook.worksheets.getFirst().getRange('B1').load('values');
      await context.sync();
      return read.values;
    });
    expect(during).toEqual([[2]]);
    expect(await values('B1')).toEqual([[11]]);
  });

  it('is left to the user in manual mode', async () => {
    const { run, values } = await openWorkbook();
    await run(async (context) => {
      put(context, 'A1:B1', [[1, '=A1+1']]);
      await context.sync();
      context.workbook.application.calculationMode = 'Manual';
      put(context, 'A1', [[10]]);
      await context.sync();
    });
    expect(await values('B1')).toEqual([[2]]);
    await run(async (context) => {
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
    expect(await values('B1')).toEqual([[11]]);
  });
});

describe('events', () => {
  it('tells a handler of edits by the user and by the add-in, not of recalculation or formats', async () => {
    const { run, grid } = await openWorkbook();
    const seen: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(`${event.address} ${event.changeType} ${event.triggerSource}`);
      });
      await context.sync();
      put(context, 'A1:B1', [[1, '=A1+1']]);
      context.workbook.worksheets.getFirst().getRange('A1').format.font.bold = true;
      await context.sync();
      context.runtime.enableEvents = false;
      put(context, 'C1', [[1]]);
      context.runtime.enableEvents = true;
      await context.sync();
    });
    grid.typeAsUser(grid.sheets.activeId(), 1, 2, 'getippt');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(seen).toEqual(['A1:B1 RangeEdited ThisLocalAddin', 'C2 RangeEdited Unknown']);
  });
});

describe('what no cell holds', () => {
  it('settings come back as they were put in', async () => {
    const { run } = await openWorkbook();
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('stand', { seite: 'ziele', monate: [1, 2] });
      settings.add('weg', 1);
      settings.getItem('weg').delete();
      const stand = settings.getItemOrNullObject('stand').load('value');
      const gone = settings.getItemOrNullObject('weg').load('value');
      await context.sync();
      return [stand.value, gone.isNullObject];
    });
    expect(seen).toEqual([{ seite: 'ziele', monate: [1, 2] }, true]);
  });

  it('custom XML parts are found by their namespace', async () => {
    const { run, grid } = await openWorkbook();
    const seen = await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a:amip xmlns:a="urn:amip" jahr="2021"/>');
      parts.add('<other xmlns="urn:else"/>');
      const only = parts.getByNamespace('urn:amip').getOnlyItemOrNullObject().load('namespaceUri');
      const xml = only.getXml();
      const count = parts.getCount();
      await context.sync();
      return [only.namespaceUri, xml.value, count.value];
    });
    expect(seen).toEqual(['urn:amip', '<a:amip xmlns:a="urn:amip" jahr="2021"/>', 2]);
    expect(grid.snapshot().customXmlParts).toHaveLength(2);
  });

  it('properties and the selection', async () => {
    const { run, grid } = await openWorkbook();
    const seen = await run(async (context) => {
      context.workbook.properties.title = 'AMIP 2021';
      context.workbook.worksheets.add('Ziele').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [selected.address, cell.address];
    });
    expect(seen).toEqual(['Ziele!B2:C3', 'Ziele!B2']);
    expect(grid.snapshot()).toMatchObject({ properties: { title: 'AMIP 2021' }, activeSheet: 'Ziele' });
  });

  it('a protected workbook keeps its sheets', async () => {
    const { run, refusal } = await openWorkbook();
    await run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await refusal((context) => void context.workbook.worksheets.add('Ziele'))).toBe(
      'InvalidOperation',
    );
  });
});
