import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../../grid/area';
import type { CellSource } from '../../grid/charts/chart-info';
import type { HostObject } from '../../protocol/host-object';
import { seriesName } from '../../xlsx/charts/chart-texts';
import type { MarkerStyle } from '../../xlsx/charts/chart-snapshot';
import { resolveArea } from '../addresses';
import { refusals } from '../messages';
import { requireBoolean, requireNumber } from './chart-part';
import { isLine, requireChartType } from './chart-type';
import { ChartSeriesFormat } from './series-format';
import { requireSeriesName } from './series-name';
import { SeriesPart } from './series-part';

const MARKERS: readonly MarkerStyle[] = [
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
];

/** Excel.ChartSeries */
export class ChartSeries extends SeriesPart {
  readonly className = 'ChartSeries';

  get Name(): Promise<string> {
    return this.drawn().then(({ series }) => seriesName(series[this.position], this.position));
  }
  set Name(name: unknown) {
    this.changeSeries({ name: requireSeriesName(name) });
  }
  get ChartType(): string {
    return this.series.type;
  }
  /** Lines and columns share a chart; horizontal bars stand alone. */
  set ChartType(type: unknown) {
    const known = requireChartType(type);
    const others = this.chart.series.filter(({ id }) => id !== this.seriesId);
    if (others.some((other) => (other.type === 'BarClustered') !== (known === 'BarClustered')))
      throw refusals.unsupported('horizontal bars beside lines or columns');
    this.changeSeries({ type: known });
  }
  get HasDataLabels(): boolean {
    return this.series.hasDataLabels;
  }
  set HasDataLabels(shown: unknown) {
    this.changeSeries({ hasDataLabels: requireBoolean(shown, 'hasDataLabels') });
  }
  get MarkerStyle(): string {
    const { markerStyle, type } = this.series;
    return markerStyle ?? (type === 'LineMarkers' ? 'Automatic' : 'None');
  }
  set MarkerStyle(style: unknown) {
    const { type } = this.series;
    if (!isLine(type)) throw refusals.operation('Only lines have markers.');
    const known = MARKERS.find((name) => name === style);
    if (!known && style !== 'Automatic') throw refusals.unsupported(`the marker ${String(style)}`);
    this.changeSeries({ markerStyle: known, type: known ? type : 'LineMarkers' });
  }
  /** All columns of a chart share it. */
  get GapWidth(): number {
    return this.chart.gapWidth;
  }
  set GapWidth(width: unknown) {
    if (isLine(this.series.type)) throw refusals.operation('Lines have no gap width.');
    this.change({ gapWidth: requireNumber(width, 0, 500, 'the gap width') });
  }
  get AxisGroup(): string {
    return this.series.secondaryAxis ? 'Secondary' : 'Primary';
  }
  set AxisGroup(group: unknown) {
    if (group !== 'Primary' && group !== 'Secondary')
      throw refusals.argument('an axis is Primary or Secondary');
    const secondaryAxis = group === 'Secondary';
    const others = this.chart.series.filter(({ id }) => id !== this.seriesId);
    if (secondaryAxis && others.every((other) => other.secondaryAxis))
      throw refusals.operation('One series stays on the primary axis.');
    this.changeSeries({ secondaryAxis });
  }
  get Format(): HostObject {
    return new ChartSeriesFormat(this.context, this.chartId, this.seriesId);
  }

  /** What is drawn; a gap is null. */
  async GetDimensionValues(dimension: unknown): Promise<unknown[]> {
    if (dimension !== 'Values' && dimension !== 'Categories')
      throw refusals.unsupported(`the dimension ${String(dimension)} of a series`);
    const { series } = await this.drawn();
    const drawn = series[this.position];
    return [...((dimension === 'Values' ? drawn?.values : drawn?.categories)?.values ?? [])];
  }
  SetValues(source: unknown): void {
    this.changeSeries({ values: this.source(source) });
  }
  SetXAxisValues(source: unknown): void {
    this.changeSeries({ categories: this.source(source) });
  }
  Delete(): void {
    const { id } = this.series;
    this.change({ series: this.chart.series.filter((series) => series.id !== id) });
  }

  /** Excel takes the figures of a series from one row or one column. */
  private source(range: unknown): CellSource {
    const { sheetId, area } = resolveArea(this.context, range, this.chart.sheetId);
    if (rowsOf(area) > 1 && columnsOf(area) > 1)
      throw refusals.argument('a series takes one row or one column');
    if (isWholeColumns(area) || isWholeRows(area))
      throw refusals.unsupported('a series of a whole row or column');
    return { sheetId, area };
  }
}
