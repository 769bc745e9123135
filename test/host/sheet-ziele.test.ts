import { designOf } from '../../src/workbook/design';
import { RESSOURCEN } from '../../src/workbook/sheets/ressourcen';
import { ZIELE } from '../../src/workbook/sheets/ziele';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { FIRST_BLOCKS } from '../support/first-blocks';
import { cellsWithErrors, months, seriesOf } from '../support/sheets';

afterEach(closeExcel);

const DESIGN = designOf([RESSOURCEN, ZIELE]);

/** Section 3 of the programme: two agreed changes, no prior-year value, no monthly figure. */
const PRINTED = {
  jobcenter: { name: 'Jobcenter Stadt Kaiserslautern' },
  jahr: 2021,
  ziele: { iq: { veraenderung: 0.15 }, lzb: { veraenderung: -0.013 } },
};

/** Worked by hand: thirteen stocks from December 2020, twelve months of Integrationen, two years of LZB. */
const ELB = [7440, 7454, 7430, 7412, 7468, 7520, 7545, 7530, 7508, 7490, 7472, 7455, 7300];
const INTEGRATIONEN = [72, 78, 95, 104, 110, 118, 121, 132, 146, 128, 109, 87];
const LZB_2020 = [4980, 4965, 4950, 4948, 4960, 4985, 5002, 5010, 5005, 4996, 4990, 4985];
const LZB_2021 = [4978, 4960, 4938, 4921, 4915, 4902, 4890, 4885, 4876, 4870, 4862, 4855];

const nothing = (count: number) => Array<null>(count).fill(null);
const upTo = (count: number, values: readonly number[]) => [
  ...values.slice(0, count),
  ...nothing(values.length - count),
];

/** A column of the sheet from December 2018 to December 2021; what is given ends with the last of them. */
const column = (values: readonly unknown[]) => [...nothing(37 - values.length), ...values];

/** Known up to a month of 2021; `extra` adds to the columns. */
function worked(known: number, extra: Record<string, readonly unknown[]> = {}) {
  const columns = {
    integrationen: upTo(known, INTEGRATIONEN),
    elb: upTo(known + 1, ELB),
    lzb: [...LZB_2020, ...upTo(known, LZB_2021)],
    ...extra,
  };
  return {
    ...PRINTED,
    ziele: {
      iq: { vorjahr: 0.16, veraenderung: 0.15, verlauf: [...nothing(11), 0.16] },
      lzb: { vorjahr: 4981.3333, veraenderung: -0.013, verlauf: [...nothing(11), 4981.3333] },
    },
    monatszahlen: Object.fromEntries(Object.entries(columns).map(([key, values]) => [key, column(values)])),
  };
}

async function filled(source: unknown): Promise<OpenExcel> {
  const excel = await openExcel();
  expect(await excel.amip.fillCase(source, DESIGN)).toMatchObject({ done: true, problems: [], kept: [] });
  return excel;
}

const percent = (value: unknown) => Number((Number(value) * 100).toFixed(4));

describe('the sheet Ziele of the AMIP 2021', () => {
  it('holds what is printed, invents nothing and says what is missing', async () => {
    const excel = await filled(PRINTED);
    expect(await excel.value('AMIP_IQ_Veraenderung')).toBe(0.15);
    expect(await excel.value('AMIP_LZB_Veraenderung')).toBe(-0.013);
    for (const name of ['AMIP_IQ_Ziel', 'AMIP_LZB_Ziel', 'AMIP_IQF_Ziel', 'AMIP_IQM_Ziel'])
      expect([name, await excel.value(name)]).toEqual([name, 'Vorjahreswert fehlt']);
    for (const name of ['AMIP_IQ_Stand', 'AMIP_LZB_Stand', 'AMIP_LLU_Stand'])
      expect([name, await excel.value(name)]).toEqual([name, 'Zahlen fehlen']);
    for (const name of ['AMIP_IQ_Ist', 'AMIP_LZB_Ist', 'AMIP_IQ_Ampel', 'AMIP_LZB_Prognoseverlauf'])
      expect(await months(excel, name)).toEqual(Array(12).fill(''));
    expect(await cellsWithErrors(excel, 'Ziele')).toEqual([]);
  });

  it('lists 37 months up to December of the year', async () => {
    const excel = await filled(PRINTED);
    const list = await months(excel, 'AMIP_Zahlen_Monate');
    // Excel's days of 1 December 2018, 2020 and 2021.
    expect([list.length, list[0], list[24], list[36]]).toEqual([37, 43435, 44166, 44531]);
  });

  it('is filled again without a change', async () => {
    const excel = await filled(worked(9));
    expect(await excel.amip.fillCase(worked(9), DESIGN)).toMatchObject({
      done: true,
      cellsWritten: 0,
      kept: [],
    });
  });

  it('is added to a workbook that has only its first block', async () => {
    const excel = await openExcel();
    await excel.amip.fillCase(PRINTED, FIRST_BLOCKS);
    const before = await excel.contents();
    expect(await excel.amip.fillCase(worked(12), DESIGN)).toMatchObject({
      done: true,
      problems: [],
      kept: [],
    });
    expect(await excel.contents()).toMatchObject({ ...before, 'Ziele!5,1': '0.16' });
    expect(percent(await excel.value('AMIP_IQ_Aktuell'))).toBe(17.3867);
  });
});

describe('the worked example of the rate', () => {
  it('gives the year so far with the stocks of the months before', async () => {
    const excel = await filled(worked(12));
    const ist = (await months(excel, 'AMIP_IQ_Ist')).map(percent);
    expect([ist[0], ist[2], ist[5], ist[8], ist[11]]).toEqual([0.9677, 3.2924, 7.7408, 13.0506, 17.3867]);
    expect((await months(excel, 'AMIP_IQ_Zaehler'))[11]).toBe(1300);
    expect((await months(excel, 'AMIP_IQ_Nenner'))[11]).toBe(7477);
    expect(await excel.value('AMIP_IQ_Stand')).toBe(44531);
    // 18,4 % of 7.477 are 1.375,768: 1.376 less 1.300.
    expect(await excel.value('AMIP_NoetigeIntegrationen')).toBe(76);
  });

  it('compares with the path: 17,3867 % are 5,5 % below 18,4 %', async () => {
    const excel = await filled(worked(12));
    expect((await months(excel, 'AMIP_IQ_SollMonat'))[11]).toBeCloseTo(0.184, 12);
    expect(percent(await excel.value('AMIP_IQ_ZielerreichungAktuell'))).toBe(-5.5073);
    expect(await excel.value('AMIP_IQ_AmpelAktuell')).toBe(-1);
    await excel.amip.fillCase({ ...PRINTED, ziele: { iq: { toleranz: 0.06 } } }, DESIGN);
    expect(await excel.value('AMIP_IQ_AmpelAktuell')).toBe(0);
  });

  it('forecasts by the shape of the year before, and draws a straight line', async () => {
    // 2020: 80 Integrationen a month of 8.000 ELB: 6 % until June, 12 % until December.
    const before = {
      integrationen: [...Array<number>(12).fill(80), ...upTo(6, INTEGRATIONEN)],
      elb: [...Array<number>(12).fill(8000), ...upTo(7, ELB)],
    };
    const excel = await filled(worked(6, before));
    expect(percent(await excel.value('AMIP_IQ_Prognose'))).toBe(15.4816);
    expect(await excel.value('AMIP_IQ_PrognoseMonate')).toBe(6);
    expect(await excel.value('AMIP_IQ_PrognoseAmpel')).toBe(-1);
    const line = (await months(excel, 'AMIP_IQ_Prognoseverlauf')).map(percent);
    expect([line[2], line[5], line[8], line[11]]).toEqual([3.2924, 7.7408, 11.6112, 15.4816]);
    expect(seriesOf(excel, 'AMIP_DiagrammIQ')).toEqual([
      ['Prognose', 12],
      ['Ist', 6],
    ]);
    expect(await cellsWithErrors(excel, 'Ziele')).toEqual([]);
  });

  it('has a band of the largest error of the past', async () => {
    // 80 of 8.000 every month, 128 in June 2021: the year to June is 12,6 % where 12 % were foretold, an error of 5 %.
    const flat = {
      integrationen: [...Array<number>(29).fill(80), 128, ...nothing(6)],
      elb: [...Array<number>(31).fill(8000), ...nothing(6)],
    };
    const excel = await filled(worked(6, flat));
    // 6,6 % until June × 12 ÷ 6, and 5 % of it.
    expect(percent(await excel.value('AMIP_IQ_Prognose'))).toBe(13.2);
    expect(percent(await excel.value('AMIP_IQ_PrognoseUnten'))).toBe(12.54);
    expect(percent(await excel.value('AMIP_IQ_PrognoseOben'))).toBe(13.86);
  });

  it('ends before a month that is missing, and takes a 0 behind the last stock for no count', async () => {
    const gap = await filled(worked(12, { integrationen: [72, 78, null, ...INTEGRATIONEN.slice(3)] }));
    expect(await gap.value('AMIP_IQ_Stand')).toBe(44228);
    expect((await months(gap, 'AMIP_IQ_Ist')).slice(1).map(percent)).toEqual([
      2.0142,
      ...Array<number>(10).fill(0),
    ]);
    const zeros = await filled(
      worked(12, {
        integrationen: [...INTEGRATIONEN.slice(0, 6), 0, 0, 0, 0, 0, 0],
        elb: [...upTo(7, ELB)],
      }),
    );
    expect(percent(await zeros.value('AMIP_IQ_Aktuell'))).toBe(7.7408);
    expect(await zeros.value('AMIP_IQ_Stand')).toBe(44348);
    expect(await cellsWithErrors(zeros, 'Ziele')).toEqual([]);
  });

  it('gives the rate of women and men, and names months in which they are not the sum', async () => {
    const excel = await filled(
      worked(2, {
        integrationenFrauen: [30, 40, ...nothing(10)],
        integrationenMaenner: [42, 37, ...nothing(10)],
        elbFrauen: [3500, 3600, ...nothing(11)],
        elbMaenner: [3940, ...nothing(12)],
      }),
    );
    // 70 ÷ 3.550; the men lack the stock of January.
    expect(percent(await excel.value('AMIP_IQF_Ist'))).toBe(1.9718);
    expect(await excel.value('AMIP_IQM_Ist')).toBe('');
    expect((await months(excel, 'AMIP_Integrationen_Differenz')).slice(25, 28)).toEqual([0, 1, '']);
    expect((await excel.values('Ziele', 'A129:A135')).flat()).toContain(
      'Prüfung: Monate, in denen Frauen und Männer nicht die Summe ergeben (letzte Spalte): 1.',
    );
  });
});

describe('the worked example of the stock', () => {
  it('gives means since January and their change', async () => {
    const excel = await filled(worked(12));
    const change = (await months(excel, 'AMIP_LZB_VeraenderungIst')).map(percent);
    expect([change[2], change[5], change[11]]).toEqual([-0.1276, -0.5841, -1.5458]);
    expect(await excel.value('AMIP_LZB_Aktuell')).toBeCloseTo(4904.3333, 4);
    // The target is 4.916,58: reached, 0,25 % better.
    expect(percent(await excel.value('AMIP_LZB_ZielerreichungAktuell'))).toBe(0.249);
    expect(await excel.value('AMIP_LZB_AmpelAktuell')).toBe(1);
    expect(await excel.value('AMIP_LZB_Spielraum')).toBe('');
  });

  it('forecasts the year and says what the rest of it may have', async () => {
    const june = await filled(worked(6));
    expect(percent(await june.value('AMIP_LZB_Prognose'))).toBe(-0.5841);
    // 4.981,3333 less 0,5841 %: above the target, but by less than 1 %.
    expect(await june.value('AMIP_LZB_PrognoseBestand')).toBeCloseTo(4952.2362, 3);
    expect(await june.value('AMIP_LZB_PrognoseAmpel')).toBe(-1);
    await june.amip.fillCase({ ...PRINTED, ziele: { lzb: { toleranz: 0.01 } } }, DESIGN);
    expect(await june.value('AMIP_LZB_PrognoseAmpel')).toBe(0);
    const november = await filled(worked(11));
    expect(await november.value('AMIP_LZB_Spielraum')).toBeCloseTo(5001.912, 3);
  });

  it('says that a target is out of reach', async () => {
    const lzb = [...LZB_2020, ...Array<number>(11).fill(5900), null];
    const excel = await filled(worked(11, { lzb }));
    expect(await excel.value('AMIP_LZB_Spielraum')).toBe('nicht erreichbar');
    expect(await cellsWithErrors(excel, 'Ziele')).toEqual([]);
  });
});

it('shows the benefits against the year before, month and sum', async () => {
  // January 100 → 90, February 200 → 210.
  const llu = [100, 200, ...nothing(10), 90, 210, ...nothing(10)];
  const excel = await filled(worked(2, { llu }));
  expect(await excel.value('AMIP_LLU_Stand')).toBe(44228);
  expect(await excel.value('AMIP_LLU_Aktuell')).toBeCloseTo(0.05, 12);
  expect(await excel.value('AMIP_LLU_Kumuliert')).toBeCloseTo(0, 12);
  expect((await months(excel, 'AMIP_LLU_Veraenderung'))[25]).toBeCloseTo(-0.1, 12);
});
