import { closeWorkbooks, openWorkbook, put } from '../testing/open-workbook';

afterEach(closeWorkbooks);

/* The Integrationsquote of three months: Soll, Ist (a gap in March), and the name of a forecast. */
const BLOCK = [
  ['Monat', 'Soll', 'Ist', 'Prognose'],
  ['Jan', 0.018, 0.017, ''],
  ['Feb', 0.036, 0.034, ''],
  ['Mrz', 0.054, '=NA()', 0.052],
];

async function withFigures() {
  const workbook = await openWorkbook();
  await workbook.run(async (context) => {
    put(context, 'A1:D4', BLOCK);
    await context.sync();
  });
  return workbook;
}

async function withChart() {
  const workbook = await withFigures();
  await workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const chart = sheet.charts.add('Line', sheet.getRange('A1:D4'), 'Columns');
    chart.name = 'Integrationsquote';
    await context.sync();
  });
  return workbook;
}

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
const theChart = (context: Excel.RequestContext) => first(context).charts.getItem('Integrationsquote');

/** Where the series of the first chart take their figures from. */
const sources = ({ grid }: Awaited<ReturnType<typeof openWorkbook>>) =>
  grid
    .snapshot()
    .sheets[0]?.charts?.[0]?.series.map(({ name, values, categories }) => [
      typeof name === 'object' ? name.formula : name,
      values?.formula,
      categories?.formula,
    ]);

describe('the charts of a sheet', () => {
  it('are added, counted and found', async () => {
    const { run } = await withChart();
    const seen = await run(async (context) => {
      const { charts } = first(context);
      const count = charts.getCount();
      charts.load('count,items/name,items/chartType');
      const [byName, byPlace] = [charts.getItem('integrationsQUOTE'), charts.getItemAt(0)];
      for (const chart of [byName, byPlace]) chart.load('id,name');
      const missing = charts.getItemOrNullObject('fehlt');
      const found = charts.getItemOrNullObject('Integrationsquote').load('id');
      await context.sync();
      return [
        count.value,
        charts.count,
        charts.items.map(({ name, chartType }) => [name, chartType]),
        [byName.id === byPlace.id, found.id === byPlace.id, missing.isNullObject],
      ];
    });
    expect(seen).toEqual([1, 1, [['Integrationsquote', 'Line']], [true, true, true]]);
  });

  it('stay reachable after the request that made them, and are not made twice', async () => {
    const { run } = await withFigures();
    const seen = await run(async (context) => {
      const sheet = first(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D4'));
      await context.sync();
      chart.title.text = 'Eintritte';
      await context.sync();
      const count = sheet.charts.getCount();
      chart.load('name,title/text');
      await context.sync();
      return [count.value, chart.name, chart.title.text];
    });
    expect(seen).toEqual([1, 'Diagramm 1', 'Eintritte']);
  });

  it('tell what a series draws: categories, values, a gap as null', async () => {
    const { run, refusal } = await withChart();
    const seen = await run(async (context) => {
      put(context, 'B3', [['']]);
      const series = theChart(context).series.getItemAt(0);
      const [values, categories] = [
        series.getDimensionValues('Values'),
        series.getDimensionValues('Categories'),
      ];
      await context.sync();
      return [values.value, categories.value];
    });
    expect(seen).toEqual([
      [0.018, null, 0.054],
      ['Jan', 'Feb', 'Mrz'],
    ]);
    expect(
      await refusal(
        (context) => void theChart(context).series.getItemAt(0).getDimensionValues('BubbleSizes'),
      ),
    ).toBe('NotImplemented');
  });

  it('go when they are deleted, and with their sheet', async () => {
    const { run, grid } = await withChart();
    const counts = await run(async (context) => {
      const second = context.workbook.worksheets.add('Zwei');
      second.charts.add('Line', first(context).getRange('A1:B4'));
      await context.sync();
      second.delete();
      theChart(context).delete();
      const count = first(context).charts.getCount();
      await context.sync();
      return count.value;
    });
    expect([counts, grid.snapshot().sheets.map(({ charts }) => charts)]).toEqual([0, [undefined]]);
  });

  it('are refused on a protected sheet', async () => {
    const { run, refusal } = await withChart();
    await run(async (context) => {
      first(context).protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    expect(
      await Promise.all([
        refusal((context) => (theChart(context).top = 10)),
        refusal((context) => theChart(context).delete()),
        refusal((context) => void first(context).charts.add('Line', first(context).getRange('A1:B4'))),
      ]),
    ).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied']);
  });
});

describe('the range of a new chart', () => {
  /* The rules: Microsoft's "Create a chart from start to finish" and Jon Peltier's "Prepare your data". */
  it.each<[string, unknown[][], 'Rows' | undefined, unknown[]]>([
    [
      'texts above and beside it',
      BLOCK,
      undefined,
      [
        ['$B$1', '$B$2:$B$4', '$A$2:$A$4'],
        ['$C$1', '$C$2:$C$4', '$A$2:$A$4'],
        ['$D$1', '$D$2:$D$4', '$A$2:$A$4'],
      ],
    ],
    [
      'an empty corner over years',
      [
        ['', 'Ist'],
        [2019, 5],
        [2020, 6],
      ],
      undefined,
      [['$B$1', '$B$2:$B$3', '$A$2:$A$3']],
    ],
    [
      'years under a heading, which are figures',
      [
        ['Jahr', 'Ist'],
        [2019, 5],
        [2020, 6],
      ],
      undefined,
      [
        ['$A$1', '$A$2:$A$3', undefined],
        ['$B$1', '$B$2:$B$3', undefined],
      ],
    ],
    [
      'nothing but figures',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      undefined,
      [
        [undefined, '$A$1:$A$3', undefined],
        [undefined, '$B$1:$B$3', undefined],
      ],
    ],
    [
      'more columns than rows',
      [
        ['', 'Jan', 'Feb', 'Mrz'],
        ['Soll', 1, 2, 3],
      ],
      undefined,
      [['$A$2', '$B$2:$D$2', '$B$1:$D$1']],
    ],
    [
      'rows by wish',
      [
        ['', 'Soll'],
        ['Jan', 1],
        ['Feb', 2],
      ],
      'Rows',
      [
        ['$A$2', '$B$2', '$B$1'],
        ['$A$3', '$B$3', '$B$1'],
      ],
    ],
    ['one column with a heading', [['Ist'], [5], [6]], undefined, [['$A$1', '$A$2:$A$3', undefined]]],
  ])('%s', async (_what, block, seriesBy, expected) => {
    const workbook = await openWorkbook();
    await workbook.run(async (context) => {
      const range = first(context).getRangeByIndexes(0, 0, block.length, block[0]?.length ?? 0);
      range.values = block as string[][];
      first(context).charts.add('Line', range, seriesBy);
      await context.sync();
    });
    const withSheet = (expected as (string | undefined)[][]).map((line) =>
      line.map((address) => address && `Tabelle1!${address}`),
    );
    expect(sources(workbook)).toEqual(withSheet);
  });

  it('takes dates beside it for categories', async () => {
    const workbook = await openWorkbook();
    await workbook.run(async (context) => {
      const range = first(context).getRange('A1:B3');
      range.values = [
        ['Monat', 'Ist'],
        [44197, 5],
        [44228, 6],
      ];
      first(context).getRange('A2:A3').numberFormat = [['mmm yy'], ['mmm yy']];
      first(context).charts.add('Line', range);
      await context.sync();
    });
    expect(sources(workbook)).toEqual([['Tabelle1!$B$1', 'Tabelle1!$B$2:$B$3', 'Tabelle1!$A$2:$A$3']]);
  });
});

describe('the series of a chart', () => {
  it('are added one by one with a look of their own', async () => {
    const { run, grid } = await withFigures();
    const seen = await run(async (context) => {
      const sheet = first(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      const series = chart.series.add('Prognose');
      series.setValues(sheet.getRange('D2:D4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      series.chartType = 'LineMarkers';
      series.axisGroup = 'Secondary';
      series.markerStyle = 'Diamond';
      series.hasDataLabels = true;
      series.format.line.color = '#c2701c';
      series.format.line.lineStyle = 'Dash';
      series.format.line.weight = 1.5;
      const soll = chart.series.getItemAt(0);
      soll.format.fill.setSolidColor('#17456B');
      soll.gapWidth = 80;
      await context.sync();
      chart.series.load(
        'count,items/name,items/chartType,items/axisGroup,items/markerStyle,items/hasDataLabels,items/gapWidth',
      );
      const lines = [0, 1].map((index) =>
        chart.series.getItemAt(index).format.line.load('color,lineStyle,weight'),
      );
      await context.sync();
      return [
        chart.series.items.map((one) => [
          one.name,
          one.chartType,
          one.axisGroup,
          one.markerStyle,
          one.hasDataLabels,
        ]),
        [chart.series.count, chart.series.items[0]?.gapWidth],
        lines.map(({ color, lineStyle, weight }) => [color, lineStyle, weight]),
      ];
    });
    expect(seen).toEqual([
      [
        ['Soll', 'ColumnClustered', 'Primary', 'None', false],
        ['Prognose', 'LineMarkers', 'Secondary', 'Diamond', true],
      ],
      [2, 80],
      [
        ['#4472C4', 'Automatic', 0.75],
        ['#C2701C', 'Dash', 1.5],
      ],
    ]);
    expect(grid.snapshot().sheets[0]?.charts?.[0]?.series).toMatchObject([
      { fillColor: '#17456B' },
      {
        name: 'Prognose',
        values: { formula: 'Tabelle1!$D$2:$D$4' },
        categories: { values: ['Jan', 'Feb', 'Mrz'] },
      },
    ]);
  });

  it('are renamed, cleared and deleted, and what is left keeps its order', async () => {
    const workbook = await withChart();
    await workbook.run(async (context) => {
      const { series } = theChart(context);
      const [soll, ist] = [series.getItemAt(0), series.getItemAt(1)];
      ist.name = 'Ist 2021';
      ist.format.fill.clear();
      soll.delete();
      await context.sync();
    });
    expect(workbook.grid.snapshot().sheets[0]?.charts?.[0]?.series).toMatchObject([
      { name: 'Ist 2021', fillColor: null },
      { name: { values: ['Prognose'] } },
    ]);
  });

  it('have gaps where cells are empty or #N/A, and 0 where Excel draws a text', async () => {
    const { run, grid } = await withChart();
    await run(async (context) => {
      put(context, 'B2:B4', [['-'], ['=""'], ['']]);
      await context.sync();
    });
    const [soll, ist, prognose] = grid.snapshot().sheets[0]?.charts?.[0]?.series ?? [];
    expect([soll?.values?.values, ist?.values?.values, prognose?.values?.values]).toEqual([
      [0, 0, null],
      [0.017, 0.034, null],
      [null, null, 0.052],
    ]);
  });

  it('leave out hidden cells unless told otherwise', async () => {
    const { run, grid } = await withChart();
    const soll = () => grid.snapshot().sheets[0]?.charts?.[0]?.series[0]?.values?.values;
    await run(async (context) => {
      first(context).getRange('3:3').rowHidden = true;
      await context.sync();
    });
    const visible = soll();
    await run(async (context) => {
      theChart(context).plotVisibleOnly = false;
      await context.sync();
    });
    expect([visible, soll()]).toEqual([
      [0.018, 0.054],
      [0.018, 0.036, 0.054],
    ]);
  });
});

describe('the figures of a chart', () => {
  const SOLL = ['Tabelle1!$B$1', 'Tabelle1!$B$2:$B$4', 'Tabelle1!$A$2:$A$4'];

  it.each<[string, (context: Excel.RequestContext) => void, (string | undefined)[]]>([
    [
      'rows above',
      (context) => void first(context).getRange('1:2').insert('Down'),
      ['Tabelle1!$B$3', 'Tabelle1!$B$4:$B$6', 'Tabelle1!$A$4:$A$6'],
    ],
    [
      'a row within',
      (context) => void first(context).getRange('3:3').insert('Down'),
      ['Tabelle1!$B$1', 'Tabelle1!$B$2:$B$5', 'Tabelle1!$A$2:$A$5'],
    ],
    [
      'a column before',
      (context) => void first(context).getRange('A:A').insert('Right'),
      ['Tabelle1!$C$1', 'Tabelle1!$C$2:$C$4', 'Tabelle1!$B$2:$B$4'],
    ],
    [
      'a row less',
      (context) => void first(context).getRange('4:4').delete('Up'),
      ['Tabelle1!$B$1', 'Tabelle1!$B$2:$B$3', 'Tabelle1!$A$2:$A$3'],
    ],
    [
      'all its rows less',
      (context) => void first(context).getRange('2:4').delete('Up'),
      ['Tabelle1!$B$1', '#REF!', '#REF!'],
    ],
    [
      'another name of the sheet',
      (context) => void (first(context).name = 'Ziele 2021'),
      ["'Ziele 2021'!$B$1", "'Ziele 2021'!$B$2:$B$4", "'Ziele 2021'!$A$2:$A$4"],
    ],
    [
      'cells that are cut and pasted',
      (context) =>
        first(context).getRange('A1:D4').moveTo(context.workbook.worksheets.add('Neu').getRange('B3')),
      ['Neu!$C$3', 'Neu!$C$4:$C$6', 'Neu!$B$4:$B$6'],
    ],
    [
      'not a part of them that goes elsewhere',
      (context) => first(context).getRange('B3:B4').moveTo('F3'),
      SOLL,
    ],
    [
      'cells that are pushed aside',
      (context) => void first(context).getRange('B1:B2').insert('Right'),
      ['Tabelle1!$C$1', 'Tabelle1!$B$2:$B$4', 'Tabelle1!$A$2:$A$4'],
    ],
    [
      'another range',
      (context) => theChart(context).setData(first(context).getRange('A1:B3'), 'Columns'),
      ['Tabelle1!$B$1', 'Tabelle1!$B$2:$B$3', 'Tabelle1!$A$2:$A$3'],
    ],
  ])('follow %s', async (_what, act, expected) => {
    const workbook = await withChart();
    expect(sources(workbook)?.[0]).toEqual(SOLL);
    await workbook.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(sources(workbook)?.[0]).toEqual(expected);
  });

  it('are lost with their sheet', async () => {
    const workbook = await withFigures();
    await workbook.run(async (context) => {
      const second = context.workbook.worksheets.add('Daten');
      second.getRange('A1:A3').values = [['Ist'], [1], [2]];
      first(context).charts.add('Line', second.getRange('A1:A3'));
      await context.sync();
      second.delete();
      await context.sync();
    });
    expect(sources(workbook)).toEqual([['#REF!', '#REF!', undefined]]);
  });
});

describe('the place of a chart', () => {
  const box = (run: typeof Excel.run) =>
    run(async (context) => {
      const chart = theChart(context).load('left,top,width,height');
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });

  /* Columns of 48 points, rows of 15: Excel's own. */
  it('is beside its figures at first, in the size that Excel gives', async () => {
    const { run } = await withChart();
    expect(await box(run)).toEqual([4 * 48, 0, 360, 216]);
  });

  it('is set in points', async () => {
    const { run } = await withChart();
    await run(async (context) => {
      const chart = theChart(context);
      chart.left = 10;
      chart.top = 20.5;
      chart.width = 400;
      chart.height = 100;
      await context.sync();
    });
    expect(await box(run)).toEqual([10, 20.5, 400, 100]);
  });

  it('is set by cells', async () => {
    const { run } = await withChart();
    await run(async (context) => {
      theChart(context).setPosition('B6', 'F20');
      await context.sync();
    });
    expect(await box(run)).toEqual([48, 5 * 15, 5 * 48, 15 * 15]);
    await run(async (context) => {
      theChart(context).setPosition(first(context).getRange('A1'));
      await context.sync();
    });
    expect(await box(run)).toEqual([0, 0, 5 * 48, 15 * 15]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, number[]]>([
    ['goes down with rows above', (sheet) => void sheet.getRange('1:2').insert('Down'), [48, 105, 240, 225]],
    ['grows with rows within', (sheet) => void sheet.getRange('8:8').insert('Down'), [48, 75, 240, 240]],
    ['shrinks with rows that go', (sheet) => void sheet.getRange('5:7').delete('Up'), [48, 60, 240, 195]],
    [
      'grows with its columns',
      (sheet) => void (sheet.getRange('C:C').format.columnWidth = 60),
      [48, 75, 252, 225],
    ],
    [
      'shrinks with hidden rows',
      (sheet) => void (sheet.getRange('10:11').rowHidden = true),
      [48, 75, 240, 195],
    ],
    [
      'stays where single cells move',
      (sheet) => void sheet.getRange('B2:B3').insert('Down'),
      [48, 75, 240, 225],
    ],
  ])('%s', async (_what, act, expected) => {
    const { run } = await withChart();
    await run(async (context) => {
      theChart(context).setPosition('B6', 'F20');
      act(first(context));
      await context.sync();
    });
    expect(await box(run)).toEqual(expected);
  });
});

describe('the parts of a chart', () => {
  it('have titles, legend, axes and gridlines', async () => {
    const { run } = await withChart();
    const seen = await run(async (context) => {
      const chart = theChart(context);
      const { valueAxis, categoryAxis } = chart.axes;
      chart.title.text = 'Integrationsquote 2021';
      chart.legend.position = 'Right';
      chart.displayBlanksAs = 'NotPlotted';
      valueAxis.title.text = 'Quote';
      valueAxis.minimum = 0;
      valueAxis.maximum = 0.25;
      valueAxis.numberFormat = '0%';
      valueAxis.majorGridlines.visible = false;
      categoryAxis.majorGridlines.visible = true;
      categoryAxis.title.text = 'Monat';
      categoryAxis.title.visible = false;
      await context.sync();
      chart.load('title/text,title/visible,legend/visible,legend/position,displayBlanksAs,plotVisibleOnly');
      valueAxis.load('minimum,maximum,numberFormat,title/text,title/visible,majorGridlines/visible');
      categoryAxis.load('numberFormat,title/visible,majorGridlines/visible');
      await context.sync();
      return [
        [
          chart.title.text,
          chart.title.visible,
          chart.legend.visible,
          chart.legend.position,
          chart.displayBlanksAs,
        ],
        [
          valueAxis.minimum,
          valueAxis.maximum,
          valueAxis.numberFormat,
          valueAxis.title.text,
          valueAxis.title.visible,
        ],
        [valueAxis.majorGridlines.visible, categoryAxis.majorGridlines.visible, categoryAxis.title.visible],
      ];
    });
    expect(seen).toEqual([
      ['Integrationsquote 2021', true, true, 'Right', 'NotPlotted'],
      [0, 0.25, '0%', 'Quote', true],
      [false, true, false],
    ]);
  });

  it('have what Excel gives where nobody has chosen', async () => {
    const { run } = await withFigures();
    const seen = await run(async (context) => {
      const sheet = first(context);
      sheet.getRange('B2:B4').numberFormat = [['0.0%'], ['0.0%'], ['0.0%']];
      const charts = ['A1:B4', 'A1:D4'].map((range) =>
        sheet.charts.add('Line', sheet.getRange(range), 'Columns'),
      );
      for (const chart of charts) chart.load('title/text,title/visible,legend/visible');
      const axis = charts[0]?.axes.valueAxis.load('numberFormat');
      await context.sync();
      return [
        ...charts.map(({ title, legend }) => [title.text, title.visible, legend.visible]),
        axis?.numberFormat,
      ];
    });
    expect(seen).toEqual([['Soll', true, false], ['Diagrammtitel', true, true], '0.0%']);
  });

  it.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    ['a type the host does not draw', (context) => (theChart(context).chartType = 'Pie'), 'NotImplemented'],
    ['a member the host does not know', (context) => (theChart(context).style = 4), 'NotImplemented'],
    ['a font', (context) => (theChart(context).title.format.font.bold = true), 'NotImplemented'],
    ['a picture', (context) => theChart(context).getImage(), 'NotImplemented'],
    ['empty cells as zero', (context) => (theChart(context).displayBlanksAs = 'Zero'), 'NotImplemented'],
    [
      'bars beside lines',
      (context) => (theChart(context).series.getItemAt(0).chartType = 'BarClustered'),
      'NotImplemented',
    ],
    [
      'a gap width of lines',
      (context) => (theChart(context).series.getItemAt(0).gapWidth = 50),
      'InvalidOperation',
    ],
    [
      'a block as figures',
      (context) => theChart(context).series.getItemAt(0).setValues(first(context).getRange('A1:B2')),
      'InvalidArgument',
    ],
    [
      'a formula as a name',
      (context) => (theChart(context).series.getItemAt(0).name = '=B1'),
      'NotImplemented',
    ],
    [
      'two columns of texts as categories',
      (context) => {
        first(context).getRange('B2:B4').values = [['-'], ['-'], ['-']];
        theChart(context).setData(first(context).getRange('A1:D4'), 'Columns');
      },
      'NotImplemented',
    ],
    [
      'no colour',
      (context) => (theChart(context).series.getItemAt(0).format.line.color = 'hübsch'),
      'InvalidArgument',
    ],
    [
      'the end of a scale nobody has set',
      (context) => theChart(context).axes.valueAxis.load('maximum'),
      'NotImplemented',
    ],
    ['a place outside the sheet', (context) => (theChart(context).left = -1), 'InvalidArgument'],
    ['an end before the start', (context) => theChart(context).setPosition('D6', 'B2'), 'InvalidArgument'],
    [
      'a series that is not there',
      (context) => theChart(context).series.getItemAt(7).load('name'),
      'InvalidArgument',
    ],
    [
      'a chart that is not there',
      (context) => first(context).charts.getItem('fehlt').load('name'),
      'ItemNotFound',
    ],
  ])('refuse %s', async (_what, act, code) => {
    const { refusal } = await withChart();
    expect(await refusal((context) => void act(context))).toBe(code);
  });
});
