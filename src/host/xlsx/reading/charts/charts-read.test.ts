import { partsOf } from '../../../../../test/support/xlsx-parts';
import { EXAMPLE_WORKBOOK } from '../../../../../test/host/xlsx/example-workbook';
import type { ChartSnapshot } from '../../charts/chart-snapshot';
import { readXlsx, type ReadWorkbook } from '../../read-xlsx';
import { writeXlsx } from '../../write-xlsx';
import { handPackage } from '../testing/hand-package';

const DRAWING = `xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
const CHART = `xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function frame(name: string, id: string, uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart') {
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"><a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"/></a:extLst></xdr:cNvPr><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${uri}"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
}

const CORNERS =
  '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>76200</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>95250</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>21</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';

/** A sheet with one chart of this inner XML of `<c:chart>`, as Excel lays the parts out. */
function withChart(content: string, anchor = 'twoCellAnchor'): ReadWorkbook {
  return readXlsx(
    handPackage({
      sheet: '<sheetData/><drawing r:id="rId1"/>',
      sheetRelations: [['drawing', '../drawings/drawing1.xml']],
      parts: {
        'xl/drawings/drawing1.xml': `<xdr:wsDr ${DRAWING}><xdr:${anchor}>${CORNERS}${frame('Diagramm 1', 'rId1')}</xdr:${anchor}></xdr:wsDr>`,
        'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/chart" Target="../charts/chart1.xml"/></Relationships>`,
        'xl/charts/chart1.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${CHART}><c:date1904 val="0"/><c:lang val="de-DE"/><c:roundedCorners val="0"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="c14"><c14:style xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart" val="102"/></mc:Choice><mc:Fallback><c:style val="2"/></mc:Fallback></mc:AlternateContent><c:chart>${content}</c:chart></c:chartSpace>`,
      },
    }),
  );
}

const chartOf = (workbook: ReadWorkbook): ChartSnapshot | undefined => workbook.sheets[0]?.charts?.[0];

const scheme = (accent: number) =>
  `<c:spPr><a:ln w="28575" cap="rnd"><a:solidFill><a:schemeClr val="accent${accent}"/></a:solidFill><a:round/></a:ln><a:effectLst/></c:spPr>`;
const cells = (name: string, formula: string, points: string) =>
  `<c:${name}><c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>0.0%</c:formatCode>${points}</c:numCache></c:numRef></c:${name}>`;
const MONTHS =
  '<c:cat><c:numRef><c:f>Ziele!$A$5:$A$7</c:f><c:numCache><c:formatCode>mmm\\ yyyy</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>44197</c:v></c:pt><c:pt idx="1"><c:v>44228</c:v></c:pt><c:pt idx="2"><c:v>44256</c:v></c:pt></c:numCache></c:numRef></c:cat>';

/* A line chart as Excel 2016 and later write it: colours of the theme, a date axis, no marker where none is drawn. */
const LINES = `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400"/></a:pPr><a:r><a:rPr lang="de-DE"/><a:t>Soll und </a:t></a:r><a:r><a:rPr lang="de-DE" b="1"/><a:t>Ist</a:t></a:r></a:p><a:p><a:r><a:t>2021</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>
<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Ziele!$B$4</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Soll</c:v></c:pt></c:strCache></c:strRef></c:tx>${scheme(1)}<c:marker><c:symbol val="none"/></c:marker>${MONTHS}${cells('val', 'Ziele!$B$5:$B$7', '<c:ptCount val="3"/><c:pt idx="0"><c:v>1.4999999999999999E-2</c:v></c:pt><c:pt idx="2"><c:v>0.05</c:v></c:pt>')}<c:smooth val="0"/></c:ser>
<c:ser><c:idx val="1"/><c:order val="1"/><c:tx><c:v>Ist &amp; mehr</c:v></c:tx><c:spPr><a:ln w="19050"><a:solidFill><a:srgbClr val="c00000"/></a:solidFill><a:prstDash val="sysDash"/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker><c:dLbls><c:showVal val="1"/></c:dLbls>${MONTHS}${cells('val', "'Ist 2021'!$C$5:$C$7", '<c:ptCount val="3"/>')}<c:smooth val="0"/></c:ser>
<c:marker val="1"/><c:axId val="445566"/><c:axId val="445567"/></c:lineChart><c:dateAx><c:axId val="445566"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="mmm\\ yyyy" sourceLinked="1"/><c:crossAx val="445567"/></c:dateAx><c:valAx><c:axId val="445567"/><c:scaling><c:orientation val="minMax"/><c:max val="0.25"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Quote</a:t></a:r></a:p></c:rich></c:tx></c:title><c:numFmt formatCode="0%" sourceLinked="0"/><c:crossAx val="445566"/></c:valAx></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>`;

describe('the charts of a file of Excel', () => {
  it('are read with figures, names, title, scales and place', () => {
    const workbook = withChart(LINES);
    const months = {
      formula: 'Ziele!$A$5:$A$7',
      values: [44197, 44228, 44256],
      numberFormat: 'mmm\\ yyyy',
    };
    expect(chartOf(workbook)).toEqual({
      name: 'Diagramm 1',
      type: 'Line',
      title: { visible: true, text: 'Soll und Ist\n2021' },
      legend: { visible: true, position: 'Bottom' },
      valueAxis: { title: 'Quote', minimum: 0, maximum: 0.25, numberFormat: '0%', majorGridlines: true },
      categoryAxis: { majorGridlines: false },
      plotVisibleOnly: true,
      gapWidth: 219,
      // 76,200 EMU are 6 points.
      anchor: { from: { row: 6, column: 3, x: 6, y: 7.5 }, to: { row: 21, column: 9, x: 0, y: 0 } },
      series: [
        {
          type: 'Line',
          name: { formula: 'Ziele!$B$4', values: ['Soll'], numberFormat: 'General' },
          values: { formula: 'Ziele!$B$5:$B$7', values: [0.015, null, 0.05], numberFormat: '0.0%' },
          categories: months,
          hasDataLabels: false,
          secondaryAxis: false,
        },
        {
          type: 'LineMarkers',
          name: 'Ist & mehr',
          values: { formula: "'Ist 2021'!$C$5:$C$7", values: [null, null, null], numberFormat: '0.0%' },
          categories: months,
          lineColor: '#C00000',
          lineStyle: 'Dot',
          lineWeight: 1.5,
          hasDataLabels: true,
          secondaryAxis: false,
        },
      ],
    });
    expect(workbook.leftOut).toEqual([]);
  });

  const bars = (direction: string, grouping: string) =>
    `<c:autoTitleDeleted val="1"/><c:plotArea><c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:ser><c:idx val="1"/><c:order val="1"/><c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr>${cells('val', 'Ziele!$C$5', '<c:ptCount val="0"/>')}</c:ser><c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr>${cells('val', 'Ziele!#REF!', '<c:ptCount val="0"/>')}</c:ser><c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx></c:plotArea>`;

  it.each([
    ['col', 'ColumnClustered'],
    ['bar', 'BarClustered'],
  ])('may be of columns or bars side by side (%s), in the order that they say', (direction, type) => {
    expect(chartOf(withChart(bars(direction, 'clustered')))).toMatchObject({
      type,
      title: { visible: false },
      legend: { visible: false },
      gapWidth: 80,
      series: [
        { type, values: { formula: '#REF!' } },
        // The first accent is no choice of Excel's for the second series.
        { type, values: { formula: 'Ziele!$C$5' }, fillColor: '#4472C4' },
      ],
    });
  });

  it.each([
    ['stacked columns', bars('col', 'stacked')],
    ['a pie', '<c:plotArea><c:pieChart><c:ser/></c:pieChart></c:plotArea>'],
    ['lines beside an area', LINES.replace('<c:dateAx>', '<c:areaChart/><c:dateAx>')],
    ['figures without cells', LINES.replaceAll('numRef', 'numLit')],
    ['figures by a name', LINES.replace('Ziele!$B$5:$B$7', 'Mappe1!Ist')],
    ['several areas', LINES.replace('Ziele!$B$5:$B$7', '(Ziele!$B$5,Ziele!$B$7)')],
    ['another workbook', LINES.replace('Ziele!$B$5:$B$7', '[1]Ziele!$B$5:$B$7')],
  ])('stay behind as a whole, and are named, where they are of another kind: %s', (_what, content) => {
    const workbook = withChart(content);
    expect(workbook.sheets[0]?.charts).toBeUndefined();
    expect(workbook.leftOut).toEqual([
      'Diagramm „Diagramm 1“ (diese Art ist hier nicht bekannt) auf „Tabelle1“',
    ]);
  });

  it('stay behind where their size does not follow cells', () => {
    expect(withChart(LINES, 'absoluteAnchor').leftOut).toHaveLength(1);
  });
});

it('gives back the charts that the writer wrote', () => {
  const bytes = writeXlsx(EXAMPLE_WORKBOOK);
  const read = readXlsx(bytes);
  const charts = (workbook: Pick<ReadWorkbook, 'sheets'>) => workbook.sheets.map((sheet) => sheet.charts);
  expect(charts(read)).toEqual(charts(EXAMPLE_WORKBOOK));
  expect(chartParts(writeXlsx(read))).toEqual(chartParts(bytes));
});

function chartParts(bytes: Uint8Array): [string, string][] {
  return [...partsOf(bytes)].filter(([path]) => /^xl\/(?:charts|drawings)\//.test(path));
}
