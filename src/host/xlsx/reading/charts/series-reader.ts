import { automaticColor } from '../../charts/automatic-look';
import type { ChartType, MarkerStyle, SeriesSnapshot } from '../../charts/chart-snapshot';
import { find, whole } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import { textOf } from '../xml-text';
import { switchAt, valueAt } from './chart-values';
import { readFill, readLine } from './shape-reader';
import { readSource } from './source-reader';

/** Points: what Excel draws where nobody has chosen. */
const LINE_WEIGHT = 2.25;
const BORDER_WEIGHT = 0.75;

const MARKERS: Readonly<Record<string, MarkerStyle>> = {
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  star: 'Star',
  dot: 'Dot',
  dash: 'Dash',
  plus: 'Plus',
};

/** What a series shares with the others of its plot. */
export interface PlotOfSeries {
  readonly kind: ChartType;
  /** Lines that say nothing of markers have some. */
  readonly hasMarkers: boolean;
  readonly secondaryAxis: boolean;
}

export interface PlacedSeries {
  readonly order: number;
  readonly series: SeriesSnapshot;
}

/** A series of a line, column or bar chart (ECMA-376 Part 1, 21.2.2.170). What looks as Excel chooses is left out. */
export function readSeries(
  element: XmlElement,
  { kind, hasMarkers, secondaryAxis }: PlotOfSeries,
): PlacedSeries {
  const order = whole(valueAt(element, 'order')) ?? 0;
  const position = whole(valueAt(element, 'idx')) ?? order;
  const name = readName(find(element, 'tx'));
  const values = readSource(find(element, 'val'));
  const categories = readSource(find(element, 'cat'));
  const look = kind === 'Line' ? lineLook(element, position, hasMarkers) : barLook(element, kind, position);
  const series: SeriesSnapshot = {
    ...look,
    ...(name !== undefined && { name }),
    ...(values && { values }),
    ...(categories && { categories }),
    hasDataLabels: hasLabels(find(element, 'dLbls')),
    secondaryAxis,
  };
  return { order, series };
}

function readName(text: XmlElement | undefined): SeriesSnapshot['name'] {
  const typed = find(text, 'v');
  return typed ? textOf(typed) : readSource(text);
}

type Look = Omit<SeriesSnapshot, 'hasDataLabels' | 'secondaryAxis'>;

function lineLook(element: XmlElement, position: number, hasMarkers: boolean): Look {
  const { color = automaticColor(position), style, weight } = readLine(find(element, 'spPr'));
  const marker = find(element, 'marker');
  const symbol = valueAt(marker, 'symbol') ?? (hasMarkers ? 'auto' : 'none');
  const fill = readFill(find(marker, 'spPr'));
  const markerStyle = MARKERS[symbol];
  return {
    type: symbol === 'none' ? 'Line' : 'LineMarkers',
    ...(color !== automaticColor(position) && { lineColor: color }),
    ...(style && { lineStyle: style }),
    ...(weight !== undefined && weight !== LINE_WEIGHT && { lineWeight: weight }),
    ...(markerStyle && { markerStyle }),
    ...(fill !== undefined && fill !== color && { fillColor: fill }),
  };
}

function barLook(element: XmlElement, type: ChartType, position: number): Look {
  const shape = find(element, 'spPr');
  const { color, style, weight } = readLine(shape);
  const fill = readFill(shape);
  return {
    type,
    ...(fill !== undefined && fill !== automaticColor(position) && { fillColor: fill }),
    ...(color !== undefined && {
      lineColor: color,
      ...(style && { lineStyle: style }),
      ...(weight !== undefined && weight !== BORDER_WEIGHT && { lineWeight: weight }),
    }),
  };
}

const hasLabels = (labels: XmlElement | undefined): boolean =>
  labels !== undefined && !switchAt(labels, 'delete', false) && switchAt(labels, 'showVal', false);
