import { sheetOf, workbookOf } from '../../../../test/support/snapshots';
import { closeWorkbooks, openWorkbook } from '../../model/testing/open-workbook';
import type { WorkbookSnapshot } from '../../xlsx/snapshot';
import { changedResults } from './changed-results';
import { openSnapshot } from './open-snapshot';

afterEach(closeWorkbooks);

async function opened(snapshot: WorkbookSnapshot) {
  const workbook = await openWorkbook();
  openSnapshot(workbook.grid, snapshot);
  await workbook.grid.settled();
  return workbook;
}

const PLAN = workbookOf(
  [
    sheetOf(
      [
        { value: 'Plan', style: { bold: true, underline: true, strikethrough: true } },
        { column: 1, value: 7, formula: '=AMIP.PLUS(3,4)' },
        { row: 1, value: '=1+1' },
        { row: 1, column: 1, value: 5, style: { locked: false, fill: '#FFF2CC' } },
        { row: 3, value: 1, formula: '=AMIP.BLOCK(2)', spill: { rows: 2, columns: 2 } },
        { row: 3, column: 1, value: 'z1' },
        { row: 4, value: 2 },
        { row: 4, column: 1, value: 'z2', style: { italic: true } },
      ],
      {
        name: 'Plan',
        tabColor: '#1F4E79',
        showGridlines: false,
        columnWidths: { 0: 180, 1: 180, 3: 60 },
        rowHeights: { 0: 24 },
        hiddenRows: [6, 7],
        hiddenColumns: [4],
        frozen: { rows: 1, columns: 0 },
        merges: ['A10:C10'],
        protection: { options: { selectionMode: 'Normal' } },
        page: { orientation: 'landscape', printArea: 'A1:B9' },
        validations: [
          { address: 'B2', type: 'decimal', operator: 'greaterThan', formulas: [0], ignoreBlanks: true },
        ],
      },
    ),
    sheetOf([{ value: 'x' }], { name: 'Hilfen', visibility: 'veryHidden' }),
    sheetOf(
      [{ value: 'Ist' }, { row: 1, value: 2 }, { row: 1, column: 1, value: 2, formula: '=SUM(t[Ist])' }],
      {
        name: 'Tabelle1',
        tables: [
          { name: 't', address: 'A1:A2', columns: ['Ist'], style: 'TableStyleLight9', showTotals: false },
        ],
      },
    ),
  ],
  {
    names: [
      { name: 'Egl', formula: 'Plan!$B$2', visible: true, comment: 'EGL' },
      { name: 'Wahl', formula: 'Hilfen!$A$1', visible: false, sheet: 'Hilfen' },
    ],
    activeSheet: 'Tabelle1',
    customXmlParts: ['<a/>'],
    properties: { title: 'AMIP', author: 'Jobcenter' },
  },
);

it('puts everything that a file says into the grid', async () => {
  const { grid } = await opened(PLAN);
  expect(grid.snapshot()).toEqual(PLAN);
  expect(changedResults(grid, PLAN)).toEqual([]);
});

it('leaves nothing of the workbook before', async () => {
  const { grid } = await opened(PLAN);
  grid.document.settings.set('a', 1);
  const other = workbookOf([sheetOf([{ value: 1 }], { name: 'Tabelle1' })], { activeSheet: 'Tabelle1' });
  openSnapshot(grid, other);
  await grid.settled();
  expect(grid.snapshot()).toEqual(other);
  expect(grid.document.settings.size).toBe(0);
});

it.each(['A', 'B', 'C'])('shows the sheet in front that was in front: %s', async (activeSheet) => {
  const names = ['A', 'B', 'C', 'D'];
  const sheets = names.map((name) => sheetOf([], { name, visibility: name === 'D' ? 'hidden' : 'visible' }));
  const { grid } = await opened(workbookOf(sheets, { activeSheet }));
  expect(grid.sheets.name(grid.sheets.activeId())).toBe(activeSheet);
});

it('never makes a formula of a text', async () => {
  const { values, grid } = await opened(PLAN);
  expect(grid.cells.read(grid.sheets.byName('Plan') ?? '', 1, 0)).toEqual({ value: '=1+1', error: false });
  expect(await values('A2')).toEqual([['=1+1']]);
});

it('opens a workbook with a cell in the last corner, and saves it', async () => {
  const far = workbookOf([sheetOf([{ value: 1 }, { row: 1048575, column: 16383, value: 2 }])], {
    activeSheet: 'Plan 1',
  });
  const { grid } = await opened(far);
  expect(grid.snapshot()).toEqual(far);
});

it('names the formulas whose result is another than in the file', async () => {
  const snapshot = workbookOf([
    sheetOf([
      { value: 3, formula: '=1+2' },
      { column: 1, value: 0.3, formula: '=0.1+0.2' },
      { column: 2, value: 4, formula: '=GIBTESNICHT(1)' },
      { column: 3, value: 1000.01, formula: '=1000' },
      { column: 4, value: null, formula: '=5' },
      { column: 5, value: '', formula: '=IF(TRUE,"","")' },
      { column: 6, value: true, formula: '=1=1' },
    ]),
  ]);
  const { grid } = await opened(snapshot);
  expect(changedResults(grid, snapshot)).toEqual(["'Plan 1'!C1", "'Plan 1'!D1"]);
});

describe('charts of a file', () => {
  const source = (formula: string, values: readonly (string | number | null)[]) => ({
    formula,
    values,
    numberFormat: 'General',
  });
  const AXIS = { majorGridlines: false };
  const WITH_CHART = workbookOf(
    [
      sheetOf([], {
        name: 'Ziele',
        charts: [
          {
            name: 'AMIP_DiagrammIQ',
            type: 'Line',
            title: { visible: true, text: 'Integrationsquote' },
            legend: { visible: true, position: 'Bottom' },
            valueAxis: AXIS,
            categoryAxis: AXIS,
            plotVisibleOnly: true,
            gapWidth: 219,
            anchor: { from: { row: 2, column: 1, x: 3, y: 4 }, to: { row: 12, column: 5, x: 0, y: 0 } },
            series: [
              {
                type: 'Line',
                name: source("'Plan 1'!$B$1", ['Ist']),
                values: source("'Plan 1'!$B$2:$B$3", [5, null]),
                categories: source("'Plan 1'!$A$2:$A$3", ['Jan', 'Feb']),
                hasDataLabels: false,
                secondaryAxis: false,
              },
              {
                type: 'Line',
                name: 'Weg',
                values: source('#REF!', []),
                hasDataLabels: false,
                secondaryAxis: false,
              },
            ],
          },
        ],
      }),
      // Its sheet comes later than the chart.
      sheetOf(
        [
          { column: 1, value: 'Ist' },
          { row: 1, value: 'Jan' },
          { row: 1, column: 1, value: 5 },
          { row: 2, value: 'Feb' },
        ],
        { name: 'Plan 1' },
      ),
    ],
    { activeSheet: 'Ziele' },
  );

  it('are found by their names, and follow their cells', async () => {
    const { run, grid } = await opened(WITH_CHART);
    expect(grid.snapshot()).toEqual(WITH_CHART);
    const points = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Plan 1').getRange('1:1').insert('Down');
      worksheets.getItem('Plan 1').getRange('B4').values = [[6]];
      const chart = worksheets.getItem('Ziele').charts.getItem('AMIP_DiagrammIQ');
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      return values.value;
    });
    expect(points).toEqual([5, 6]);
  });

  it('give way to those of another workbook', async () => {
    const { grid } = await opened(WITH_CHART);
    openSnapshot(grid, WITH_CHART);
    await grid.settled();
    expect(grid.snapshot()).toEqual(WITH_CHART);
  });
});
