import { strFromU8, unzipSync } from 'fflate';
import { shareCopy } from '..';
import { LEVELS } from '../levels';
import { CHART_TYPE, DRAWING_TYPE, anchored, drawingPart } from '../steps/testing/drawing';
import { packageBytes } from '../steps/testing/package';
import { CHART, DRAWING, HEAD } from '../testing/everything/vocabulary';

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (at: number, label: string, values: readonly number[]) =>
  `<row r="${at}">${text(`A${at}`, label)}${values.map((value, index) => `<c r="${'BCD'[index]}${at}"><v>${value}</v></c>`).join('')}</row>`;
const headings = `<row r="1">${text('A1', 'Eintritte')}${text('B1', 'Frauen')}${text('C1', 'Männer')}${text('D1', 'Summe')}</row>`;
/** 2 women are too few to be shown; with them go others, so that the sums do not tell. */
const rows = `${headings}${row(2, 'FbW', [2, 7, 9])}${row(3, 'EGZ', [8, 12, 20])}${row(4, 'AGH', [6, 5, 11])}${row(5, 'Summe', [16, 24, 40])}`;

const points = (values: readonly (string | number)[]) =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}`;
const numbers = (formula: string, values: readonly number[]) =>
  `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>0</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
const texts = (formula: string, values: readonly string[]) =>
  `<c:strRef><c:f>${formula}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
const chart = (before: string, series: string) =>
  `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart>${before}<c:plotArea><c:barChart><c:ser><c:idx val="0"/><c:order val="0"/>${series}</c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const title = (formula: string, value: string) =>
  `<c:title><c:tx>${texts(formula, [value])}</c:tx></c:title>`;

/** Written on the line and given as numbers, both tell of all points. */
const LINES = `<c:trendline><c:name>um 2</c:name><c:trendlineType val="linear"/><c:trendlineLbl><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>y = 4711x</a:t></a:r></a:p></c:rich></c:tx></c:trendlineLbl></c:trendline><c:errBars><c:errValType val="cust"/><c:plus><c:numLit>${points([4711.5, 8, 6])}</c:numLit></c:plus><c:minus>${numbers('Zahlen!$F$2:$F$4', [4712.5, 8, 6])}</c:minus></c:errBars>`;

const kommune = { level: 'kommune', options: LEVELS.kommune, recipient: '', day: '2026-11-26' } as const;
async function sharedWith(xml: string, extra = '') {
  const outcome = await shareCopy(workbook(xml, extra), kommune);
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusals));
  const copied = strFromU8(unzipSync(outcome.copy)['xl/charts/chart1.xml'] ?? new Uint8Array());
  return { copied, flagged: outcome.report.flagged };
}

const workbook = (xml: string, extraRow = '') =>
  packageBytes({
    sheets: [
      {
        title: 'Zahlen',
        rows: rows + extraRow,
        after: '<drawing r:id="rId1"/>',
        relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
      },
      { title: 'Intern', state: 'hidden', rows },
    ],
    workbookAfter:
      '<definedNames><definedName name="AMIP_Fallzahlen_1_beide">Zahlen!$A$1:$D$5</definedName></definedNames>',
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
  });

describe.each(['kommune', 'traegerversammlung', 'beirat'] as const)('a copy for %s is proven', (level) => {
  it.each([
    [
      'counts, one of which is suppressed',
      chart('', `<c:val>${numbers('Zahlen!$B$2:$B$4', [2, 8, 6])}</c:val>`),
    ],
    [
      'counts, one of which is suppressed and has a label of its own',
      chart(
        '',
        `<c:dLbls><c:dLbl><c:idx val="0"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>nur 2</a:t></a:r></a:p></c:rich></c:tx></c:dLbl></c:dLbls><c:val>${numbers('Zahlen!$B$2:$B$4', [2, 8, 6])}</c:val>`,
      ),
    ],
    [
      'counts, one of which is suppressed, with a trend line and error bars by them',
      chart('', `${LINES}<c:val>${numbers('Zahlen!$B$2:$B$4', [2, 8, 6])}</c:val>`),
    ],
    ['a hidden sheet', chart('', `<c:val>${numbers('Intern!$B$2:$B$4', [2, 8, 6])}</c:val>`)],
    ['a title of a hidden sheet', chart(title('Intern!$A$2', 'FbW'), '')],
    ['a title that is suppressed', chart(title('Zahlen!$B$2', '2'), '')],
  ])('with a chart of %s', async (_, xml) => {
    const request = { level, options: LEVELS[level], recipient: '', day: '2026-11-26' };
    const outcome = await shareCopy(workbook(xml), request);
    expect(outcome.done ? [] : outcome.refusals).toEqual([]);
  });
});

// Excel passes over hidden cells as if they were not there (ECMA-376 Part 1, 21.2.2.146 plotVisOnly).
it.each([
  ['1', '<c:ptCount val="2"/><c:pt idx="0"><c:v>20</c:v></c:pt><c:pt idx="1"><c:v>21</c:v></c:pt>'],
  [
    '0',
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>20</c:v></c:pt><c:pt idx="1"><c:v>4711</c:v></c:pt><c:pt idx="2"><c:v>21</c:v></c:pt>',
  ],
])(
  'a chart without a cache that shows visible cells only (%s) has the points that it shows',
  async (only, content) => {
    const hiddenRow = '<row r="8" hidden="1"><c r="A8"><v>4711</v></c></row>';
    const extra = `<row r="7"><c r="A7"><v>20</v></c></row>${hiddenRow}<row r="9"><c r="A9"><v>21</v></c></row>`;
    const xml = chart('', '<c:val><c:numRef><c:f>Zahlen!$A$7:$A$9</c:f></c:numRef></c:val>').replace(
      '</c:plotArea>',
      `</c:plotArea><c:plotVisOnly val="${only}"/>`,
    );
    const { copied } = await sharedWith(xml, extra);
    expect(copied).toContain(`<c:numLit><c:formatCode>General</c:formatCode>${content}</c:numLit>`);
  },
);

describe('trend lines and error bars', () => {
  test('go with a series that hides points, whatever is written on them', async () => {
    const { copied } = await sharedWith(
      chart('', `${LINES}<c:val>${numbers('Zahlen!$B$2:$B$4', [2, 8, 6])}</c:val>`),
    );
    expect(copied).not.toMatch(/trendline|errBars|um 2|471[12]/);
  });

  test('stay with a series that hides none', async () => {
    const extra = '<row r="7"><c r="A7"><v>20</v></c></row>';
    const { copied } = await sharedWith(
      chart('', `${LINES}<c:val>${numbers('Zahlen!$A$7', [20])}</c:val>`),
      extra,
    );
    expect(copied).toMatch(/y = 4711x.*4711\.5.*4712\.5/);
  });
});

// A series may hold its numbers itself (ECMA-376 Part 1, 21.2.2.118 numLit).
test.each([
  ['named by a heading of the table', `<c:tx>${texts('Zahlen!$B$1', ['Frauen'])}</c:tx>`, 1],
  ['with the labels of the table', `<c:cat>${texts('Zahlen!$A$2:$A$4', ['FbW', 'EGZ', 'AGH'])}</c:cat>`, 1],
  ['named by another cell', `<c:tx>${texts('Zahlen!$A$7', ['Plan'])}</c:tx>`, 0],
])('typed values of a series %s are told of', async (_, label, count) => {
  const extra = `<row r="7">${text('A7', 'Plan')}</row>`;
  const { flagged } = await sharedWith(
    chart('', `${label}<c:val><c:numLit>${points([2, 8, 6])}</c:numLit></c:val>`),
    extra,
  );
  const told = flagged.filter(({ message }) => message.startsWith('Ein Diagramm'));
  expect(told.map(({ sheet }) => sheet)).toEqual(Array<string>(count).fill('Zahlen'));
});
