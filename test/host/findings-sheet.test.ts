import type { FindingLine } from '../../src/workbook/findings';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';

afterEach(closeExcel);

const DAY = '2021-03-15';
/** 15.3.2021 as Excel counts days. */
const SERIAL = 44270;

const line = (severity: FindingLine['severity'], sentence: string, address: string | null): FindingLine => ({
  severity,
  title: 'Summen auf den Cent',
  address,
  sentence,
  why: 'Darum.',
  mend: 'Berichtigen.',
});

const TWO = [
  line('fehler', 'Es fehlen 36,28 €.', 'Tabelle1!B8'),
  line('hinweis', '=1+1 ist ein Text.', null),
];

async function checked(excel: OpenExcel, findings: readonly FindingLine[], day = DAY) {
  const written = await excel.amip.writeFindings(findings, day);
  await excel.grid.settled();
  return written;
}

/** The list as it stands, headings included. */
const listed = (excel: OpenExcel, rows: number) => excel.values('Prüfung', `A9:F${9 + rows}`);

describe('the sheet Prüfung', () => {
  it('lists findings with their counts and the day', async () => {
    const excel = await openExcel();
    expect(await checked(excel, TWO)).toMatchObject({ done: true, unchanged: false, sheet: 'Prüfung' });
    expect(await listed(excel, 2)).toEqual([
      ['Schwere', 'Regel', 'Befund', 'Zelle', 'Warum', 'Was tun'],
      ['Fehler', 'Summen auf den Cent', 'Es fehlen 36,28 €.', 'Tabelle1!B8', 'Darum.', 'Berichtigen.'],
      ['Hinweis', 'Summen auf den Cent', '=1+1 ist ein Text.', '', 'Darum.', 'Berichtigen.'],
    ]);
    const names = ['Stand', 'Fehler', 'Warnungen', 'Hinweise'];
    const facts = names.map((name) => excel.value(`AMIP_Pruefung_${name}`));
    expect(await Promise.all(facts)).toEqual([SERIAL, 1, 0, 1]);
    expect(await excel.address('AMIP_TabPruefung')).toBe('Prüfung!A9:F11');
  });

  it('says where nothing was found', async () => {
    const excel = await openExcel();
    await checked(excel, []);
    expect((await listed(excel, 1))[1]).toEqual(['', '', 'Keine Befunde.', '', '', '']);
    expect(await excel.value('AMIP_Pruefung_Fehler')).toBe(0);
  });

  it('writes nothing a second time, and only the day on another day', async () => {
    const excel = await openExcel();
    await checked(excel, TWO);
    const before = await excel.contents();
    expect(await checked(excel, TWO)).toMatchObject({ done: true, unchanged: true });
    expect(await excel.roundTrips(() => excel.amip.writeFindings(TWO, DAY))).toBe(1);
    await checked(excel, TWO, '2021-03-16');
    expect(await excel.contents()).toEqual({ ...before, 'Prüfung!3,1': String(SERIAL + 1) });
  });

  it('puts other findings in the place of the old ones and leaves what stands beside and below', async () => {
    const excel = await openExcel();
    await checked(excel, TWO);
    await excel.type('Prüfung', 'H10', 'Notiz');
    await excel.type('Prüfung', 'A13', 'Darunter');
    const three = [...TWO, line('hinweis', 'Drei.', null), line('hinweis', 'Vier.', null)];
    await checked(excel, three);
    expect((await listed(excel, 4)).map(([, , sentence]) => sentence)).toEqual([
      'Befund',
      'Es fehlen 36,28 €.',
      '=1+1 ist ein Text.',
      'Drei.',
      'Vier.',
    ]);
    expect(await excel.address('AMIP_TabPruefung')).toBe('Prüfung!A9:F13');
    expect(await excel.values('Prüfung', 'H10')).toEqual([['Notiz']]);
    expect(await excel.values('Prüfung', 'A15')).toEqual([['Darunter']]);

    await checked(excel, TWO.slice(0, 1));
    expect(await excel.values('Prüfung', 'A11:F13')).toEqual(Array(3).fill(Array(6).fill('')));
    expect(await excel.values('Prüfung', 'A15')).toEqual([['Darunter']]);
    expect(await excel.address('AMIP_TabPruefung')).toBe('Prüfung!A9:F10');
  });

  it('leads to the cell, whatever its sheet is called', async () => {
    const excel = await openExcel();
    await checked(excel, [line('fehler', 'Hier.', `'O''Neill "A"'!B8`)]);
    const cell = excel.snapshot().sheets.find(({ name }) => name === 'Prüfung');
    expect(cell?.cells.find(({ row, column }) => row === 9 && column === 3)?.formula).toBe(
      `=HYPERLINK("#'O''Neill ""A""'!B8","'O''Neill ""A""'!B8")`,
    );
    expect((await listed(excel, 1))[1]?.[3]).toBe(`'O''Neill "A"'!B8`);
  });

  it('is found again when it was renamed and moved', async () => {
    const excel = await openExcel();
    await checked(excel, TWO);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Prüfung');
      sheet.name = 'Befunde';
      sheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    expect(await checked(excel, TWO)).toMatchObject({ unchanged: true, sheet: 'Befunde' });
    await checked(excel, []);
    expect(await excel.values('Befunde', 'C12')).toEqual([['Keine Befunde.']]);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1', 'Befunde']);
  });

  it('is made anew where it was deleted, and leaves a sheet of the same title alone', async () => {
    const excel = await openExcel();
    await checked(excel, TWO);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Prüfung').delete();
      context.workbook.worksheets.add('Prüfung').getRange('A9').values = [['meins']];
      await context.sync();
    });
    expect(await checked(excel, TWO)).toMatchObject({ done: true, sheet: 'Prüfung (AMIP)' });
    expect(await excel.values('Prüfung', 'A9')).toEqual([['meins']]);
    expect(await excel.address('AMIP_Pruefung_Stand')).toBe("'Prüfung (AMIP)'!B4");
  });

  it('stands before Quellen and Bericht', async () => {
    const excel = await openExcel();
    await excel.run(async (context) => {
      for (const name of ['Quellen', 'Bericht', 'Eigenes']) context.workbook.worksheets.add(name);
      await context.sync();
    });
    await checked(excel, []);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual([
      'Tabelle1',
      'Prüfung',
      'Quellen',
      'Bericht',
      'Eigenes',
    ]);
  });
});

describe('refused with a sentence and nothing written', () => {
  it('on a protected sheet', async () => {
    const excel = await openExcel();
    await checked(excel, TWO);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Prüfung').protection.protect();
      await context.sync();
    });
    const before = await excel.contents();
    const { done, problems } = await checked(excel, []);
    expect(done).toBe(false);
    expect(problems[0]?.message).toMatch(/^Das Blatt „Prüfung“ ist geschützt\. /);
    expect(await excel.contents()).toEqual(before);
    expect(await checked(excel, TWO)).toMatchObject({ done: true, unchanged: true });
  });

  it('in a workbook whose structure is protected', async () => {
    const excel = await openExcel();
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const { done, problems } = await checked(excel, TWO);
    expect(done).toBe(false);
    expect(problems[0]?.message).toMatch(/^Die Struktur der Arbeitsmappe ist geschützt/);
  });

  it('where the list was rebuilt', async () => {
    const excel = await openExcel();
    await checked(excel, TWO);
    await excel.type('Prüfung', 'B9', 'Eigene Spalte');
    const { done, problems } = await checked(excel, []);
    expect(done).toBe(false);
    expect(problems[0]?.message).toMatch(/ist umgebaut; dort wird nichts geschrieben\. /);
  });
});

describe('undo', () => {
  it('removes a new sheet with its names', async () => {
    const excel = await openExcel();
    const { record } = await checked(excel, TWO);
    if (!record) throw new Error('nothing was recorded');
    expect(await excel.amip.undoFindings(record)).toEqual({ restored: 0, removed: ['Prüfung'], kept: [] });
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1']);
    expect(excel.snapshot().names).toEqual([]);
  });

  it('keeps a new sheet on which the user has written', async () => {
    const excel = await openExcel();
    const { record } = await checked(excel, TWO);
    await excel.type('Prüfung', 'H10', 'Notiz');
    if (!record) throw new Error('nothing was recorded');
    const { removed, kept } = await excel.amip.undoFindings(record);
    expect(removed).toEqual([]);
    expect(kept.join()).toMatch(/^Das Blatt „Prüfung“ bleibt, .*H10/);
  });

  it('brings the older findings back', async () => {
    const excel = await openExcel();
    await checked(excel, TWO);
    const before = await excel.contents();
    const { record } = await checked(excel, [], '2021-04-01');
    if (!record) throw new Error('nothing was recorded');
    expect((await excel.amip.undoFindings(record)).kept).toEqual([]);
    expect(await excel.contents()).toEqual(before);
    expect(await excel.address('AMIP_TabPruefung')).toBe('Prüfung!A9:F11');
  });

  it('leaves a list that was changed since', async () => {
    const excel = await openExcel();
    await checked(excel, TWO);
    const { record } = await checked(excel, []);
    await excel.type('Prüfung', 'C10', 'erledigt');
    const before = await excel.contents();
    if (!record) throw new Error('nothing was recorded');
    expect((await excel.amip.undoFindings(record)).kept).toHaveLength(1);
    expect(await excel.contents()).toEqual(before);
  });
});
