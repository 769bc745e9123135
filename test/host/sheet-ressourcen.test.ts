import kaiserslautern from '../fixtures/amip-2021.json';
import { designOf } from '../../src/workbook/design';
import { RESSOURCEN } from '../../src/workbook/sheets/ressourcen';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { cellsWithErrors, months, seriesOf } from '../support/sheets';

afterEach(closeExcel);

const DESIGN = designOf([RESSOURCEN]);

/** Section 2.5 of the programme. */
const PRINTED = {
  jobcenter: { name: 'Jobcenter Stadt Kaiserslautern' },
  jahr: 2021,
  ressourcen: kaiserslautern.ressourcen,
};

/** Payments until June: 3.518.506,90 €, worked by hand; 3 million bound after June, as much before. */
const EGL = [512000.1, 601200.2, 583100.3, 612400.1, 605806.2, 604000];
const months12 = (...known: number[]) => [...known, ...Array<null>(12 - known.length).fill(null)];
const PAID = {
  egl: months12(...EGL),
  vk: months12(1000000, 1000000.5),
  bindungEgl: [500000, 500000, 500000, 500000, 500000, 500000, 1000000, 1500000, null, null, null, 500000],
};

async function filled(source: unknown): Promise<OpenExcel> {
  const excel = await openExcel();
  expect(await excel.amip.fillCase(source, DESIGN)).toMatchObject({ done: true, problems: [], kept: [] });
  return excel;
}

async function valuesOf(excel: OpenExcel, names: readonly string[]): Promise<Record<string, unknown>> {
  const values = await Promise.all(names.map(async (name) => [name, await excel.value(name)] as const));
  return Object.fromEntries(values);
}

describe('the sheet Ressourcen of the AMIP 2021', () => {
  it('has the budget after the Umschichtung, and no payments that nobody printed', async () => {
    const excel = await filled(PRINTED);
    expect(await excel.value('AMIP_Budget_EGL')).toBe(8255560);
    expect(await excel.value('AMIP_Abfluss_Stand')).toBe('Zahlungen fehlen');
    expect(await months(excel, 'AMIP_Abfluss_EGL_Summe')).toEqual(Array(12).fill(''));
    // Twelfths of 8.255.560 €.
    const plan = await months(excel, 'AMIP_Abfluss_EGL_Plan');
    expect([plan[0], plan[5], plan[11]]).toEqual([687963.33, 4127780, 8255560]);
    expect(await cellsWithErrors(excel, 'Ressourcen')).toEqual([]);
    expect(seriesOf(excel, 'AMIP_DiagrammMittelabfluss')).toEqual([['Plan', 12]]);
  });

  it('is printed with page breaks above what must not be divided', async () => {
    const excel = await filled(PRINTED);
    const page = excel.snapshot().sheets.find(({ name }) => name === 'Ressourcen')?.page;
    const rows = page?.rowBreaks ?? [];
    const first = await Promise.all(rows.map((row) => excel.values('Ressourcen', `A${row + 1}`)));
    expect(first.flat(2)).toEqual([
      'Mittelabfluss: Zahlungen und Bindungen',
      'Monat',
      'Szenario: andere Umschichtung',
    ]);
  });

  it('shows no error where nothing is known but the year', async () => {
    const excel = await filled({ jobcenter: { name: 'x' }, jahr: 2021 });
    expect(await cellsWithErrors(excel, 'Ressourcen')).toEqual([]);
    expect(await excel.value('AMIP_Budget_EGL')).toBe('');
  });

  it('is filled again without a change', async () => {
    const source = { ...PRINTED, mittelabfluss: PAID };
    const excel = await filled(source);
    expect(await excel.amip.fillCase(source, DESIGN)).toMatchObject({
      done: true,
      cellsWritten: 0,
      kept: [],
    });
  });
});

describe('the outflow of money', () => {
  it('sums what is paid, and adds what falls due after the last payment', async () => {
    const excel = await filled({ ...PRINTED, mittelabfluss: PAID });
    expect(
      await valuesOf(excel, [
        'AMIP_Abfluss_Stand',
        'AMIP_Bindung_Offen',
        'AMIP_Abfluss_Ausgaben',
        'AMIP_Abfluss_Ausgabenquote',
        'AMIP_Abfluss_Bindungsquote',
        'AMIP_Abfluss_PlanStand',
        'AMIP_Abfluss_Hochrechnung',
        'AMIP_Abfluss_Frei',
      ]),
    ).toEqual({
      // 1 June 2021.
      AMIP_Abfluss_Stand: 44348,
      AMIP_Bindung_Offen: 3000000,
      AMIP_Abfluss_Ausgaben: 3518506.9,
      AMIP_Abfluss_Ausgabenquote: expect.closeTo(0.426198453, 9),
      AMIP_Abfluss_Bindungsquote: expect.closeTo(0.789589913, 9),
      AMIP_Abfluss_PlanStand: 4127780,
      AMIP_Abfluss_Hochrechnung: 7037013.8,
      AMIP_Abfluss_Frei: 1737053.1,
    });
    const sums = await months(excel, 'AMIP_Abfluss_EGL_Summe');
    expect([sums[1], sums[5], sums[6]]).toEqual([1113200.3, 3518506.9, '']);
    expect((await months(excel, 'AMIP_Abfluss_EGL_Rest'))[5]).toBe(4737053.1);
    expect((await months(excel, 'AMIP_Abfluss_VK_Summe')).slice(0, 3)).toEqual([1000000, 2000000.5, '']);
    expect(seriesOf(excel, 'AMIP_DiagrammMittelabfluss')).toEqual([
      ['Plan', 12],
      ['Ausgaben', 6],
    ]);
  });

  it('goes by the plan of the Jobcenter where it is whole', async () => {
    const planverlauf = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
    const excel = await filled({ ...PRINTED, mittelabfluss: { ...PAID, planverlauf } });
    // 40 % of 8.255.560 €; 3.518.506,90 ÷ 0,4.
    expect(await excel.value('AMIP_Abfluss_PlanStand')).toBe(3302224);
    expect(await excel.value('AMIP_Abfluss_Hochrechnung')).toBe(8796267.25);
    expect((await months(excel, 'AMIP_Abfluss_EGL_Plan'))[5]).toBe(3302224);
    await excel.type('Ressourcen', (await excel.address('AMIP_Abfluss_Planverlauf')).slice(-3), 0.9);
    expect(await excel.value('AMIP_Abfluss_PlanStand')).toBe(4127780);
    expect((await excel.values('Ressourcen', 'A36')).flat()).toEqual([
      expect.stringMatching(/^Planverlauf: unvollständig/),
    ]);
  });

  it('ends before a month that is missing and takes repayments', async () => {
    const excel = await filled({
      ...PRINTED,
      mittelabfluss: { egl: [100, -20.5, null, 5, ...months12().slice(4)] },
    });
    expect(await excel.value('AMIP_Abfluss_Stand')).toBe(44228);
    expect(await excel.value('AMIP_Abfluss_Ausgaben')).toBe(79.5);
  });
});

describe('another Umschichtung', () => {
  it('moves money between EGL and VK, and leaves a need uncovered', async () => {
    const szenario = { umschichtung: 1500000, kostenJeTeilnahme: 2500 };
    const excel = await filled({ ...PRINTED, szenario });
    expect(
      await valuesOf(excel, [
        'AMIP_Plan_EGL',
        'AMIP_Szenario_EGL',
        'AMIP_Differenz_EGL',
        'AMIP_Plan_VK',
        'AMIP_Szenario_VK',
        'AMIP_Plan_VK_Fehlbetrag',
        'AMIP_Szenario_VK_Fehlbetrag',
        'AMIP_Plan_Umschichtungsquote',
        'AMIP_Szenario_Umschichtungsquote',
        'AMIP_Plan_Teilnahmen',
        'AMIP_Szenario_Teilnahmen',
        'AMIP_Differenz_Teilnahmen',
      ]),
    ).toEqual({
      AMIP_Plan_EGL: 8255560,
      AMIP_Szenario_EGL: 8751560,
      AMIP_Differenz_EGL: 496000,
      AMIP_Plan_VK: 12635865,
      AMIP_Szenario_VK: 12139865,
      AMIP_Plan_VK_Fehlbetrag: 0,
      // (1.995.963,72 − 1.500.000) ÷ 0,848: the KFA goes down with the costs.
      AMIP_Szenario_VK_Fehlbetrag: 584862.88,
      AMIP_Plan_Umschichtungsquote: expect.closeTo(0.194721069, 9),
      AMIP_Szenario_Umschichtungsquote: expect.closeTo(0.1463334686, 9),
      // 8.255.560 ÷ 2.500 = 3.302,2; 8.751.560 ÷ 2.500 = 3.500,6.
      AMIP_Plan_Teilnahmen: 3302,
      AMIP_Szenario_Teilnahmen: 3500,
      AMIP_Differenz_Teilnahmen: 198,
    });
  });

  it('computes nothing without an amount', async () => {
    const excel = await filled(PRINTED);
    expect(
      await valuesOf(excel, ['AMIP_Szenario_EGL', 'AMIP_Differenz_EGL', 'AMIP_Plan_Teilnahmen']),
    ).toEqual({
      AMIP_Szenario_EGL: '',
      AMIP_Differenz_EGL: '',
      AMIP_Plan_Teilnahmen: '',
    });
  });
});
