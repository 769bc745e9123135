import type { WorkbookContext } from '../workbook/context';
import { element, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from '../xml';
import { chartXml } from './chart-part';
import type { AnchorPoint, ChartSnapshot } from './chart-snapshot';
import { describeChart } from './chart-texts';
import { CHART_NAMESPACE, DRAWING_NAMESPACE, emu } from './chart-xml';

const SHEET_DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The first id of a shape: 1 is the drawing itself. */
const FIRST_SHAPE = 2;

/** Adds the charts of a sheet to the file, and gives the element by which the sheet names their drawing. */
export function drawingReference(
  charts: readonly ChartSnapshot[],
  sheetPath: string,
  context: WorkbookContext,
): string {
  if (charts.length === 0) return '';
  const { file } = context;
  const path = `xl/drawings/drawing${context.nextDrawing}.xml`;
  context.nextDrawing += 1;
  const anchors = charts.map((chart, index) => {
    const part = `xl/charts/chart${context.nextChart}.xml`;
    context.nextChart += 1;
    file.add(part, chartXml(chart), CHART_TYPE);
    return anchorXml(chart, index, file.relate(path, `${RELATIONSHIP_NAMESPACE}/chart`, part));
  });
  const namespaces = { 'xmlns:xdr': SHEET_DRAWING_NAMESPACE, 'xmlns:a': DRAWING_NAMESPACE };
  file.add(path, XML_DECLARATION + element('xdr:wsDr', namespaces, anchors.join('')), DRAWING_TYPE);
  return element('drawing', { 'r:id': file.relate(sheetPath, `${RELATIONSHIP_NAMESPACE}/drawing`, path) });
}

/** A chart between two cells, with which it moves and grows (ECMA-376 Part 1, 20.5.2.33). */
function anchorXml(chart: ChartSnapshot, index: number, chartId: string): string {
  const { from, to } = chart.anchor;
  const content = [
    pointXml('xdr:from', from),
    pointXml('xdr:to', to),
    element('xdr:graphicFrame', { macro: '' }, frameXml(chart, FIRST_SHAPE + index, chartId)),
    element('xdr:clientData'),
  ];
  return element('xdr:twoCellAnchor', {}, content.join(''));
}

function pointXml(name: string, { row, column, x, y }: AnchorPoint): string {
  const values = { col: column, colOff: emu(x), row, rowOff: emu(y) };
  return element(
    name,
    {},
    Object.entries(values)
      .map(([part, value]) => `<xdr:${part}>${value}</xdr:${part}>`)
      .join(''),
  );
}

function frameXml(chart: ChartSnapshot, id: number, chartId: string): string {
  const chartElement = element('c:chart', {
    'xmlns:c': CHART_NAMESPACE,
    'xmlns:r': RELATIONSHIP_NAMESPACE,
    'r:id': chartId,
  });
  // The place is the anchor's; a frame must have one of its own all the same.
  const place = element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 });
  return [
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id, name: oneLine(chart.name), descr: oneLine(describeChart(chart)) }) +
        element('xdr:cNvGraphicFramePr'),
    ),
    element('xdr:xfrm', {}, place),
    element('a:graphic', {}, element('a:graphicData', { uri: CHART_NAMESPACE }, chartElement)),
  ].join('');
}

/** An attribute of DrawingML cannot hold line breaks and control characters as SpreadsheetML does. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
