import { closeExcel } from '../support/excel';
import { FIRST_CASE, openFirstBlocks } from '../support/first-blocks';

afterEach(closeExcel);

describe('filling an empty workbook with the AMIP 2021 of Stadt Kaiserslautern', () => {
  it('gives the figures of the programme, in two requests', async () => {
    const excel = await openFirstBlocks();
    const trips = await excel.roundTrips(async () => {
      const report = await excel.amip.fillCase(FIRST_CASE);
      expect(report).toMatchObject({
        done: true,
        kept: [],
        problems: [],
        created: ['Ressourcen!A1:D31', 'Ziele!A1:E26'],
      });
    });
    expect(trips).toBe(2);
    expect(await excel.value('AMIP_KFA')).toBe(2235498.25);
    expect(await excel.value('AMIP_UmschichtungExakt')).toBe(1995963.72);
    expect(await excel.value('AMIP_Umschichtung')).toBe(1996000);
    expect(await excel.value('AMIP_Rundungsdifferenz')).toBe(-36.28);
    // Section 2.5 of the document; the printed table leaves out the rounding difference.
    expect(await excel.values('Ressourcen', 'A25:D31')).toEqual([
      ['', 'Egl', 'Verwaltungskosten', 'gesamt'],
      ['Zuteilung allgemeine Mittel (Egl ohne BEZ)', 10250560, 10639865, 20890425],
      ['Einnahmen aus Forderungseinzug', 1000, '', 1000],
      ['Erforderliche Umschichtung', -1996000, 1996000, 0],
      ['kommunaler Finanzierungsanteil', '', 2235498.25, 2235498.25],
      ['Rundungsdifferenz', '', -36.28, -36.28],
      ['Summe', 8255560, 14871326.97, 23126886.97],
    ]);
  });

  it('states the rounding difference and invents no prior-year value', async () => {
    const excel = await openFirstBlocks();
    await excel.amip.fillCase(FIRST_CASE);
    expect(await excel.values('Ressourcen', 'A21')).toEqual([
      ['Rundungsdifferenz -36,28 €: Die geplante Umschichtung ist um 36,28 € höher als der genaue Betrag.'],
    ]);
    expect(await excel.value('AMIP_IQ_Veraenderung')).toBe(0.15);
    expect(await excel.value('AMIP_LZB_Veraenderung')).toBe(-0.013);
    expect(await excel.value('AMIP_IQ_Ziel')).toBe('Vorjahreswert fehlt');
    expect(await excel.value('AMIP_LZB_Ziel')).toBe('Vorjahreswert fehlt');
    expect(await excel.values('Ziele', 'A12:A13')).toEqual([
      ['IQ: Vorjahreswert fehlt für 12 von 12 Monaten.'],
      ['LZB: Vorjahreswert fehlt für 12 von 12 Monaten.'],
    ]);
    expect((await excel.values('Ziele', 'B15:E26')).flat().every((value) => value === '')).toBe(true);
  });

  it('computes targets and the path from prior-year values', async () => {
    const excel = await openFirstBlocks();
    const lzb = [
      4980, 4972.5, 4965, 4960.75, 4960.6, 4964.67, 4971.43, 4976.25, 4979.44, 4981.1, 4981.91, 4982.17,
    ];
    const ziele = {
      iq: { vorjahr: 0.16, veraenderung: 0.15, verlauf: [0.01, ...Array.from({ length: 11 }, () => null)] },
      lzb: { vorjahr: 4982.17, veraenderung: -0.013, verlauf: lzb },
    };
    await excel.amip.fillCase({ ...FIRST_CASE, ziele });
    expect(await excel.value('AMIP_IQ_Ziel')).toBe(0.184);
    expect(await excel.value('AMIP_LZB_Ziel')).toBeCloseTo(4917.40179, 6);
    const path = await excel.values('Ziele', 'A15:E26');
    expect(path.map((row) => row[0])).toEqual([
      44197, 44228, 44256, 44287, 44317, 44348, 44378, 44409, 44440, 44470, 44501, 44531,
    ]);
    expect(path[0]?.[2]).toBeCloseTo(0.0115, 12);
    expect(path[1]?.[2]).toBe('');
    expect(path.map((row) => row[4])).toEqual(lzb.map((value) => expect.closeTo(value * 0.987, 9)));
  });

  it('computes nothing from inputs that are missing, and says so', async () => {
    const excel = await openFirstBlocks();
    await excel.amip.fillCase(FIRST_CASE);
    await excel.type('Ressourcen', 'B11', '');
    for (const name of ['AMIP_KFA', 'AMIP_UmschichtungExakt', 'AMIP_Umschichtung', 'AMIP_Rundungsdifferenz'])
      expect(await excel.value(name)).toBe('');
    expect(await excel.value('AMIP_Ressourcentabelle')).toMatch(/^Eingaben fehlen/);
    expect((await excel.values('Ressourcen', 'A21'))[0]?.[0]).toMatch(/noch nicht zu berechnen/);
    await excel.type('Ressourcen', 'B11', FIRST_CASE.ressourcen.bedarf);
    await excel.type('Ressourcen', 'B10', '');
    // 23126886.97 of the programme less the income of 1000.
    expect(await excel.values('Ressourcen', 'D31')).toEqual([[23125886.97]]);
    await excel.type('Ressourcen', 'B14', '');
    expect(await excel.value('AMIP_KFA')).toBe('');
  });

  it('says what a target lacks, the prior year first', async () => {
    const excel = await openFirstBlocks();
    await excel.amip.fillCase(FIRST_CASE);
    await excel.type('Ziele', 'C6', '');
    expect(await excel.value('AMIP_IQ_Ziel')).toBe('Vorjahreswert fehlt');
    await excel.type('Ziele', 'B6', 0.16);
    expect(await excel.value('AMIP_IQ_Ziel')).toBe('Veränderung fehlt');
    await excel.type('Ziele', 'C6', 0);
    expect(await excel.value('AMIP_IQ_Ziel')).toBe(0.16);
    await excel.type('Ziele', 'B6', 0);
    expect(await excel.value('AMIP_IQ_Ziel')).toBe('Vorjahreswert fehlt');
  });

  it('keeps a leading zero and texts that look like formulas as texts', async () => {
    const excel = await openFirstBlocks();
    await excel.amip.fillCase({
      ...FIRST_CASE,
      jobcenter: { ...FIRST_CASE.jobcenter, name: '=1+1' },
    });
    expect(await excel.value('AMIP_AGS')).toBe('07312');
    expect(await excel.value('AMIP_Jobcenter')).toBe('=1+1');
    expect(await excel.values('Ziele', 'A2')).toEqual([['=1+1']]);
    const again = await excel.amip.fillCase({
      ...FIRST_CASE,
      jobcenter: { ...FIRST_CASE.jobcenter, name: '-x' },
    });
    expect(again.cellsWritten).toBe(1);
    expect(await excel.value('AMIP_Jobcenter')).toBe('-x');
  });

  it('writes nothing when it is filled again', async () => {
    const excel = await openFirstBlocks();
    await excel.amip.fillCase(FIRST_CASE);
    const before = await excel.contents();
    const trips = await excel.roundTrips(async () => {
      expect(await excel.amip.fillCase(FIRST_CASE)).toMatchObject({
        done: true,
        cellsWritten: 0,
        created: [],
      });
    });
    expect(trips).toBe(1);
    expect(await excel.contents()).toEqual(before);
  });

  it('sets up inputs, formats, names and the page', async () => {
    const excel = await openFirstBlocks();
    await excel.amip.fillCase(FIRST_CASE);
    const { sheets, names } = excel.snapshot();
    const sheet = sheets.find(({ name }) => name === 'Ressourcen');
    const cell = (row: number, column: number) =>
      sheet?.cells.find((c) => c.row === row && c.column === column)?.style;
    expect(cell(7, 1)).toMatchObject({ numberFormat: '#,##0.00 "€"', locked: false, fill: '#FFF6D6' });
    expect(cell(16, 1)).toMatchObject({ numberFormat: '#,##0.00 "€"', bold: true });
    expect(cell(16, 1)?.locked ?? true).toBe(true);
    expect(cell(13, 1)).toMatchObject({ numberFormat: '0.0%', locked: false });
    expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet?.page).toMatchObject({ orientation: 'landscape', paper: 'a4', fitToWidth: 1 });
    const rule = sheet?.validations.find(({ address }) => address === 'B14');
    expect([rule?.type, ...(rule?.formulas ?? []).map(Number)]).toEqual(['decimal', 0, 1]);
    expect(names.find(({ name }) => name === 'AMIP_Egl')?.formula).toBe('Ressourcen!$B$8');
  });

  it('refuses a bad case before it looks at the workbook', async () => {
    const excel = await openFirstBlocks();
    const trips = await excel.roundTrips(async () => {
      const refused = excel.amip.fillCase({ ...FIRST_CASE, ressourcen: { egl: 'viel' } });
      await expect(refused).rejects.toMatchObject({ message: expect.stringMatching(/^ressourcen\.egl: /) });
    });
    expect(trips).toBe(0);
  });
});
