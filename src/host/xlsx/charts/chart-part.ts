import { element, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../xml';
import { axesXml } from './axis-xml';
import type { ChartSnapshot, LegendPosition } from './chart-snapshot';
import { CHART_NAMESPACE, DRAWING_NAMESPACE, valueOf } from './chart-xml';
import { plotsXml } from './plot-xml';
import { fillXml, LINE_GREY, lineXml, richTextXml, shapeXml, textStyleXml } from './shape-xml';

const TITLE_SIZE = 14;
const LEGEND_SIZE = 9;
const TEXT_SIZE = 10;

const LEGEND_SIDES: Readonly<Record<LegendPosition, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

/* #N/A is a gap as well: Excel's own charts say so in this extension, and without it they would draw a line across. */
const NOT_AVAILABLE_IS_A_GAP =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16>' +
  '<c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

/** A chart (ECMA-376 Part 1, 21.2.2.29): `xl/charts/chart1.xml`. The order of all elements is fixed. */
export function chartXml(chart: ChartSnapshot): string {
  const content = [
    valueOf('date1904', false),
    valueOf('roundedCorners', false),
    element('c:chart', {}, contentXml(chart)),
    shapeXml(fillXml('#FFFFFF') + lineXml({ color: LINE_GREY, weight: 0.75 })),
    textStyleXml(TEXT_SIZE),
  ];
  const namespaces = {
    'xmlns:c': CHART_NAMESPACE,
    'xmlns:a': DRAWING_NAMESPACE,
    'xmlns:r': RELATIONSHIP_NAMESPACE,
  };
  return XML_DECLARATION + element('c:chartSpace', namespaces, content.join(''));
}

function contentXml(chart: ChartSnapshot): string {
  return [
    titleXml(chart),
    valueOf('autoTitleDeleted', !chart.title.visible),
    element('c:plotArea', {}, element('c:layout') + plotsXml(chart) + axesXml(chart)),
    legendXml(chart),
    valueOf('plotVisOnly', chart.plotVisibleOnly),
    valueOf('dispBlanksAs', 'gap'),
    NOT_AVAILABLE_IS_A_GAP,
  ].join('');
}

/** A title without a text is Excel's own: the name of an only series. */
function titleXml({ title }: ChartSnapshot): string {
  if (!title.visible) return '';
  const text = title.text === undefined ? '' : element('c:tx', {}, richTextXml(title.text, TITLE_SIZE));
  const style = title.text === undefined ? textStyleXml(TITLE_SIZE) : '';
  return element('c:title', {}, text + valueOf('overlay', false) + style);
}

function legendXml({ legend }: ChartSnapshot): string {
  if (!legend.visible) return '';
  const content = [
    valueOf('legendPos', LEGEND_SIDES[legend.position]),
    valueOf('overlay', false),
    textStyleXml(LEGEND_SIZE),
  ];
  return element('c:legend', {}, content.join(''));
}
