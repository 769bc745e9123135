import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { monthly, sourceOf } from '../support/figures';
import type { Table } from '../support/figures';
import { FIGURES } from '../../src/labour-market/catalogue';

afterEach(closeExcel);

const RETRIEVED = '2026-03-02T08:00:00Z';
const KL = { ags: '07312', name: 'Kaiserslautern, kreisfreie Stadt' };
const RP = { ags: '07', name: 'Rheinland-Pfalz' };
const DG = { ags: 'DG', name: 'Deutschland' };
const UNEMPLOYED = Array.from({ length: 13 }, (_, index) => 5000 + index);
const TABLE: Table = {
  'arbeitslose-sgb2': {
    '07312': monthly('2025-02', UNEMPLOYED),
    '07': monthly(
      '2025-02',
      UNEMPLOYED.map((value) => value * 10),
    ),
  },
  arbeitslosenquote: { '07312': { '2026-02': 9.5 }, '07': { '2026-02': 0.7 } },
};

async function inserted(rule: 'monate13' | 'neueste', table = TABLE, figures = ['arbeitslose-sgb2']) {
  const excel = await openExcel();
  const outcome = await excel.amip.insertFigures(
    {
      figures,
      regions: [KL, RP],
      rule: { kind: rule },
      direction: 'spalte',
      at: 'Tabelle1!B2',
      retrieved: RETRIEVED,
    },
    sourceOf(table),
  );
  return { excel, outcome };
}

function withChange(figure: string, region: string, periods: Record<string, number | string>): Table {
  const figureTable = TABLE[figure] ?? {};
  return { ...TABLE, [figure]: { ...figureTable, [region]: { ...figureTable[region], ...periods } } };
}

/** Thirteen months up to February 2026, for good. */
async function fixedMonths(): Promise<OpenExcel> {
  const excel = await openExcel();
  await excel.amip.insertFigures(
    {
      figures: ['arbeitslose-sgb2'],
      regions: [KL],
      rule: { kind: 'monate13', bis: '2026-02' },
      direction: 'spalte',
      at: 'Tabelle1!B2',
      retrieved: RETRIEVED,
    },
    sourceOf(TABLE),
  );
  return excel;
}

async function refresh(excel: OpenExcel, table: Table, options = {}) {
  const plan = await excel.amip.previewRefresh('workbook', sourceOf(table), {
    retrieved: RETRIEVED,
    ...options,
  });
  return { plan, outcome: await excel.amip.applyRefresh(plan) };
}

describe('inserting', () => {
  it('puts thirteen months as plain values with headings, names and a line on Quellen', async () => {
    const { excel, outcome } = await inserted('monate13');
    expect(outcome).toMatchObject({ done: true, problems: [] });
    const cells = await excel.values('Tabelle1', 'B2:D15');
    expect(cells[0]).toEqual([
      'Monat',
      'Arbeitslose im Rechtskreis SGB II, Kaiserslautern, kreisfreie Stadt',
      'Arbeitslose im Rechtskreis SGB II, Rheinland-Pfalz',
    ]);
    // 45689 is 1.2.2025, 46054 is 1.2.2026.
    expect(cells[1]).toEqual([45689, 5000, 50000]);
    expect(cells[13]).toEqual([46054, 5012, 50120]);
    expect(await excel.address('AMIP_Zahl_2')).toBe('Tabelle1!C3:C15');
    expect(await excel.values('Quellen', 'A1:K2')).toEqual([
      [
        'Merkmal',
        'Region',
        'Zeitraum',
        'Wert',
        'Zeichen',
        'Quelle',
        'Tabelle',
        'Datenstand',
        'abgerufen',
        'Zelle',
        'Name',
      ],
      [
        'Arbeitslose im Rechtskreis SGB II',
        KL.name,
        'Feb 2025 bis Feb 2026',
        5012,
        '',
        'Probeamt',
        'T-1',
        '2026-03-01',
        RETRIEVED,
        'Tabelle1!C3:C15',
        'AMIP_Zahl_2',
      ],
    ]);
    expect(
      excel
        .snapshot()
        .sheets.flatMap(({ cells: all }) => all)
        .filter(({ formula }) => formula),
    ).toEqual([]);
  });

  it('writes a Quote as a fraction with a percent format and lays months to the right', async () => {
    const { excel } = await inserted('neueste', TABLE, ['arbeitslosenquote']);
    expect(await excel.values('Tabelle1', 'B2:D3')).toEqual([
      ['Merkmal', KL.name, RP.name],
      [expect.any(String), 0.095, 0.007],
    ]);
    const outcome = await excel.amip.insertFigures(
      {
        figures: ['arbeitslose-sgb2'],
        regions: [KL],
        rule: { kind: 'monate13' },
        direction: 'zeile',
        at: 'Tabelle1!B10',
        retrieved: RETRIEVED,
      },
      sourceOf(TABLE),
    );
    expect(outcome.done).toBe(true);
    expect((await excel.values('Tabelle1', 'C10:O11')).map((line) => [line[0], line[12]])).toEqual([
      [45689, 46054],
      [5000, 5012],
    ]);
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Tabelle1').getRange('C3').load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['0.0%']]);
    });
  });

  it('overwrites nothing and refuses a region of signs only', async () => {
    const { excel } = await inserted('monate13');
    const before = await excel.contents();
    const again = {
      figures: ['arbeitslose-sgb2'],
      regions: [KL],
      rule: { kind: 'neueste' },
      direction: 'spalte',
      retrieved: RETRIEVED,
    } as const;
    const occupied = await excel.amip.insertFigures({ ...again, at: 'Tabelle1!C15' }, sourceOf(TABLE));
    expect(occupied).toMatchObject({
      done: false,
      problems: [{ message: expect.stringMatching(/^In Tabelle1!C15:D16 steht schon etwas/) }],
    });
    const signs = sourceOf({ 'arbeitslose-sgb2': { '07312': { '2026-01': '.', '2026-02': '-' } } });
    const refused = await excel.amip.insertFigures({ ...again, at: 'Tabelle1!H2' }, signs);
    expect(refused).toMatchObject({
      done: false,
      problems: [{ message: expect.stringMatching(/nur Zeichen/) }],
    });
    expect(await excel.contents()).toEqual(before);
  });

  describe('with a preview', () => {
    const wish = {
      figures: ['arbeitslose-sgb2'],
      regions: [KL],
      rule: { kind: 'monate13' },
      direction: 'spalte',
      at: 'Tabelle1!B2',
      retrieved: RETRIEVED,
    } as const;

    it('shows each number with its month and writes exactly that', async () => {
      const excel = await openExcel();
      const plan = await excel.amip.previewInsert(wish, sourceOf(TABLE));
      expect(await excel.contents()).toEqual({});
      expect(plan).toMatchObject({ target: 'Tabelle1!B2:C15', blocked: false, empty: false, problems: [] });
      expect(plan.rows).toHaveLength(13);
      expect(plan.rows[0]).toMatchObject({
        address: 'Tabelle1!C3',
        period: '2025-02',
        before: '',
        after: 5000,
        mark: 'neu',
      });
      expect(await excel.amip.applyInsert(plan)).toMatchObject({ done: true });
      expect(await excel.values('Tabelle1', 'C3:C15')).toEqual(UNEMPLOYED.map((value) => [value]));
    });

    it('writes nothing where something was put into the cells since', async () => {
      const excel = await openExcel();
      const plan = await excel.amip.previewInsert(wish, sourceOf(TABLE));
      await excel.type('Tabelle1', 'C9', 'meins');
      const before = await excel.contents();
      expect(await excel.amip.applyInsert(plan)).toMatchObject({
        done: false,
        problems: [{ code: 'outdated' }],
      });
      expect(await excel.contents()).toEqual(before);
    });

    it('warns of training places from October to February, once for the figure', async () => {
      const excel = await openExcel();
      const table: Table = { ausbildungsstellen: { '07312': monthly('2020-10', [1, 2, 409]) } };
      const plan = await excel.amip.previewInsert(
        { ...wish, figures: ['ausbildungsstellen'] },
        sourceOf(table),
      );
      const cumulated = plan.problems.filter(({ message }) => /Oktober 2020/.test(message));
      expect(cumulated).toHaveLength(1);
      expect(cumulated[0]).toMatchObject({
        blocking: false,
        message: expect.stringMatching(/Dezember 2020/),
      });
    });
  });

  it('keeps labels and signs that look like formulas as text', async () => {
    const excel = await openExcel();
    const table: Table = {
      'arbeitslose-sgb2': { '07312': { '2026-02': 5 } },
      'arbeitslose-sgb3': { '07312': { '2026-02': '-' } },
    };
    await excel.amip.insertFigures(
      {
        figures: ['arbeitslose-sgb2', 'arbeitslose-sgb3'],
        regions: [{ ags: '07312', name: '=1+1' }],
        rule: { kind: 'monat', period: '2026-02' },
        direction: 'spalte',
        at: 'Tabelle1!A1',
        retrieved: RETRIEVED,
      },
      sourceOf(table, { source: '=cmd|x', table: '@SUM(A1)' }),
    );
    expect(await excel.values('Tabelle1', 'B1:B3')).toEqual([['=1+1'], [5], ['-']]);
    expect(
      (await excel.values('Quellen', 'B2:G3')).map((line) => [line[0], line[3], line[4], line[5]]),
    ).toEqual([
      ['=1+1', '', '=cmd|x', '@SUM(A1)'],
      ['=1+1', '-', '=cmd|x', '@SUM(A1)'],
    ]);
    expect(
      excel
        .snapshot()
        .sheets.flatMap(({ cells }) => cells)
        .filter(({ formula }) => formula),
    ).toEqual([]);
  });
});

describe('refreshing', () => {
  it('writes nothing the second time', async () => {
    const { excel } = await inserted('monate13');
    const before = await excel.contents();
    const { plan, outcome } = await refresh(excel, TABLE, { retrieved: '2026-03-09T08:00:00Z' });
    expect(plan).toMatchObject({ empty: true, problems: [] });
    expect(new Set(plan.rows.map(({ mark }) => mark))).toEqual(new Set(['gleich']));
    expect(outcome).toMatchObject({ done: true, cellsWritten: 0 });
    expect(await excel.contents()).toEqual(before);
  });

  it('moves thirteen months on, by month and not by position', async () => {
    const { excel } = await inserted('monate13');
    const { plan, outcome } = await refresh(
      excel,
      withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000, '2026-01': 5999 }),
    );
    const kl = plan.rows.filter(({ binding, mark }) => binding === 'AMIP_Zahl_2' && mark !== 'gleich');
    expect(kl).toMatchObject([
      {
        period: '2026-01',
        before: 5011,
        after: 5999,
        difference: 988,
        mark: 'revidiert',
        address: 'Tabelle1!C13',
      },
      { period: '2026-03', before: '', after: 6000, difference: null, mark: 'neu', address: 'Tabelle1!C15' },
    ]);
    expect(outcome.done).toBe(true);
    const cells = await excel.values('Tabelle1', 'B3:D15');
    expect(cells[0]).toEqual([45717, 5001, 50010]);
    // The Land has no March yet: no number of another month stands there.
    expect(cells.slice(11)).toEqual([
      [46054, 5012, 50120],
      [46082, 6000, ''],
    ]);
    expect(
      (await refresh(excel, withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000, '2026-01': 5999 })))
        .plan.empty,
    ).toBe(true);
  });

  it('never replaces a number by a sign unasked', async () => {
    const { excel } = await inserted('neueste');
    const withdrawn = withChange('arbeitslose-sgb2', '07312', { '2026-02': '.' });
    const { plan } = await refresh(excel, withdrawn);
    expect(plan.rows[0]).toMatchObject({ period: '2026-02', before: 5012, after: 5012, mark: 'fehlt' });
    expect(await excel.values('Tabelle1', 'C3')).toEqual([[5012]]);
    await refresh(excel, withdrawn, { zeichenUebernehmen: true });
    expect(await excel.values('Tabelle1', 'C3')).toEqual([['.']]);
    await refresh(excel, TABLE);
    expect(await excel.values('Tabelle1', 'C3:D3')).toEqual([[5012, 50120]]);
  });

  it('leaves the Datenstand of a number that stays, whatever that of the sign is', async () => {
    const { excel } = await inserted('neueste');
    const withdrawn = sourceOf(withChange('arbeitslose-sgb2', '07312', { '2026-02': '.' }), {
      datenstand: '2026-04-01',
      retrieved: '2026-04-02T08:00:00Z',
    });
    const before = await excel.values('Quellen', 'A2:K2');
    const plan = await excel.amip.previewRefresh('workbook', withdrawn, { retrieved: RETRIEVED });
    await excel.amip.applyRefresh(plan);
    expect(await excel.values('Quellen', 'A2:K2')).toEqual(before);
    expect((await excel.values('Quellen', 'H3'))[0]).toEqual(['2026-04-01']);
  });

  it('refuses a region that is all signs, even when signs are wanted, and refreshes the others', async () => {
    const { excel } = await inserted('neueste');
    const signs = Object.fromEntries(
      Object.keys(TABLE['arbeitslose-sgb2']?.['07312'] ?? {}).map((period) => [period, '-']),
    );
    const table: Table = { 'arbeitslose-sgb2': { '07312': signs, '07': { '2026-03': 7 } } };
    const { plan } = await refresh(excel, table, { zeichenUebernehmen: true });
    expect(plan.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Kaiserslautern.*nur Zeichen/),
    ]);
    expect(await excel.values('Tabelle1', 'C3:D3')).toEqual([[5012, 7]]);
  });

  it('keeps what the user changed unless asked', async () => {
    const { excel } = await inserted('monate13');
    await excel.type('Tabelle1', 'C14', 4711);
    const next = withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 });
    const { plan } = await refresh(excel, next);
    expect(plan.rows.filter(({ mark }) => mark === 'geaendert')).toMatchObject([
      { period: '2026-01', before: 4711, after: 4711 },
    ]);
    // It moves along with its month.
    expect(await excel.values('Tabelle1', 'B13:C13')).toEqual([[46023, 4711]]);
    await refresh(excel, next, { geaendertesErsetzen: true });
    expect(await excel.values('Tabelle1', 'C13')).toEqual([[5011]]);
  });

  it('leaves a table standing in which the user put a formula', async () => {
    const { excel } = await inserted('monate13');
    await excel.type('Tabelle1', 'D15', '=C15*2');
    const { plan } = await refresh(excel, withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 }));
    expect(plan.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^In Tabelle1!D15 steht Ihre Formel/),
    ]);
    expect(plan.empty).toBe(true);
    expect(await excel.values('Tabelle1', 'D15')).toEqual([[10024]]);
  });

  it('finds cells that moved, sheets that were renamed, months with a row between them', async () => {
    const { excel } = await inserted('monate13');
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tabelle1');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('10:10').insert('Down');
      sheet.name = 'Mein Markt';
      await context.sync();
    });
    await excel.type('Mein Markt', 'C10', 'Zwischenstand');
    const { outcome } = await refresh(excel, withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 }));
    expect(outcome.done).toBe(true);
    const cells = await excel.values('Mein Markt', 'B4:C17');
    expect([cells[0], cells[6], cells[13]]).toEqual([
      [45717, 5001],
      ['', 'Zwischenstand'],
      [46082, 6000],
    ]);
    expect(await excel.values('Quellen', 'J2')).toEqual([["'Mein Markt'!C4:C17"]]);
  });

  it('reports a deleted name and keeps its binding until the user removes it', async () => {
    const { excel } = await inserted('neueste');
    await excel.run(async (context) => {
      context.workbook.names.getItem('AMIP_Zahl_1').delete();
      await context.sync();
    });
    const { plan } = await refresh(excel, withChange('arbeitslose-sgb2', '07', { '2026-03': 7 }));
    expect(plan.problems).toMatchObject([{ code: 'nameMissing', name: 'AMIP_Zahl_1', blocking: false }]);
    expect(await excel.values('Tabelle1', 'C3:D3')).toEqual([[5012, 7]]);
    expect((await excel.amip.boundFigures()).figures.map(({ address }) => address)).toEqual([
      null,
      'Tabelle1!D3',
    ]);
    await excel.amip.unbindFigures(['AMIP_Zahl_1', 'AMIP_Zahl_2']);
    expect((await excel.amip.boundFigures()).figures).toEqual([]);
    expect(excel.snapshot().names.map(({ name }) => name)).toEqual(['AMIP_Quellen']);
    expect(await excel.values('Tabelle1', 'C3:D3')).toEqual([[5012, 7]]);
  });

  it('keeps the bindings of a copied sheet and takes them for its own', async () => {
    const { excel } = await inserted('monate13');
    // What Excel does when a sheet is copied: names of the same text that hold for the copy only.
    const cells = await excel.values('Tabelle1', 'B2:D15');
    await excel.run(async (context) => {
      const copy = context.workbook.worksheets.add('Tabelle1 (2)');
      copy.getRange('B2:D15').values = cells;
      copy.names.add('AMIP_Zahl_1', copy.getRange('B3:B15'));
      copy.names.add('AMIP_Zahl_2', copy.getRange('C3:C15'));
      copy.names.add('AMIP_Zahl_3', copy.getRange('D3:D15'));
      await context.sync();
    });
    const next = withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 });
    expect((await refresh(excel, next)).outcome.done).toBe(true);
    expect(await excel.values('Tabelle1 (2)', 'B15:C15')).toEqual([[46082, 6000]]);
    expect(await excel.values('Tabelle1', 'B15:C15')).toEqual([[46082, 6000]]);
    expect((await excel.amip.boundFigures()).figures.map(({ address }) => address)).toEqual([
      'Tabelle1!C3:C15',
      'Tabelle1!D3:D15',
      "'Tabelle1 (2)'!C3:C15",
      "'Tabelle1 (2)'!D3:D15",
    ]);
    expect((await refresh(excel, next)).plan.empty).toBe(true);
  });

  it('takes only the sheet or the selection that is asked for', async () => {
    const { excel } = await inserted('neueste');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tabelle1').getRange('D3').select();
      await context.sync();
    });
    const source = sourceOf(TABLE);
    const selected = await excel.amip.previewRefresh('selection', source, { retrieved: RETRIEVED });
    expect(selected.rows.map(({ address }) => address)).toEqual(['Tabelle1!D3']);
    expect((await excel.amip.previewRefresh('sheet', source, { retrieved: RETRIEVED })).rows).toHaveLength(2);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Quellen').activate();
      await context.sync();
    });
    expect((await excel.amip.previewRefresh('sheet', source, { retrieved: RETRIEVED })).rows).toEqual([]);
  });

  it('does not write into a protected sheet, nor into one that changed since the preview', async () => {
    const { excel } = await inserted('neueste');
    const next = withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 });
    const plan = await excel.amip.previewRefresh('workbook', sourceOf(next), { retrieved: RETRIEVED });
    await excel.type('Tabelle1', 'C3', 1);
    expect(await excel.amip.applyRefresh(plan)).toMatchObject({
      done: false,
      problems: [{ code: 'outdated' }],
    });
    await excel.type('Tabelle1', 'C3', 5012);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tabelle1').protection.protect();
      await context.sync();
    });
    expect(await excel.amip.applyRefresh(plan)).toMatchObject({
      done: false,
      problems: [{ code: 'protected' }],
    });
    expect(
      (await excel.amip.previewRefresh('workbook', sourceOf(next), { retrieved: RETRIEVED })).blocked,
    ).toBe(true);
    expect(await excel.values('Tabelle1', 'C3')).toEqual([[5012]]);
  });

  it('does not write beside a month that the user changed since the preview', async () => {
    const excel = await fixedMonths();
    const next = withChange('arbeitslose-sgb2', '07312', { '2026-02': 9999 });
    const plan = await excel.amip.previewRefresh('workbook', sourceOf(next), { retrieved: RETRIEVED });
    // Feb 2024 in the place of Feb 2026.
    await excel.type('Tabelle1', 'B15', 45_323);
    const outcome = await excel.amip.applyRefresh(plan);
    expect(outcome).toMatchObject({ done: false, problems: [{ code: 'outdated' }] });
    expect(await excel.values('Tabelle1', 'B15:C15')).toEqual([[45_323, 5012]]);
  });

  it("keeps the user's columns on Quellen, sorted or not, and makes the sheet anew after it was deleted", async () => {
    const { excel } = await inserted('neueste');
    const [first, second] = await excel.values('Quellen', 'A2:K3');
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Quellen').getRange('A2:L3');
      range.values = [
        [...(second ?? []), 'Land'],
        [...(first ?? []), 'Stadt'],
      ];
      await context.sync();
    });
    await refresh(excel, withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 }));
    expect((await excel.values('Quellen', 'A2:L3')).map((line) => [line[2], line[3], line[11]])).toEqual([
      ['Feb 2026', 50120, 'Land'],
      ['Mrz 2026', 6000, 'Stadt'],
    ]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Quellen').delete();
      await context.sync();
    });
    await refresh(excel, TABLE);
    expect(await excel.values('Quellen', 'J2:J3')).toEqual([['Tabelle1!C3'], ['Tabelle1!D3']]);
  });

  it('writes nothing where the list of bindings is damaged', async () => {
    const { excel } = await inserted('neueste');
    await excel.run(async (context) => {
      const part = context.workbook.customXmlParts
        .getByNamespace('urn:amip-controlling:zahlen:1')
        .getOnlyItem();
      part.setXml('<zahlen xmlns="urn:amip-controlling:zahlen:1"><zahl>{"__proto__":{}}</zahl></zahlen>');
      await context.sync();
    });
    const { outcome } = await refresh(excel, withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 }));
    expect(outcome).toMatchObject({
      done: false,
      problems: [{ message: expect.stringMatching(/beschädigt/) }],
    });
  });
});

describe('taking back', () => {
  it('restores a refresh, and keeps what the user changed since', async () => {
    const { excel } = await inserted('neueste');
    const before = await excel.contents();
    const next: Table = { 'arbeitslose-sgb2': { '07312': { '2026-03': 6000 }, '07': { '2026-03': 7 } } };
    const first = await refresh(excel, next);
    expect(await excel.amip.undoRefresh(first.outcome.record!)).toEqual({ restored: 2, kept: [] });
    expect(await excel.contents()).toEqual(before);
    const { outcome } = await refresh(excel, next);
    await excel.type('Tabelle1', 'D3', 8);
    expect(await excel.amip.undoRefresh(outcome.record!)).toEqual({
      restored: 1,
      kept: ['Tabelle1!D3 haben Sie seitdem geändert; Ihr Inhalt bleibt stehen.'],
    });
    expect(await excel.values('Tabelle1', 'C3:D3')).toEqual([[5012, 8]]);
  });

  it('takes nothing back in a table whose months were sorted since', async () => {
    const excel = await fixedMonths();
    // The same number in the first and the last month: by their contents alone the cells look untouched.
    const next = withChange('arbeitslose-sgb2', '07312', { '2025-02': 7777, '2026-02': 7777 });
    const { outcome } = await refresh(excel, next);
    const rows = await excel.values('Tabelle1', 'B3:C15');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Tabelle1').getRange('B3:C15').formulas = [...rows].reverse();
      await context.sync();
    });
    const undone = await excel.amip.undoRefresh(outcome.record!);
    expect(undone).toMatchObject({
      restored: 0,
      kept: [expect.stringMatching(/^Die Monate in Tabelle1!B3:B15 /)],
    });
    expect(await excel.values('Tabelle1', 'B3:C15')).toEqual([...rows].reverse());
  });

  it('takes a table of months back as a whole or not at all', async () => {
    const { excel } = await inserted('monate13');
    const before = await excel.contents();
    const next = withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 });
    const first = await refresh(excel, next);
    await excel.amip.undoRefresh(first.outcome.record!);
    expect(await excel.contents()).toEqual(before);
    const { outcome } = await refresh(excel, next);
    await excel.type('Tabelle1', 'C15', 1);
    const moved = await excel.contents();
    expect(await excel.amip.undoRefresh(outcome.record!)).toMatchObject({
      restored: 0,
      kept: [expect.stringMatching(/C15/)],
    });
    expect(await excel.contents()).toEqual(moved);
  });

  it('removes an insertion with its names and bindings', async () => {
    const { excel, outcome } = await inserted('monate13');
    await excel.amip.undoRefresh(outcome.record!);
    expect(await excel.contents()).toEqual({});
    expect(excel.snapshot().names).toEqual([]);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1']);
    expect((await excel.amip.boundFigures()).figures).toEqual([]);
  });

  it.each<[string, (excel: OpenExcel) => Promise<void>]>([
    ['the user wrote beside its lines', (excel) => excel.type('Quellen', 'L2', 'geprüft')],
    ['the user wrote below them', (excel) => excel.type('Quellen', 'A9', 'Notiz')],
    ['a formula reads it', (excel) => excel.type('Tabelle1', 'H1', '=Quellen!A1')],
    [
      'a chart stands on it',
      (excel) =>
        excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Quellen');
          sheet.charts.add('Line', sheet.getRange('D2:D3'), 'Columns');
          await context.sync();
        }),
    ],
  ])('leaves the sheet Quellen where %s', async (_, change) => {
    const { excel, outcome } = await inserted('monate13');
    await change(excel);
    await excel.amip.undoRefresh(outcome.record!);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1', 'Quellen']);
    expect(await excel.values('Quellen', 'B2:K3')).toEqual(Array(2).fill(Array(10).fill('')));
  });

  it('leaves the sheet Quellen to figures that an earlier insertion still needs', async () => {
    const { excel, outcome } = await inserted('neueste');
    const wish = { figures: ['arbeitslosenquote'], regions: [KL], rule: { kind: 'neueste' as const } };
    const second = await excel.amip.insertFigures(
      { ...wish, direction: 'spalte', at: 'Tabelle1!G2', retrieved: RETRIEVED },
      sourceOf(TABLE),
    );
    await excel.amip.undoRefresh(outcome.record!);
    expect((await excel.values('Quellen', 'A4'))[0]).not.toEqual(['']);
    // The one that made the sheet was taken back before: this one did not.
    await excel.amip.undoRefresh(second.record!);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1', 'Quellen']);
  });
});

describe('requests', () => {
  it('refreshes 13 months × 12 figures × 3 regions in three, preview and writing together', async () => {
    const excel = await openExcel();
    const figures = FIGURES.slice(0, 12).map(({ id }) => id);
    const regions = [KL, RP, DG];
    const tableFrom = (first: string, more: number): Table =>
      Object.fromEntries(
        figures.map((id) => [
          id,
          Object.fromEntries(
            regions.map(({ ags }) => [
              ags,
              monthly(
                first,
                UNEMPLOYED.map((value) => value + more),
              ),
            ]),
          ),
        ]),
      );
    const insert = await excel.roundTrips(() =>
      excel.amip.insertFigures(
        {
          figures,
          regions,
          rule: { kind: 'monate13' },
          direction: 'spalte',
          at: 'Tabelle1!A1',
          retrieved: RETRIEVED,
        },
        sourceOf(tableFrom('2025-02', 0)),
      ),
    );
    let cellsWritten = 0;
    const trips = await excel.roundTrips(async () => {
      cellsWritten = (await refresh(excel, tableFrom('2025-03', 100))).outcome.cellsWritten;
    });
    expect(cellsWritten).toBe(13 * 37);
    expect([insert, trips]).toEqual([2, 3]);
  });

  it('takes back what was written when Excel refuses in the middle', async () => {
    const { excel } = await inserted('monate13');
    const before = await excel.contents();
    const next = withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 });
    const plan = await excel.amip.previewRefresh('workbook', sourceOf(next), { retrieved: RETRIEVED });
    // Requests run one after another: look, then this protection by somebody else, then the write.
    const refused = expect(excel.amip.applyRefresh(plan)).rejects.toMatchObject({
      code: 'protected',
      message: expect.stringMatching(/geschützt.* wurde zurückgenommen\.$/),
    });
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Quellen').protection.protect();
      await context.sync();
    });
    await refused;
    expect(await excel.contents()).toEqual(before);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Quellen').protection.unprotect();
      await context.sync();
    });
    expect((await refresh(excel, next)).outcome.done).toBe(true);
  });

  it('writes with events off and on again', async () => {
    const { excel } = await inserted('neueste');
    let events = 0;
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => {
        events++;
        return Promise.resolve();
      });
      await context.sync();
    });
    await refresh(excel, withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 }));
    await excel.type('Tabelle1', 'H20', 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(events).toBe(1);
  });

  it('waits while a cell is edited', async () => {
    const { excel } = await inserted('neueste');
    excel.grid.editMode = true;
    const refreshing = refresh(excel, withChange('arbeitslose-sgb2', '07312', { '2026-03': 6000 }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    excel.grid.editMode = false;
    expect((await refreshing).outcome).toMatchObject({ done: true, cellsWritten: 1 });
  });
});
