import { designOf } from '../../src/workbook/design';
import { CHART_DESIGN } from '../support/chart-design';
import { closeExcel, openExcel } from '../support/excel';
import type { OpenExcel } from '../support/excel';
import { FIRST_CASE } from '../support/first-blocks';

afterEach(closeExcel);

const months = (...known: number[]) => [...known, ...Array<null>(12 - known.length).fill(null)];
const caseWith = (...ist: number[]) => ({ ...FIRST_CASE, verlauf: { ist: months(...ist) } });

async function filledExcel(...ist: number[]): Promise<OpenExcel> {
  const excel = await openExcel();
  expect(await excel.amip.fillCase(caseWith(...ist), CHART_DESIGN)).toMatchObject({
    done: true,
    problems: [],
  });
  return excel;
}

/** The chart of the sheet that the tests add; the sheets of the product have charts of their own. */
const chartsOf = (excel: OpenExcel) =>
  excel
    .snapshot()
    .sheets.flatMap(({ charts }) => charts ?? [])
    .filter(({ name }) => name === 'AMIP_DiagrammTest');

/** Each series with the cells it takes its figures from. */
function seriesOf(excel: OpenExcel) {
  const [chart] = chartsOf(excel);
  return chart?.series.map(({ name, values, categories }) => [name, values?.formula, categories?.formula]);
}

describe('a chart', () => {
  it('is made in the third request, with the months that have a number', async () => {
    const excel = await openExcel();
    const trips = await excel.roundTrips(async () => {
      await excel.amip.fillCase(caseWith(0.01, 0.02, 0.03), CHART_DESIGN);
    });
    expect(trips).toBe(3);
    // A formula that gives "" would be drawn as 0: the forecast ends with the month before.
    expect(seriesOf(excel)).toEqual([
      ['Soll', 'Verlauf!$C$3:$C$14', 'Verlauf!$A$3:$A$14'],
      ['Ist', 'Verlauf!$B$3:$B$5', 'Verlauf!$A$3:$A$5'],
      ['Prognose', 'Verlauf!$D$3:$D$5', 'Verlauf!$A$3:$A$5'],
    ]);
  });

  it('looks as it is described and stands in its place', async () => {
    const excel = await filledExcel(0.01);
    expect(chartsOf(excel)).toMatchObject([
      {
        name: 'AMIP_DiagrammTest',
        type: 'Line',
        title: { visible: true, text: 'Integrationsquote' },
        legend: { visible: true, position: 'Bottom' },
        valueAxis: { numberFormat: '0.0%' },
        anchor: { from: { row: 15, column: 0 } },
        series: [
          { lineColor: '#1F3A5F', lineStyle: 'Dash' },
          { lineColor: '#C55A11' },
          { lineColor: '#7F7F7F' },
        ],
      },
    ]);
    expect(excel.snapshot().sheets.at(-1)?.page?.printArea).toBe('A1:D29');
  });

  it('leaves out series without any number', async () => {
    const excel = await filledExcel();
    expect(seriesOf(excel)).toEqual([['Soll', 'Verlauf!$C$3:$C$14', 'Verlauf!$A$3:$A$14']]);
  });

  it('goes with its sheet when the filling is taken back, but not when the user has a chart there', async () => {
    const excel = await openExcel();
    const { amip } = excel;
    const wish = amip.wishOfCase(amip.parseCase(caseWith(0.01), CHART_DESIGN), CHART_DESIGN);
    const { record } = await amip.fill(wish, CHART_DESIGN);
    if (!record) throw new Error('Nothing was written that could be undone.');
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Verlauf');
      sheet.charts.add('Line', sheet.getRange('B3:B5'), 'Columns').name = 'Meins';
      await context.sync();
    });
    expect((await amip.undo(record, CHART_DESIGN)).kept).toContainEqual(
      expect.stringMatching(/„Verlauf“ bleibt, weil dort Tabellen, Diagramme/),
    );
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Verlauf').charts.getItem('Meins').delete();
      await context.sync();
    });
    expect((await amip.undo(record, CHART_DESIGN)).kept).toEqual([]);
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(['Tabelle1']);
  });

  it('is made again only on demand when the user deleted it, and undone', async () => {
    const excel = await filledExcel(0.01, 0.02);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Verlauf').charts.getItem('AMIP_DiagrammTest').delete();
      await context.sync();
    });
    const report = await excel.amip.fillCase(caseWith(0.01, 0.02), CHART_DESIGN);
    expect(report).toMatchObject({ done: true, cellsWritten: 0 });
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Das Diagramm „Integrationsquote“ \(AMIP_DiagrammTest\) fehlt auf dem Blatt „Verlauf“/,
      ),
    ]);
    expect(chartsOf(excel)).toEqual([]);
    const again = await excel.amip.fill({ inputs: {}, charts: ['AMIP_DiagrammTest'] }, CHART_DESIGN);
    expect(again.plan.charts).toMatchObject([{ kind: 'new', sheet: 'Verlauf' }]);
    expect(chartsOf(excel)).toMatchObject([{ anchor: { from: { row: 15, column: 0 } } }]);
    if (!again.record) throw new Error('Nothing was written that could be undone.');
    expect((await excel.amip.undo(again.record, CHART_DESIGN)).removed).toEqual([
      'Diagramm „Integrationsquote“',
    ]);
    expect(chartsOf(excel)).toEqual([]);
  });

  it('goes alone with its cells on a sheet of the user', async () => {
    const excel = await openExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Verlauf').getRange('A1').values = [['mein Text']];
      await context.sync();
    });
    const { amip } = excel;
    const wish = amip.wishOfCase(amip.parseCase(caseWith(0.01), CHART_DESIGN), CHART_DESIGN);
    const { record } = await amip.fill(wish, CHART_DESIGN);
    expect(chartsOf(excel)).toMatchObject([{ anchor: { from: { row: 17, column: 0 } } }]);
    if (!record) throw new Error('Nothing was written that could be undone.');
    expect((await amip.undo(record, CHART_DESIGN)).kept).toEqual([]);
    expect(chartsOf(excel)).toEqual([]);
    expect(await excel.contents()).toEqual({ 'Verlauf!0,0': 'mein Text' });
  });
});

describe('a chart without values', () => {
  /** The same months, but the only series is what the user enters. */
  const [TEST] = CHART_DESIGN.charts.filter(({ chart }) => chart.name === 'AMIP_DiagrammTest');
  if (!TEST) throw new Error('The design has no chart of its own.');
  const BARE = designOf(
    CHART_DESIGN.sheets.map((sheet) =>
      sheet === TEST.sheet
        ? { ...sheet, charts: [{ ...TEST.chart, series: TEST.chart.series.slice(1) }] }
        : sheet,
    ),
  );
  const fill = (excel: OpenExcel, ...ist: number[]) => excel.amip.fillCase(caseWith(...ist), BARE);
  const fillAgain = (excel: OpenExcel) => excel.amip.fill({ inputs: {} }, BARE);
  const namesOf = (excel: OpenExcel) => excel.snapshot().names.map(({ name }) => name);

  it('is not drawn, says nothing, and is drawn by the filling that brings the first', async () => {
    const excel = await openExcel();
    expect(await fill(excel)).toMatchObject({ done: true, problems: [] });
    expect(chartsOf(excel)).toEqual([]);
    expect(await fill(excel)).toMatchObject({ cellsWritten: 0, problems: [] });
    expect(chartsOf(excel)).toEqual([]);
    const { amip } = excel;
    const wish = amip.wishOfCase(amip.parseCase(caseWith(0.01, 0.02), BARE), BARE);
    const { record } = await amip.fill(wish, BARE);
    expect(seriesOf(excel)?.map(([title]) => title)).toEqual(['Ist', 'Prognose']);
    expect(chartsOf(excel)).toMatchObject([{ anchor: { from: { row: 15, column: 0 } } }]);
    expect(await fill(excel, 0.01, 0.02)).toMatchObject({ cellsWritten: 0, problems: [] });
    // Taken back it has never been drawn: the next value draws it again.
    if (!record) throw new Error('Nothing was written that could be undone.');
    expect((await amip.undo(record, BARE)).removed).toEqual(['Diagramm „Integrationsquote“']);
    expect(chartsOf(excel)).toEqual([]);
    expect(namesOf(excel)).not.toContain('AMIP_DiagrammTest');
    await fill(excel, 0.03);
    expect(chartsOf(excel)).toHaveLength(1);
  });

  it('is shown in the plan once the user has entered the first', async () => {
    const excel = await openExcel();
    await fill(excel);
    await excel.type('Verlauf', 'B3', 0.01);
    const plan = await excel.amip.preview({ inputs: {} }, BARE);
    expect(plan).toMatchObject({ changes: [], charts: [{ kind: 'new', sheet: 'Verlauf' }], empty: false });
    await excel.amip.apply(plan, BARE);
    expect(seriesOf(excel)?.[0]).toEqual(['Ist', 'Verlauf!$B$3', 'Verlauf!$A$3']);
  });

  it('is not made again without values, once the user has deleted it', async () => {
    const excel = await openExcel();
    await fill(excel, 0.01);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Verlauf');
      sheet.charts.getItem('AMIP_DiagrammTest').delete();
      sheet.getRange('B3').clear('Contents');
      await context.sync();
    });
    const again = await excel.amip.fill({ inputs: {}, charts: ['AMIP_DiagrammTest'] }, BARE);
    expect(again.plan).toMatchObject({ charts: [], problems: [], empty: true });
    expect(chartsOf(excel)).toEqual([]);
    await excel.type('Verlauf', 'B3', 0.02);
    const { plan } = await fillAgain(excel);
    expect(plan.problems.map(({ code }) => code)).toEqual(['chartMissing']);
  });

  it('is new again with a sheet that was deleted and made anew', async () => {
    const excel = await openExcel();
    await fill(excel, 0.01);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Verlauf').delete();
      await context.sync();
    });
    expect(await fill(excel)).toMatchObject({ done: true, problems: [] });
    expect(chartsOf(excel)).toEqual([]);
    expect(await fill(excel, 0.01)).toMatchObject({ problems: [] });
    expect(chartsOf(excel)).toHaveLength(1);
  });
});

describe('a chart that stands', () => {
  it('is left alone by a second filling, which takes two requests', async () => {
    const excel = await filledExcel(0.01, 0.02);
    const before = chartsOf(excel);
    const trips = await excel.roundTrips(async () => {
      expect(await excel.amip.fillCase(caseWith(0.01, 0.02), CHART_DESIGN)).toMatchObject({
        done: true,
        cellsWritten: 0,
        problems: [],
      });
    });
    expect(trips).toBe(2);
    expect(chartsOf(excel)).toEqual(before);
  });

  it('follows the months that a filling adds', async () => {
    const excel = await filledExcel(0.01);
    expect(await excel.amip.fillCase(caseWith(0.01, 0.02, 0.04), CHART_DESIGN)).toMatchObject({
      cellsWritten: 2,
    });
    expect(seriesOf(excel)?.[1]).toEqual(['Ist', 'Verlauf!$B$3:$B$5', 'Verlauf!$A$3:$A$5']);
    expect(seriesOf(excel)?.[2]).toEqual(['Prognose', 'Verlauf!$D$3:$D$5', 'Verlauf!$A$3:$A$5']);
  });

  it('follows the months that the user enters, and keeps what the user made of it', async () => {
    const excel = await filledExcel();
    await excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem('Verlauf').charts.getItem('AMIP_DiagrammTest');
      chart.title.text = 'Mein Titel';
      chart.series.getItemAt(0).format.line.color = '#FF0000';
      context.workbook.worksheets.getItem('Verlauf').name = 'Ziele IQ';
      await context.sync();
    });
    await excel.type('Ziele IQ', 'B3', 0.01);
    const plan = await excel.amip.preview({ inputs: {} }, CHART_DESIGN);
    expect(plan).toMatchObject({
      changes: [],
      charts: [{ kind: 'ranges', sheet: 'Ziele IQ' }],
      empty: false,
    });
    expect(await excel.amip.apply(plan, CHART_DESIGN)).toMatchObject({ done: true, cellsWritten: 0 });
    expect(seriesOf(excel)).toEqual([
      ['Soll', "'Ziele IQ'!$C$3:$C$14", "'Ziele IQ'!$A$3:$A$14"],
      ['Ist', "'Ziele IQ'!$B$3", "'Ziele IQ'!$A$3"],
      ['Prognose', "'Ziele IQ'!$D$3", "'Ziele IQ'!$A$3"],
    ]);
    expect(chartsOf(excel)).toMatchObject([
      { title: { text: 'Mein Titel' }, series: [{ lineColor: '#FF0000' }, {}, {}] },
    ]);
    await excel.type('Ziele IQ', 'B3', '');
    await excel.amip.fill({ inputs: {} }, CHART_DESIGN);
    expect(seriesOf(excel)?.map(([name]) => name)).toEqual(['Soll']);
  });
});
