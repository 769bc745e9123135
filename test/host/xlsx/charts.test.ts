import { validateXML } from 'xmllint-wasm';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import { partsOf } from '../../support/xlsx-parts';
import { EXAMPLE_WORKBOOK } from './example-workbook';

const parts = partsOf(writeXlsx(EXAMPLE_WORKBOOK));
const drawings = [...parts].filter(([path]) => /^xl\/(charts|drawings)\/[^_]/.test(path));
const chart = (number: number): string => parts.get(`xl/charts/chart${number}.xml`) ?? '';

/* The children of an element in the order of ISO/IEC 29500-4, dml-chart.xsd and dml-spreadsheetDrawing.xsd: Excel calls
   a file damaged that has another one. `|` stands between elements that may be mixed. */
const AXIS = `axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos
  spPr txPr crossAx crosses crossesAt`;
const CACHE = 'formatCode ptCount pt extLst';
const ORDER: readonly (readonly [path: string, order: string])[] = [
  [
    'c:chartSpace',
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData',
  ],
  [
    'c:chartSpace/c:chart',
    `title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs
     showDLblsOverMax extLst`,
  ],
  ['c:title', 'tx layout overlay spPr txPr extLst'],
  ['c:plotArea', 'layout barChart|lineChart valAx|catAx dTable spPr extLst'],
  ['c:lineChart', 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst'],
  ['c:barChart', 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst'],
  ['c:lineChart/c:ser', 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst'],
  [
    'c:barChart/c:ser',
    'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
  ],
  ['c:ser/c:marker', 'symbol size spPr extLst'],
  [
    'c:dLbls',
    `dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize
     separator showLeaderLines extLst`,
  ],
  ['c:catAx', `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`],
  ['c:valAx', `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`],
  ['c:scaling', 'logBase orientation max min extLst'],
  ['c:legend', 'legendPos legendEntry layout overlay spPr txPr extLst'],
  ['c:numRef', 'f numCache extLst'],
  ['c:strRef', 'f strCache extLst'],
  ['c:numCache', CACHE],
  ['c:strCache', CACHE],
  ['c:spPr', 'xfrm custGeom prstGeom noFill solidFill ln effectLst'],
  ['a:ln', 'noFill solidFill prstDash custDash round bevel miter headEnd tailEnd'],
  ['c:rich', 'bodyPr lstStyle p'],
  ['c:txPr', 'bodyPr lstStyle p'],
  ['a:p', 'pPr r br fld endParaRPr'],
  ['xdr:twoCellAnchor', 'from to sp grpSp graphicFrame cxnSp pic clientData'],
  ['xdr:from', 'col colOff row rowOff'],
  ['xdr:to', 'col colOff row rowOff'],
  ['xdr:graphicFrame', 'nvGraphicFramePr xfrm graphic'],
  ['xdr:nvGraphicFramePr', 'cNvPr cNvGraphicFramePr'],
];

/** Every element by its path, with the names of its children. */
function elements(xml: string): [path: string, children: string[]][] {
  const found: [string, string[]][] = [];
  const open: { path: string; children: string[] }[] = [];
  for (const [, closing, name = '', selfClosing] of xml.matchAll(/<(\/?)([A-Za-z][\w:.]*)[^>]*?(\/?)>/g)) {
    if (closing) {
      const { path, children } = open.pop() ?? { path: '', children: [] };
      found.push([path, children]);
      continue;
    }
    const parent = open.at(-1);
    parent?.children.push(name.replace(/^\w+:/, ''));
    if (!selfClosing) open.push({ path: `${parent?.path ?? ''}/${name}`, children: [] });
  }
  return found;
}

describe('the charts of a written workbook', () => {
  it('are well-formed XML', async () => {
    const xml = drawings.map(([path, contents]) => ({ fileName: path.replace(/\W/g, '_'), contents }));
    expect(xml).toHaveLength(5);
    expect((await validateXML({ xml, normalization: 'format' })).errors).toEqual([]);
  });

  it.each(ORDER)('have the children of %s in the order of the schema', (path, order) => {
    const allowed = order.split(/\s+/).map((names) => names.split('|'));
    const matching = drawings.flatMap(([part, xml]) =>
      elements(xml)
        .filter(([found]) => found.endsWith(`/${path}`))
        .map(([, children]) => [part, children] as const),
    );
    expect(matching.length).toBeGreaterThan(0);
    for (const [part, children] of matching) {
      const places = children.map((child) => allowed.findIndex((names) => names.includes(child)));
      expect([part, children, places]).toEqual([part, children, [...places].sort((a, b) => a - b)]);
      expect(places).not.toContain(-1);
    }
  });

  it('name axes that the chart has', () => {
    for (const number of [1, 2, 3]) {
      const ids = (pattern: RegExp) => [...chart(number).matchAll(pattern)].map(([, id]) => id);
      const axes = ids(/<c:(?:catAx|valAx)><c:axId val="(\d+)"/g);
      expect(axes).toHaveLength(number === 1 ? 4 : 2);
      expect(new Set([...ids(/<c:axId val="(\d+)"/g), ...ids(/<c:crossAx val="(\d+)"/g)])).toEqual(
        new Set(axes),
      );
    }
  });

  it('refer to their cells and carry what stands in them, gaps left out', () => {
    expect(chart(1)).toContain(
      "<c:val><c:numRef><c:f>'Werte &amp; Mehr ''21'!$B$1:$B$2</c:f><c:numCache><c:formatCode>General</c:formatCode>" +
        '<c:ptCount val="2"/><c:pt idx="0"><c:v>0.1</c:v></c:pt></c:numCache></c:numRef></c:val>',
    );
    expect(chart(1)).toContain(
      '<c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>FbW</c:v></c:pt><c:pt idx="1"><c:v>EGZ</c:v></c:pt></c:strCache>',
    );
    expect(chart(3)).toMatch(/<c:cat><c:numRef>.*<c:formatCode>m\/d\/yyyy<\/c:formatCode>.*<c:v>44561</);
    for (const number of [1, 2, 3]) {
      expect(chart(number)).toContain('<c:dispBlanksAs val="gap"/>');
      expect(chart(number)).toContain('<c16r3:dispNaAsBlank val="1"/>');
    }
  });

  it('do not bend their lines', () => {
    expect(chart(1).match(/<c:smooth val="0"\/>/g)).toHaveLength(1);
    expect(chart(3).match(/<c:smooth val="0"\/>/g)).toHaveLength(1);
  });

  it('have the looks that were chosen', () => {
    expect(chart(1)).toMatch(/<a:ln w="19050" cap="rnd">.*?C2701C.*?<a:prstDash val="dash"\/>/);
    expect(chart(1)).toMatch(/<c:symbol val="diamond"\/>/);
    expect(chart(1)).toMatch(/<c:gapWidth val="80"\/>/);
    expect(chart(1)).toMatch(/<c:max val="150000"\/><c:min val="0"\/>/);
    expect(chart(1)).toContain('<c:numFmt formatCode="#,##0 &quot;€&quot;" sourceLinked="0"/>');
    expect(chart(1)).toContain('<a:t>Plan &amp; Ist</a:t>');
    expect(chart(1)).toContain('<a:t>&lt;2021&gt;</a:t>');
    expect(chart(2)).toMatch(/<c:autoTitleDeleted val="1"\/>.*<c:barDir val="bar"\/>/);
    expect(chart(2)).toMatch(/<c:ser>.*<c:spPr><a:noFill\/><a:ln w="9525">.*000000/);
  });

  it('are described for those who do not see them, and stand at their cells', () => {
    const drawing = parts.get('xl/drawings/drawing1.xml') ?? '';
    expect(drawing).toContain(
      'name="Plan &amp; Ist" descr="Säulendiagramm und Liniendiagramm „Plan &amp; Ist &lt;2021&gt;“. Datenreihen: 2021, Anteil &lt;%&gt;."',
    );
    // 6 points are 76,200 EMU.
    expect(drawing).toContain(
      '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>76200</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>95250</xdr:rowOff></xdr:from>',
    );
  });
});
