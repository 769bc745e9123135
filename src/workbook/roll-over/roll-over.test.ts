import { AMIP } from '../amip';
import { FIELDS, RESULTS, SERIES } from '../fields';
import { rowsOfGrid } from '../sheet';
import type { Reading, TableRow } from '../types';
import { rollOver } from './roll-over';
import { INPUT_RULES, SERIES_RULES } from './rules';

/** Worked by hand: thirteen stocks from December 2020, twelve months of Integrationen, two years of LZB. */
const ELB = [7440, 7454, 7430, 7412, 7468, 7520, 7545, 7530, 7508, 7490, 7472, 7455, 7300];
const INTEGRATIONEN = [72, 78, 95, 104, 110, 118, 121, 132, 146, 128, 109, 87];
const LZB_2020 = [4980, 4965, 4950, 4948, 4960, 4985, 5002, 5010, 5005, 4996, 4990, 4985];
const LZB_2021 = [4978, 4960, 4938, 4921, 4915, 4902, 4890, 4885, 4876, 4870, 4862, 4855];

const PLAN = 'AMIP_TabMassnahmen';
const ECKDATEN = 'AMIP_TabEckdaten';
const HANDLUNGSFELDER = tableAt('handlungsfelder');

function tableAt(path: string): string {
  return AMIP.tables.find((table) => table.path === path)?.name ?? '';
}

const nothing = (count: number): null[] => Array<null>(count).fill(null);

const GRIDS = [...AMIP.targets.values()].flatMap(({ part }) =>
  part.kind === 'grid' && part.column?.kind === 'input'
    ? [[part.column.field.key, nothing(rowsOfGrid(part.grid))] as const]
    : [],
);

interface Held {
  readonly inputs?: Partial<Reading['inputs']>;
  readonly series?: Partial<Reading['series']>;
  readonly tables?: Reading['tables'];
  readonly problems?: Reading['problems'];
}

/** A workbook for 2021 that holds nothing else. */
function workbook({ inputs, series, tables = {}, problems = [] }: Held = {}): Reading {
  const empty = (keys: object) => Object.fromEntries(Object.keys(keys).map((key) => [key, null]));
  return {
    sheets: [],
    exists: {} as Reading['exists'],
    inputs: { ...empty(FIELDS), jahr: 2021, ...inputs } as Reading['inputs'],
    series: { ...Object.fromEntries(GRIDS), ...series } as Reading['series'],
    tables,
    results: empty(RESULTS) as Reading['results'],
    problems,
  };
}

/** A column of monthly figures that ends with December of its year. */
function column(...values: readonly (number | null)[]): (number | null)[] {
  const rows = Object.fromEntries(GRIDS)['elb']?.length ?? 0;
  return [...nothing(rows), ...values].slice(-rows);
}

/** The monthly figures up to December 2021; `known` of the twelve of 2021. */
function worked(known: number): Pick<Reading['series'], 'integrationen' | 'elb' | 'lzb'> {
  const until = (values: readonly number[], count: number) => [
    ...values.slice(0, count),
    ...nothing(values.length - count),
  ];
  return {
    integrationen: column(...until(INTEGRATIONEN, known)),
    elb: column(...until(ELB, known + 1)),
    lzb: column(...LZB_2020, ...until(LZB_2021, known)),
  };
}

/** With another value in a month of 2021. */
const inMonth = (values: readonly (number | null)[], month: number, value: number | null) =>
  values.map((old, row) => (row === values.length - 13 + month ? value : old));

const rolled = (held?: Held) => rollOver(workbook(held), 2022);
const decimals = (values: readonly unknown[] | undefined, scale: number) =>
  (values ?? []).map((value) => (typeof value === 'number' ? Number((value * scale).toFixed(4)) : value));

describe('the rules', () => {
  it('say of every field once what becomes of it', () => {
    expect(INPUT_RULES.flatMap(({ fields }) => fields).sort()).toEqual(Object.keys(FIELDS).sort());
    expect(SERIES_RULES.flatMap(({ fields }) => fields).sort()).toEqual(Object.keys(SERIES).sort());
  });

  it('know every table', () => {
    const row = { instrument: 'FbW', beginn: '2021-12', dauer: 12, merkmal: 'x', projekt: 'x' };
    const tables = Object.fromEntries(AMIP.tables.map(({ name }) => [name, [row]]));
    expect(Object.values(rolled({ tables }).wish.tables ?? {}).map((rows) => rows?.length)).toEqual(
      AMIP.tables.map(() => 1),
    );
  });
});

describe('the year', () => {
  it.each([2021, 2023, 2020])('%i does not follow 2021', (year) => {
    expect(() => rollOver(workbook(), year)).toThrow(
      `Die Mappe ist für 2021. Aus ihr entsteht nur die Mappe für 2022, nicht für ${year}.`,
    );
  });

  it('must stand in the workbook', () => {
    expect(() => rollOver(workbook({ inputs: { jahr: null } }), 2022)).toThrow(/kein Programmjahr/);
  });
});

describe('values of the year that ends', () => {
  it('become those of the prior year: the worked example of 2021', () => {
    const { wish, notes } = rolled({ series: worked(12) });
    // 1.300 Integrationen ÷ 7.477,0; the mean of the LZB of 2021.
    expect(decimals([wish.inputs.iqVorjahr], 100)).toEqual([17.3867]);
    expect(decimals([wish.inputs.lzbVorjahr], 1)).toEqual([4904.3333]);
    const iq = decimals(wish.series?.iqVerlauf, 100);
    expect([iq.length, iq[0], iq[2], iq[5], iq[8], iq[11]]).toEqual([
      12, 0.9677, 3.2924, 7.7408, 13.0506, 17.3867,
    ]);
    // 4.978; (4.978 + 4.960) ÷ 2; (… + 4.938) ÷ 3.
    const lzb = decimals(wish.series?.lzbVerlauf, 1);
    expect([lzb.length, lzb[0], lzb[1], lzb[2], lzb[11]]).toEqual([12, 4978, 4969, 4958.6667, 4904.3333]);
    expect(notes).toEqual([]);
  });

  it('move on with their months', () => {
    const { series } = rolled({ series: worked(12) }).wish;
    expect(series?.elb).toEqual(column(...ELB, ...nothing(12)));
    expect(series?.integrationen).toEqual(column(...INTEGRATIONEN, ...nothing(12)));
    expect(series?.lzb).toEqual(column(...LZB_2020, ...LZB_2021, ...nothing(12)));
  });

  it('stay empty where a month is missing, and the user is told', () => {
    const { wish, notes } = rolled({ series: worked(9) });
    expect([wish.inputs.iqVorjahr, wish.inputs.lzbVorjahr]).toEqual([null, null]);
    expect(decimals(wish.series?.iqVerlauf, 100).slice(8)).toEqual([13.0506, null, null, null]);
    expect(wish.series?.lzb?.slice(-16)).toEqual([4876, ...nothing(15)]);
    expect(notes).toEqual([
      'Integrationsquote, Vorjahreswert: bleibt leer. Für Dezember 2021 fehlt das Ist. Aus den Monatszahlen ergeben sich Werte bis September 2021. Tragen Sie den Wert ein, sobald er vorliegt.',
      'Bestand an LZB, Vorjahreswert: bleibt leer. Für Dezember 2021 fehlt das Ist. Aus den Monatszahlen ergeben sich Werte bis September 2021. Tragen Sie den Wert ein, sobald er vorliegt.',
    ]);
  });

  it('do not take a gap for 0: without March nothing is known from March on', () => {
    const gap = { ...worked(12), integrationen: inMonth(worked(12).integrationen, 3, null) };
    const { wish } = rolled({ series: gap });
    expect(wish.inputs.iqVorjahr).toBeNull();
    expect(decimals(wish.series?.iqVerlauf, 100)).toEqual([0.9677, 2.0142, ...nothing(10)]);
  });

  it('are none where a number is impossible', () => {
    const series = { ...worked(12), lzb: inMonth(worked(12).lzb, 12, -4855) };
    const { wish, notes } = rolled({ series });
    expect(wish.inputs.lzbVorjahr).toBeNull();
    expect(notes).toEqual([expect.stringMatching(/^Bestand an LZB, Vorjahreswert: bleibt leer\. .*negativ/)]);
  });

  it('of women and men are missed only where there are some or a target was agreed', () => {
    const series = {
      ...worked(12),
      integrationenFrauen: worked(12).integrationen,
      elbFrauen: worked(12).elb,
    };
    const { wish, notes } = rolled({ series, inputs: { iqmVeraenderung: 0.02 } });
    expect(decimals([wish.inputs.iqfVorjahr, wish.inputs.iqmVorjahr], 100)).toEqual([17.3867, null]);
    expect(notes).toEqual([
      expect.stringMatching(/^IQ Männer, Vorjahreswert: bleibt leer\. .*für keinen Monat/),
      expect.stringMatching(/^Geleert: IQ Männer, vereinbarte Veränderung\./),
    ]);
  });

  it('keep whole cents where the user computed an amount', () => {
    const { wish } = rolled({ series: { ...worked(12), llu: column(0.1 + 0.2) } });
    expect(wish.series?.llu?.at(-13)).toBe(0.3);
  });
});

describe('inputs', () => {
  it('of the Jobcenter stay, those of the year go, with a reason', () => {
    const kept = {
      jobcenter: 'Jobcenter Stadt Kaiserslautern',
      ags: '07312',
      traeger: '51506',
      schritt: 1000,
    };
    const gone = { egl: 10250560, bedarf: 14871326.97, lzbVeraenderung: -0.013, textElb: 'Rückläufig.' };
    const { wish, notes } = rolled({
      inputs: { ...kept, ...gone, satz: 0.152 },
      series: { ...worked(12), abflussEgl: [800000, ...nothing(11)] },
    });
    expect(wish.inputs).toMatchObject({ ...kept, jahr: 2022, satz: 0.152 });
    const emptied = Object.fromEntries(Object.keys(gone).map((key) => [key, null]));
    expect(wish.inputs).toMatchObject(emptied);
    expect(wish.series?.abflussEgl).toEqual(nothing(12));
    expect(notes).toEqual([
      'Geleert: Eingliederungsleistungen (EGL), Bedarf an Verwaltungskosten. Zuteilung und Bedarf gelten für ein Haushaltsjahr.',
      'Geleert: Bestand an LZB, vereinbarte Veränderung. Ziele werden für jedes Jahr neu vereinbart.',
      expect.stringMatching(/^Geleert: Eigener Text zu 2\.4\. /),
      expect.stringMatching(/^Geleert: EGL gezahlt\. /),
    ]);
  });

  it('that are no numbers are named', () => {
    const message = 'Bestand an LZB (Ziele!B70): Hier steht „viele“, erwartet wird eine Zahl.';
    const { notes } = rolled({
      series: worked(12),
      problems: [{ code: 'badValue', blocking: false, message }],
    });
    expect(notes).toEqual([message]);
  });

  it('take the KFA rate of the law, and say so where the old one was another', () => {
    const { wish, notes } = rolled({ inputs: { satz: 0.126 }, series: worked(12) });
    expect(wish.inputs.satz).toBe(0.152);
    expect(notes).toEqual([expect.stringMatching(/^KFA-Satz: Die alte Mappe rechnet nicht mit dem Satz/)]);
  });
});

describe('rows of tables', () => {
  const rows = (table: string, held: readonly TableRow[]) => {
    const { wish, notes } = rolled({ tables: { [table]: held }, series: worked(12) });
    return { rows: wish.tables?.[table] ?? [], notes };
  };
  const measure = (beginn: string | null, dauer: number | null): TableRow => ({
    instrument: '§ 16i',
    bezeichnung: null,
    traeger: null,
    eintritte: 4,
    anteilFrauen: 0.5,
    beginn,
    dauer,
    kosten: 1910.55,
  });

  it.each([
    ['ends in December', '2021-01', 12, false],
    ['lasts until January', '2021-01', 13, true],
    ['lasts five years', '2019-07', 60, true],
    ['has ended in November', '2021-11', 1, false],
    ['begins in the new year', '2022-03', 6, true],
  ])('a measure that %s', (_, beginn, dauer, kept) => {
    const row = measure(beginn, dauer);
    expect(rows(PLAN, [row]).rows).toEqual(kept ? [row] : []);
  });

  it('count measures that run, ended or have no begin', () => {
    const { notes } = rows(PLAN, [
      measure('2021-06', 12),
      measure('2021-01', 12),
      measure(null, 6),
      measure('2021-06', null),
    ]);
    expect(notes).toEqual([
      expect.stringMatching(/2022 noch laufen \(Vorbindungen\): 1\. /),
      'Maßnahmen, die vor 2022 enden: 1. Sie sind nicht übernommen.',
      expect.stringMatching(/^Maßnahmen ohne Beginn oder Dauer: 2\. /),
    ]);
  });

  it('keep projects that are open', () => {
    const project = (projekt: string, status: string | null, meilenstein: string | null = null) => ({
      projekt,
      status,
      meilenstein,
    });
    const held = [
      project('BG-Coaching', 'läuft', '2021-12-31'),
      project('YouConnect', 'erreicht'),
      project('Digitale Profile', 'gestoppt'),
      project('Absolventenmanagement', 'verzögert', '2022-01-01'),
      project('Jugendberufsagentur Plus', null),
    ];
    const { rows: kept, notes } = rows(HANDLUNGSFELDER, held);
    expect(kept.map(({ projekt }) => projekt)).toEqual([
      'BG-Coaching',
      'Absolventenmanagement',
      'Jugendberufsagentur Plus',
    ]);
    expect(kept[0]).toMatchObject({ status: 'läuft', meilenstein: '2021-12-31' });
    expect(notes).toEqual([
      'Handlungsfelder, die erreicht oder gestoppt sind: 2. Sie sind nicht übernommen.',
      'Handlungsfelder mit einem Meilenstein vor 2022: 1. Setzen Sie neue Termine.',
    ]);
  });

  it('ask for key figures again a year later', () => {
    const source = { region: 'Kaiserslautern, Stadt', quelle: 'AMIP 2021, Abschnitt 2.2' };
    const stellen = { ...source, merkmal: 'Gemeldete Ausbildungsstellen', einheit: 'Stellen' };
    const helfer = { ...source, merkmal: 'Anteil Helferstellen', einheit: 'Prozent' };
    const { rows: kept, notes } = rows(ECKDATEN, [
      {
        ...stellen,
        monat: '2020-12',
        wert: 409,
        vorjahreswert: 649,
        veraenderungLautQuelle: -0.37,
        hoechststand: null,
        bemerkung: 'ungünstiger',
      },
      { ...helfer, wert: 0.19, vorjahreswert: 0.2, monat: null },
    ]);
    const asked = { wert: null, veraenderungLautQuelle: null, hoechststand: null, bemerkung: null };
    expect(kept).toEqual([
      { ...stellen, ...asked, monat: '2021-12', vorjahreswert: 409 },
      { ...helfer, ...asked, monat: null, vorjahreswert: null },
    ]);
    expect(notes).toEqual([
      expect.stringMatching(/^Eckdaten: 2 Zeilen /),
      expect.stringMatching(/^Eckdaten ohne Monat: 1\. /),
    ]);
  });
});
