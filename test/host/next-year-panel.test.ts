import { openSnapshot } from '../../src/host/grid/opening/open-snapshot';
import { readXlsx } from '../../src/host/xlsx/read-xlsx';
import { writeXlsx } from '../../src/host/xlsx/write-xlsx';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { column, ELB, LZB_2020, LZB_2021, nothing, SMALL_CASE } from '../support/next-year-case';

afterEach(closeExcel);

const NAMESPACE = 'urn:amip-controlling:neues-jahr:1';

/** The old workbook, filled, and the files that the add-in has opened beside it. */
async function oldWorkbook(): Promise<{ old: OpenExcel; files: Uint8Array[] }> {
  const files: Uint8Array[] = [];
  const old = await openExcel({ openWorkbook: (bytes) => void files.push(bytes ?? new Uint8Array()) });
  expect(await old.amip.fillCase(SMALL_CASE)).toMatchObject({ done: true, problems: [] });
  await old.grid.settled();
  return { old, files };
}

async function opened(file: Uint8Array | undefined): Promise<OpenExcel> {
  const excel = await openExcel();
  const workbook = readXlsx(file ?? new Uint8Array());
  expect(workbook.leftOut).toEqual([]);
  openSnapshot(excel.grid, workbook);
  await excel.grid.settled();
  return excel;
}

/** What the new workbook brought along; a test without it has nothing to test. */
async function found({ amip }: OpenExcel) {
  const next = await amip.findNextYear();
  if (!next || next === 'damaged') throw new Error(`found: ${String(next)}`);
  return next;
}

const parts = (excel: OpenExcel) =>
  excel.snapshot().customXmlParts.filter((xml) => xml.includes(NAMESPACE)).length;

describe('Neues Jahr', () => {
  it('opens a new workbook that is filled with what rolls over, and leaves the old one alone', async () => {
    const { old, files } = await oldWorkbook();
    const before = old.snapshot();
    const draft = await old.amip.draftNextYear();
    expect(draft).toMatchObject({ year: 2022, jobcenter: 'Jobcenter Stadt Kaiserslautern' });
    expect(files).toEqual([]);
    await old.amip.openNextYear(draft);
    expect(old.snapshot()).toEqual(before);
    expect(files).toHaveLength(1);

    const excel = await opened(files[0]);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1']);
    const next = await found(excel);
    expect(next).toEqual(JSON.parse(JSON.stringify(draft)));
    expect(next.notes.join('\n')).toMatch(/^Geleert: Eingliederungsleistungen \(EGL\), /m);
    expect(next.notes.join('\n')).toMatch(/^Maßnahmen, die vor 2022 enden: 1\. /m);

    const plan = await excel.amip.preview(next.wish);
    expect(plan).toMatchObject({ blocked: false, empty: false });
    expect(await excel.amip.apply(plan)).toMatchObject({ done: true, problems: [] });
    await excel.grid.settled();

    // The figures of test/host/cli-next-year.test.ts, worked by hand.
    const { inputs, series, tables, problems } = await excel.amip.read();
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject({
      jobcenter: 'Jobcenter Stadt Kaiserslautern',
      ags: '07312',
      traeger: '51506',
      jahr: 2022,
      egl: null,
      bedarf: null,
      iqVeraenderung: null,
      schritt: 1000,
      satz: 0.152,
      eckwerteRegion: 'Kaiserslautern, Stadt',
    });
    expect(inputs.iqVorjahr).toBeCloseTo(0.173867, 6);
    expect(inputs.lzbVorjahr).toBeCloseTo(4904.3333, 4);
    expect(series.lzb).toEqual(column(...LZB_2020, ...LZB_2021, ...nothing(12)));
    expect(series.elb).toEqual(column(...ELB, ...nothing(12)));
    expect(tables['AMIP_TabMassnahmen']).toMatchObject([
      { instrument: '§ 16i', beginn: '2021-07', dauer: 24 },
    ]);
    expect(tables['AMIP_TabEckdaten']).toMatchObject([
      { merkmal: 'Gemeldete Arbeitsstellen', monat: '2021-12', wert: null, vorjahreswert: 1396 },
    ]);
    expect(await excel.value('AMIP_Massnahmen_EGL')).toBe(45853.2);
  });

  it('asks for the old workbook once, and for the new one once', async () => {
    const { old, files } = await oldWorkbook();
    // A second round trip reads what the charts show.
    expect(await old.roundTrips(() => old.amip.draftNextYear())).toBeLessThanOrEqual(2);
    await old.amip.openNextYear(await old.amip.draftNextYear());
    const excel = await opened(files[0]);
    expect(await excel.roundTrips(() => excel.amip.findNextYear())).toBe(1);
  });

  it('is gone once it was used or is not wanted, and back after an undo', async () => {
    const { old, files } = await oldWorkbook();
    await old.amip.openNextYear(await old.amip.draftNextYear());
    const excel = await opened(files[0]);
    const next = await found(excel);
    await excel.amip.removeNextYear();
    expect(parts(excel)).toBe(0);
    expect(await excel.amip.findNextYear()).toBeUndefined();
    await excel.amip.keepNextYear(next);
    await excel.amip.keepNextYear(next);
    expect(parts(excel)).toBe(1);
    expect(await found(excel)).toEqual(next);
  });

  it('survives a save, and never makes a formula of a text', async () => {
    const { old, files } = await oldWorkbook();
    const draft = await old.amip.draftNextYear();
    const wish = { ...draft.wish, inputs: { ...draft.wish.inputs, jobcenter: '=1+1' } };
    await old.amip.openNextYear({ ...draft, wish });
    const excel = await opened(writeXlsx((await opened(files[0])).snapshot()));
    await excel.amip.apply(await excel.amip.preview((await found(excel)).wish));
    expect(await excel.value('AMIP_Jobcenter')).toBe('=1+1');
  });

  it.each([
    ['a damaged part', [`<neues-jahr xmlns="${NAMESPACE}">{"year":2022</neues-jahr>`]],
    ['two parts', [1, 2].map((number) => `<neues-jahr xmlns="${NAMESPACE}">${number}</neues-jahr>`)],
  ])('says so of %s, which can be removed', async (_, xmls) => {
    const excel = await openExcel();
    await excel.run(async (context) => {
      for (const xml of xmls) context.workbook.customXmlParts.add(xml);
      context.workbook.customXmlParts.add('<zahlen xmlns="urn:amip-controlling:zahlen:1"></zahlen>');
      await context.sync();
    });
    expect(await excel.amip.findNextYear()).toBe('damaged');
    await excel.amip.removeNextYear();
    expect(await excel.amip.findNextYear()).toBeUndefined();
    expect(excel.snapshot().customXmlParts).toHaveLength(1);
  });
});

describe('refuses with a sentence', () => {
  it('a workbook without our sheets, and another year', async () => {
    const empty = await openExcel();
    await expect(empty.amip.draftNextYear()).rejects.toThrow(/^In der Mappe steht kein Programmjahr/);
    const { old } = await oldWorkbook();
    await expect(old.amip.draftNextYear(2024)).rejects.toThrow(
      'Die Mappe ist für 2021. Aus ihr entsteht nur die Mappe für 2022, nicht für 2024.',
    );
  });

  it('where Excel opens no workbook', async () => {
    const excel = await openExcel();
    await excel.amip.fillCase(SMALL_CASE);
    const draft = await excel.amip.draftNextYear();
    await expect(excel.amip.openNextYear(draft)).rejects.toThrow(/^Excel hat den Vorgang abgelehnt/);
  });
});
