import { CHART, DRAWING, HEAD } from '../testing/everything/vocabulary';
import { chartsStep } from './charts';
import { dangling } from './testing/dangling';
import { CHART_TYPE, DRAWING_TYPE, anchored, drawingPart, shape } from './testing/drawing';
import { afterRows, jobOf, packageBytes, removedTexts } from './testing/package';

const CHART_EX = 'http://schemas.microsoft.com/office/drawing/2014/chartex';
const NEWER = 'http://schemas.microsoft.com/office/drawing/2012/chart';

const points = (values: readonly (string | number | undefined)[]) =>
  values
    .map((value, index) => (value === undefined ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join('');
const content = (values: readonly (string | number | undefined)[], count = values.length) =>
  `<c:ptCount val="${count}"/>${points(values)}`;
const numbers = (formula: string, values: readonly number[]) =>
  `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>0.0</c:formatCode>${content(values)}</c:numCache></c:numRef>`;
const texts = (formula: string, values: readonly string[]) =>
  `<c:strRef><c:f>${formula}</c:f><c:strCache>${content(values)}</c:strCache></c:strRef>`;
const numberLiteral = (values: readonly (number | undefined)[]) =>
  `<c:numLit><c:formatCode>0.0</c:formatCode>${content(values)}</c:numLit>`;
const textLiteral = (values: readonly (string | undefined)[]) => `<c:strLit>${content(values)}</c:strLit>`;

const chart = (inner: string) =>
  `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:c15="${NEWER}"><c:chart>${inner}</c:chart></c:chartSpace>`;
const series = (inner: string) =>
  chart(`<c:plotArea><c:barChart><c:ser>${inner}</c:ser></c:barChart></c:plotArea>`);
const values = (inner: string) => series(`<c:val>${inner}</c:val>`);

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = `<row r="1">${text('A1', 'FbW')}<c r="B1"><v>9</v></c></row><row r="2">${text('A2', 'EGZ')}<c r="B2"><v>2</v></c></row><row r="3" hidden="1">${text('A3', 'AGH')}<c r="B3"><v>5</v></c></row><row r="4">${text('A4', 'EQ')}<c r="B4"><v>8</v></c></row>`;

/** The sheet Intern does not go along; B2 shows `*`; row 3 is hidden (but stays). */
async function settled(xml: string) {
  const job = jobOf(
    packageBytes({
      sheets: [
        {
          rows,
          after: '<drawing r:id="rId1"/>',
          relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
        },
        { title: 'Intern', rows },
      ],
      workbookAfter: '<definedNames><definedName name="Reihe">Intern!$B$1:$B$2</definedName></definedNames>',
      parts: {
        'xl/drawings/drawing1.xml': [
          drawingPart(
            anchored(`<xdr:graphicFrame><c:chart xmlns:c="${CHART}" r:id="rId1"/></xdr:graphicFrame>`),
          ),
          DRAWING_TYPE,
        ],
        'xl/charts/chart1.xml': [xml, CHART_TYPE],
      },
      relations: { 'xl/drawings/drawing1.xml': [['rId1', 'chart', '../charts/chart1.xml']] },
    }),
    { hiddenCells: 'bleiben' },
  );
  job.decisions.removedSheets.add('Intern');
  job.decisions.suppressed.add('Plan', 1, 1);
  await chartsStep.run(job);
  return { job, xml: job.draft.xml('xl/charts/chart1.xml'), told: removedTexts(job) };
}

const LINKS = 'Bezüge eines Diagramms in „Plan“ (seine Werte bleiben)';
const POINTS = 'Geheim gehaltene Werte eines Diagramms in „Plan“';

it('leaves a chart of visible cells', async () => {
  const xml = series(
    `<c:tx>${texts('Plan!$B$1', ['9'])}</c:tx><c:cat>${texts('Plan!$A$1:$A$4', ['FbW', 'EGZ', 'AGH', 'EQ'])}</c:cat><c:val>${numbers('Plan!$B$3:$B$4', [5, 8])}</c:val>`,
  );
  expect(await settled(xml)).toMatchObject({ xml, told: [] });
});

it.each([
  ['numbers', values(numbers('Intern!$B$1:$B$2', [9, 2])), values(numberLiteral([9, 2]))],
  ['numbers by a name', values(numbers('Reihe', [9, 2])), values(numberLiteral([9, 2]))],
  ['numbers of another workbook', values(numbers('[1]Quelle!$B$1', [9])), values(numberLiteral([9]))],
  [
    'texts',
    series(`<c:cat>${texts('Intern!$A$1:$A$2', ['FbW', 'E &amp; Z'])}</c:cat>`),
    series(`<c:cat>${textLiteral(['FbW', 'E &amp; Z'])}</c:cat>`),
  ],
  [
    'categories of two levels, the outer one second',
    series(
      `<c:cat><c:multiLvlStrRef><c:f>Intern!$A$1:$B$2</c:f><c:multiLvlStrCache><c:ptCount val="2"/><c:lvl>${points(['Jan', 'Feb'])}</c:lvl><c:lvl><c:pt idx="0"><c:v>2021</c:v></c:pt></c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat>`,
    ),
    series(`<c:cat>${textLiteral(['2021 Jan', 'Feb'])}</c:cat>`),
  ],
  [
    'the name of a series',
    series(`<c:tx>${texts('Intern!$A$1:$A$2', ['FbW', 'EGZ'])}</c:tx>`),
    series('<c:tx><c:v>FbW EGZ</c:v></c:tx>'),
  ],
  [
    'a title',
    chart(`<c:title><c:tx>${texts('Intern!$A$1', ['E &lt; Z'])}</c:tx></c:title>`),
    chart(
      `<c:title><c:tx><c:rich xmlns:a="${DRAWING}"><a:bodyPr/><a:p><a:r><a:t>E &lt; Z</a:t></a:r></a:p></c:rich></c:tx></c:title>`,
    ),
  ],
  [
    'a title with its font',
    chart(
      `<c:title><c:tx>${texts('Intern!$A$1', ['EGZ'])}</c:tx><c:txPr><a:bodyPr rot="0"/><a:p><a:pPr><a:defRPr b="1"/></a:pPr><a:endParaRPr/></a:p></c:txPr></c:title>`,
    ),
    chart(
      '<c:title><c:tx><c:rich><a:bodyPr rot="0"/><a:p><a:pPr><a:defRPr b="1"/></a:pPr><a:r><a:t>EGZ</a:t></a:r></a:p></c:rich></c:tx><c:txPr><a:bodyPr rot="0"/><a:p><a:pPr><a:defRPr b="1"/></a:pPr><a:endParaRPr/></a:p></c:txPr></c:title>',
    ),
  ],
])('turns references to what does not go along into what they show: %s', async (_, before, after) => {
  expect(await settled(before)).toMatchObject({ xml: after, told: [LINKS] });
});

it('reads the cells where the chart holds no cache', async () => {
  const { xml } = await settled(values('<c:numRef><c:f>Intern!$B$1:$B$2</c:f></c:numRef>'));
  expect(xml).toBe(values(numberLiteral([9, 2]).replace('0.0', 'General')));
});

describe('points of suppressed cells', () => {
  it.each([
    ['of a column', numbers('Plan!$B$1:$B$4', [9, 2, 5, 8]), numberLiteral([9, undefined, 5, 8])],
    [
      'where hidden rows are left out',
      numbers('Plan!$B$1:$B$4', [9, 2, 8]),
      numberLiteral([9, undefined, 8]),
    ],
    ['of several areas', numbers('(Plan!$B$4,Plan!$B$2)', [8, 2]), numberLiteral([8, undefined])],
    [
      'where the count does not tell which they are: all',
      numbers('Plan!$B$1:$B$4', [9, 2]),
      `<c:numLit><c:formatCode>0.0</c:formatCode><c:ptCount val="2"/></c:numLit>`,
    ],
    [
      'without a cache',
      '<c:numRef><c:f>Plan!$B$1:$B$2</c:f></c:numRef>',
      numberLiteral([9]).replace('"1"', '"2"').replace('0.0', 'General'),
    ],
  ])('are dropped %s', async (_, before, after) => {
    expect(await settled(values(before))).toMatchObject({ xml: values(after), told: [LINKS, POINTS] });
  });

  it('are dropped with what is written on them and the trend', async () => {
    const label = (index: number, ...texts: string[]) =>
      `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:p>${texts.map((one) => `<a:r><a:t>${one}</a:t></a:r>`).join('')}</a:p></c:rich></c:tx></c:dLbl>`;
    const { xml } = await settled(
      series(
        `<c:dLbls>${label(0, 'neun')}${label(1, 'nur ', 'zwei')}<c:showVal val="1"/></c:dLbls><c:trendline><c:trendlineType val="linear"/></c:trendline><c:val>${numbers('Plan!$B$1:$B$2', [9, 2])}</c:val>`,
      ),
    );
    expect(xml).toBe(
      series(
        `<c:dLbls>${label(0, 'neun')}${label(1, '*', '')}<c:showVal val="1"/></c:dLbls><c:val>${numberLiteral([9, undefined])}</c:val>`,
      ),
    );
  });

  it('are * in names and titles', async () => {
    const { xml } = await settled(series(`<c:tx>${texts('Plan!$A$2:$B$2', ['EGZ', '2'])}</c:tx>`));
    expect(xml).toBe(series('<c:tx><c:v>*</c:v></c:tx>'));
  });
});

describe('extensions of a chart', () => {
  const extension = (inner: string) => `<c:extLst><c:ext uri="{1}">${inner}</c:ext></c:extLst>`;
  const filtered = (formula: string) =>
    extension(
      `<c15:filteredBarSeries><c15:ser><c:val>${numbers(formula, [2])}</c:val></c15:ser></c15:filteredBarSeries>`,
    );

  it('stay where they refer to visible cells', async () => {
    const xml = chart(filtered('Plan!$B$1'));
    expect(await settled(xml)).toMatchObject({ xml, told: [] });
  });

  it.each(['Plan!$B$2', 'Intern!$B$2'])('go with a series that was filtered out (%s)', async (formula) => {
    expect(await settled(chart(filtered(formula)))).toMatchObject({ xml: chart(''), told: [LINKS] });
  });

  it('go with the labels that show cells', async () => {
    const range = extension(
      '<c15:datalabelsRange><c15:f>Intern!$A$1</c15:f><c15:dlblRangeCache><c:ptCount val="1"/></c15:dlblRangeCache></c15:datalabelsRange>',
    );
    const labels = (label: string, shown: string) =>
      `<c:dLbls>${label}<c:showVal val="1"/>${extension(`<c15:showDataLabelsRange val="${shown}"/>`)}</c:dLbls>`;
    const label =
      '<c:dLbl><c:idx val="0"/><c:tx><c:rich><a:p><a:fld type="CELLRANGE"><a:t>[ZELLBEREICH]</a:t></a:fld></a:p></c:rich></c:tx></c:dLbl>';
    const { xml } = await settled(series(labels(label, '1') + range));
    expect(xml).toBe(series(labels('', '0')));
  });
});

describe('waterfalls and their like', () => {
  const newer = (formula: string) =>
    `${HEAD}<cx:chartSpace xmlns:cx="${CHART_EX}"><cx:chartData><cx:data id="0"><cx:numDim type="val"><cx:f>${formula}</cx:f><cx:lvl ptCount="1"><cx:pt idx="0">9</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData></cx:chartSpace>`;
  const frame = `<mc:AlternateContent><mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1"><xdr:graphicFrame><cx:chart xmlns:cx="${CHART_EX}" r:id="rId1"/></xdr:graphicFrame></mc:Choice><mc:Fallback>${shape('Nicht verfügbar')}</mc:Fallback></mc:AlternateContent>`;

  async function settledNewer(formula: string) {
    const job = jobOf(
      packageBytes({
        sheets: [
          {
            rows,
            after: '<drawing r:id="rId1"/>',
            relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
          },
          { title: 'Intern', rows },
        ],
        workbookAfter:
          '<definedNames><definedName name="_xlchart.v1.0" hidden="1">Plan!$B$1</definedName><definedName name="_xlchart.v1.1" hidden="1">Intern!$B$1</definedName></definedNames>',
        parts: {
          'xl/drawings/drawing1.xml': [
            drawingPart(anchored(frame) + anchored(shape('Hinweis'))),
            DRAWING_TYPE,
          ],
          'xl/charts/chartEx1.xml': [newer(formula), 'application/vnd.ms-office.chartex+xml'],
        },
        relations: {
          'xl/drawings/drawing1.xml': [
            [
              'rId1',
              'http://schemas.microsoft.com/office/2014/relationships/chartEx',
              '../charts/chartEx1.xml',
            ],
          ],
        },
      }),
    );
    job.decisions.removedSheets.add('Intern');
    job.decisions.suppressed.add('Plan', 1, 1);
    for (const name of ['_xlchart.v1.0', '_xlchart.v1.1']) job.decisions.removedNames.add(name);
    await chartsStep.run(job);
    expect(dangling(job.draft)).toEqual([]);
    return job;
  }

  it.each(['Plan!$B$1', '_xlchart.v1.0'])('stay where they read visible cells: %s', async (formula) => {
    const job = await settledNewer(formula);
    expect(job.draft.xml('xl/charts/chartEx1.xml')).toBe(newer('Plan!$B$1'));
    expect(job.account.removed).toEqual([]);
  });

  it.each(['Plan!$B$1:$B$4', 'Intern!$B$1', '_xlchart.v1.1'])('go where they do not: %s', async (formula) => {
    const job = await settledNewer(formula);
    expect(job.draft.xml('xl/drawings/drawing1.xml')).toBe(drawingPart(anchored(shape('Hinweis'))));
    expect(job.account.removed).toEqual([
      { kind: 'diagramm', what: 'Diagramm in „Plan“', part: 'xl/charts/chartEx1.xml' },
    ]);
  });
});

it('removes sparklines that read what the copy does not show', async () => {
  const line = (formula: string, cell: string) =>
    `<x14:sparkline><xm:f>${formula}</xm:f><xm:sqref>${cell}</xm:sqref></x14:sparkline>`;
  const groups = (...lines: string[]) =>
    `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines>${lines.join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
  const after = async (xml: string) => {
    const job = jobOf(
      packageBytes({
        sheets: [
          { rows, after: xml },
          { title: 'Intern', rows },
        ],
      }),
    );
    job.decisions.removedSheets.add('Intern');
    job.decisions.suppressed.add('Plan', 1, 1);
    await chartsStep.run(job);
    return { xml: afterRows(job), told: removedTexts(job) };
  };
  const [good, small, inner] = [
    line('Plan!B3:B4', 'C1'),
    line('Plan!B1:B4', 'C2'),
    line('Intern!B1:B4', 'C3'),
  ];
  expect(await after(groups(good, small, inner))).toEqual({
    xml: groups(good),
    told: ['Sparkline in Plan!C2', 'Sparkline in Plan!C3'],
  });
  expect(await after(groups(small))).toMatchObject({ xml: '' });
});
