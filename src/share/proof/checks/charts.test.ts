import type { Fault } from '../testing/faults';
import { all, append, edit, flawsOf } from '../testing/faults';

const CHART = 'xl/charts/chart1.xml';
const VALUES = /<c:val>.*<\/c:val>/;
const NAME = /<c:tx>.*<\/c:tx>/;

const points = (values: readonly (string | undefined)[]) =>
  values
    .map((value, index) => (value === undefined ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`))
    .join('');
const count = (values: readonly unknown[]) => `<c:ptCount val="${values.length}"/>`;
const numbers = (formula: string, ...values: string[]) =>
  `<c:val><c:numRef><c:f>${formula}</c:f><c:numCache>${count(values)}${points(values)}</c:numCache></c:numRef></c:val>`;
const bare = (formula: string) => `<c:val><c:numRef><c:f>${formula}</c:f></c:numRef></c:val>`;
const literal = (...values: (string | undefined)[]) =>
  `<c:val><c:numLit>${count(values)}${points(values)}</c:numLit></c:val>`;
const filtered = (inner: string) =>
  `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}"><c15:filteredBarSeries xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c:ser>${inner}</c:ser></c15:filteredBarSeries></c:ext></c:extLst>`;
/** A line through the points, and what the user wrote on it (ECMA-376 Part 1, 21.2.2.212). */
const trend =
  '<c:trendline><c:trendlineType val="linear"/><c:trendlineLbl><c:tx><c:rich><a:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:r><a:t>y = 2x</a:t></a:r></a:p></c:rich></c:tx></c:trendlineLbl></c:trendline>';
const bars = `<c:errBars><c:errValType val="cust"/><c:plus><c:numLit>${count([1, 2, 3])}${points(['4711.5', '8', '6'])}</c:numLit></c:plus></c:errBars>`;
const fixedBars = '<c:errBars><c:errValType val="stdErr"/></c:errBars>';
const another = (xml: string) => append(CHART, 'c:barChart', `<c:ser>${xml}</c:ser>`);
const series = (xml: string) => append(CHART, 'c:ser', xml);
const levels = `<c:cat><c:multiLvlStrRef><c:f>Intern!$A$1:$B$2</c:f><c:multiLvlStrCache><c:ptCount val="2"/><c:lvl>${points(['Jan', 'Feb'])}</c:lvl><c:lvl>${points(['2021'])}</c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat>`;
const categories = (...values: string[]) =>
  `<c:cat><c:strLit>${count(values)}${points(values)}</c:strLit></c:cat>`;
const names = `<c:tx><c:strRef><c:f>Fallzahlen!$A$2:$A$3</c:f><c:strCache>${count([1, 2])}${points(['unter 25', 'ab 25'])}</c:strCache></c:strRef></c:tx>`;
const formats =
  '<c:pivotFmts><c:pivotFmt><c:dLbl><c:tx><c:v>x</c:v></c:tx></c:dLbl></c:pivotFmt></c:pivotFmts>';
const showsAll = append(CHART, 'c:chart', '<c:plotVisOnly val="0"/>');

/** What the programs that write charts leave out, and what the rewriter may make of it. */
const CASES: readonly Fault[] = [
  {
    what: 'a filtered series that is gone',
    source: series(filtered(numbers('Intern!$A$1', '5'))),
    flaws: [],
  },
  {
    what: 'a filtered series that stays',
    source: series(filtered(numbers('Ziele!$B$2', '120'))),
    copy: series(filtered(numbers('Ziele!$B$2', '120'))),
    flaws: [],
  },
  {
    what: 'a filtered series with another value',
    source: series(filtered(numbers('Ziele!$B$2', '120'))),
    copy: series(filtered(numbers('Ziele!$B$2', '121'))),
    flaws: ['diagramme'],
  },
  {
    what: 'a filtered series of suppressed cells',
    source: series(filtered(numbers('Fallzahlen!$C$2:$C$3', '8', '7'))),
    copy: series(filtered(numbers('Fallzahlen!$C$2:$C$3', '8', '7'))),
    flaws: ['fallzahlen'],
  },
  {
    what: 'a filtered series of suppressed cells that is written out',
    source: series(filtered(numbers('Fallzahlen!$C$2:$C$3', '8', '7'))),
    copy: series(filtered(literal('8', '7'))),
    flaws: ['fallzahlen'],
  },
  { what: 'formats of a pivot that are gone', source: append(CHART, 'c:chart', formats), flaws: [] },
  {
    what: 'a series too few',
    source: series(numbers('Ziele!$B$2', '120')),
    flaws: ['diagramme'],
  },
  {
    what: 'levels of categories in one text',
    source: series(levels),
    copy: series(categories('2021 Jan', 'Feb')),
    flaws: [],
  },
  {
    what: 'levels of categories in another text',
    source: series(levels),
    copy: series(categories('2022 Jan', 'Feb')),
    flaws: ['diagramme'],
  },
  {
    what: 'a name of two cells',
    source: edit(CHART, NAME, names),
    copy: edit(CHART, NAME, '<c:tx><c:v>unter 25 ab 25</c:v></c:tx>'),
    flaws: [],
  },
  {
    what: 'half of a name of two cells',
    source: edit(CHART, NAME, names),
    copy: edit(CHART, NAME, '<c:tx><c:v>unter 25</c:v></c:tx>'),
    flaws: ['diagramme'],
  },
  {
    what: 'values of cells where there is no cache',
    source: edit(CHART, VALUES, bare('Ziele!$B$2:$B$4')),
    copy: edit(CHART, VALUES, literal('120', '130.5', '250.5')),
    flaws: [],
  },
  {
    what: 'other values than those of the cells',
    source: edit(CHART, VALUES, bare('Ziele!$B$2:$B$4')),
    copy: edit(CHART, VALUES, literal('120', '130', '250.5')),
    flaws: ['diagramme'],
  },
  {
    what: 'values of hidden cells, which the chart does not show',
    source: edit(CHART, VALUES, bare('Ziele!$B$4:$B$6')),
    copy: edit(CHART, VALUES, literal('250.5', '0.2505', '7')),
    flaws: ['diagramme'],
  },
  {
    what: 'values of hidden cells, which the chart shows',
    source: all(edit(CHART, VALUES, bare('Ziele!$B$4:$B$6')), showsAll),
    copy: all(edit(CHART, VALUES, literal('250.5', '0.2505', '7')), showsAll),
    flaws: [],
  },
  {
    what: 'values of cells without the suppressed ones',
    source: edit(CHART, VALUES, bare('Fallzahlen!$B$2:$B$4')),
    copy: edit(CHART, VALUES, literal(undefined, undefined, '11')),
    flaws: [],
  },
  {
    what: 'values of cells with a suppressed one',
    source: edit(CHART, VALUES, bare('Fallzahlen!$B$2:$B$4')),
    copy: edit(CHART, VALUES, literal(undefined, '9', '11')),
    flaws: ['fallzahlen'],
  },
  {
    what: 'a trend line of another series, with the text of its label',
    source: another(`${trend}${numbers('Ziele!$B$2', '120')}`),
    copy: another(`${trend}${numbers('Ziele!$B$2', '120')}`),
    flaws: [],
  },
  {
    what: 'a trend line of another text',
    source: another(`${trend}${numbers('Ziele!$B$2', '120')}`),
    copy: another(`${trend.replace('2x', '3x')}${numbers('Ziele!$B$2', '120')}`),
    flaws: ['diagramme'],
  },
  { what: 'a trend line with a label that went with suppressed points', source: series(trend), flaws: [] },
  { what: 'a trend line that stays', source: series(trend), copy: series(trend), flaws: ['diagramme'] },
  { what: 'error bars that went with suppressed points', source: series(bars), flaws: [] },
  { what: 'error bars that stay', source: series(bars), copy: series(bars), flaws: ['diagramme'] },
  {
    what: 'error bars of fixed size that stay',
    source: series(fixedBars),
    copy: series(fixedBars),
    flaws: ['diagramme'],
  },
];

test.each(CASES)('$what', async ({ flaws, ...fault }) => {
  expect(await flawsOf(fault)).toEqual(flaws);
});
