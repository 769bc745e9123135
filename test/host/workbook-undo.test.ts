import { closeExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { FIRST_CASE, openFirstBlocks } from '../support/first-blocks';

afterEach(closeExcel);

async function fillByPreview(excel: OpenExcel, source: object = FIRST_CASE) {
  const { amip } = excel;
  const plan = await amip.preview(amip.wishOfCase(amip.parseCase(source)));
  const applied = await amip.apply(plan);
  if (!applied.record) throw new Error('Nothing was written that could be undone.');
  return applied.record;
}

const changed = {
  ...FIRST_CASE,
  jobcenter: { ...FIRST_CASE.jobcenter, ags: '07313' },
  ressourcen: { ...FIRST_CASE.ressourcen, egl: 10300000, vk: 10700000 },
};

describe('preview and apply', () => {
  it('take three requests, and write what was shown', async () => {
    const excel = await openFirstBlocks();
    expect(await excel.roundTrips(() => fillByPreview(excel))).toBe(3);
    expect(await excel.value('AMIP_Umschichtung')).toBe(1996000);
    expect(excel.grid.document).toBeDefined();
  });

  it('show old and new, and write nothing when the workbook changed meanwhile', async () => {
    const excel = await openFirstBlocks();
    const { amip } = excel;
    await fillByPreview(excel);
    const plan = await amip.preview({ inputs: { egl: 10300000 } });
    expect(plan.changes).toMatchObject([{ address: 'Ressourcen!B8', before: 10250560, after: 10300000 }]);
    await excel.type('Ressourcen', 'B8', 1);
    expect(await amip.apply(plan)).toMatchObject({
      done: false,
      cellsWritten: 0,
      problems: [{ code: 'outdated' }],
    });
    expect(await excel.value('AMIP_Egl')).toBe(1);
  });
});

describe('undo', () => {
  it('removes what a first filling made, names included, in three requests', async () => {
    const excel = await openFirstBlocks();
    await excel.type('Tabelle1', 'A1', 'mein Text');
    const before = await excel.contents();
    const record = await fillByPreview(excel);
    const trips = await excel.roundTrips(async () => {
      expect(await excel.amip.undo(record)).toEqual({
        restored: 0,
        removed: ['Ressourcen', 'Ziele'],
        kept: [],
      });
    });
    expect(trips).toBe(3);
    expect(await excel.amip.undo(record)).toMatchObject({ removed: [], kept: [] });
    expect(await excel.contents()).toEqual(before);
    expect(excel.snapshot().names).toEqual([]);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1']);
  });

  it('finds a sheet of ours that was renamed', async () => {
    const excel = await openFirstBlocks();
    const record = await fillByPreview(excel);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ressourcen').name = 'Budget';
      await context.sync();
    });
    expect((await excel.amip.undo(record)).kept).toEqual([]);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1']);
  });

  it('keeps a sheet in which the user wrote, and says where', async () => {
    const excel = await openFirstBlocks();
    const record = await fillByPreview(excel);
    await excel.type('Ressourcen', 'F3', 'Notiz');
    await excel.type('Ressourcen', 'B8', 5);
    const undone = await excel.amip.undo(record);
    expect(undone.removed).toEqual(['Ziele']);
    expect(undone.kept).toEqual([expect.stringMatching(/^Das Blatt „Ressourcen“ bleibt.*F3, B8/)]);
    expect(await excel.value('AMIP_Egl')).toBe(5);
  });

  it('keeps what formulas of the user refer to, and says where', async () => {
    const excel = await openFirstBlocks();
    const record = await fillByPreview(excel);
    await excel.type('Tabelle1', 'A1', '=Ziele!C6*100');
    // Ziele takes the year and the name of the Jobcenter from Ressourcen.
    const undone = await excel.amip.undo(record);
    expect(undone.removed).toEqual([]);
    expect(undone.kept).toEqual([
      expect.stringMatching(/^Das Blatt „Ziele“ bleibt.*Tabelle1!A1/),
      expect.stringMatching(/^Das Blatt „Ressourcen“ bleibt.*Ziele!A1 /),
    ]);
    expect(await excel.values('Tabelle1', 'A1')).toEqual([[15]]);
    await excel.type('Tabelle1', 'A1', '=AMIP_KFA');
    expect(await excel.amip.undo(record)).toMatchObject({
      removed: ['Ziele'],
      kept: [expect.stringMatching(/^Das Blatt „Ressourcen“ bleibt.*Tabelle1!A1/)],
    });
    expect(await excel.values('Tabelle1', 'A1')).toEqual([[2235498.25]]);
    expect(excel.snapshot().names.map(({ name }) => name)).not.toContain('AMIP_IQ_Ziel');
  });

  it('gives single cells their old content, but not those changed since', async () => {
    const excel = await openFirstBlocks();
    await fillByPreview(excel);
    const before = await excel.contents();
    const record = await fillByPreview(excel, changed);
    await excel.type('Ressourcen', 'B9', 11000000);
    const undone = await excel.amip.undo(record);
    expect(undone).toMatchObject({ restored: 2, removed: [] });
    expect(undone.kept).toEqual([expect.stringMatching(/Ressourcen!B9.*seitdem geändert/)]);
    await excel.type('Ressourcen', 'B9', 10639865);
    expect(await excel.contents()).toEqual(before);
    expect(await excel.value('AMIP_AGS')).toBe('07312');
  });

  it('finds cells that were moved since', async () => {
    const excel = await openFirstBlocks();
    await fillByPreview(excel);
    const record = await fillByPreview(excel, changed);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ressourcen').getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(await excel.amip.undo(record)).toMatchObject({ restored: 3, kept: [] });
    expect(await excel.values('Ressourcen', 'B9')).toEqual([[10250560]]);
  });

  it('clears a block on a sheet of the user and leaves the rest of it', async () => {
    const excel = await openFirstBlocks();
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Ziele');
      await context.sync();
    });
    await excel.type('Ziele', 'C4', 'meine Ziele');
    const before = await excel.contents();
    const record = await fillByPreview(excel);
    expect((await excel.amip.undo(record)).removed).toEqual(['Ressourcen', 'Ziele!A6:E31']);
    expect(await excel.contents()).toEqual(before);
    expect(excel.snapshot().names).toEqual([]);
  });

  it('gives a number in a text cell back as a number', async () => {
    const excel = await openFirstBlocks();
    await fillByPreview(excel);
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Ressourcen').getRange('B3');
      cell.numberFormat = [['General']];
      cell.values = [[7312]];
      await context.sync();
    });
    const record = await fillByPreview(excel);
    expect(await excel.value('AMIP_AGS')).toBe('07312');
    await excel.amip.undo(record);
    expect(await excel.value('AMIP_AGS')).toBe(7312);
    // The cell is one for text again.
    const { sheets } = excel.snapshot();
    const cells = sheets.find(({ name }) => name === 'Ressourcen')?.cells;
    expect(cells?.find(({ row, column }) => row === 2 && column === 1)?.style.numberFormat).toBe('@');
  });

  it('gives a sign in a cell for money back, which stays one for money', async () => {
    const excel = await openFirstBlocks();
    await fillByPreview(excel);
    await excel.type('Ressourcen', 'B11', '-');
    const before = excel.snapshot();
    const record = await fillByPreview(excel);
    expect(await excel.value('AMIP_Egl')).toBe(10_250_560);
    await excel.amip.undo(record);
    expect(excel.snapshot().sheets).toEqual(before.sheets);
  });
});
