import { anchorAt, boxOf, cellPosition } from '../../grid/charts/chart-box';
import type { Box } from '../../grid/charts/chart-box';
import type { HostObject } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import { refusals } from '../messages';
import { ChartAxes } from './chart-axes';
import { ChartLegend } from './chart-legend';
import { ChartPart, requireBoolean, requireNumber, requireText } from './chart-part';
import { ChartSeriesCollection } from './series-collection';
import { ChartTitle } from './chart-title';
import { requireChartType } from './chart-type';
import { sourceSeries } from './source-series';

const LONGEST_NAME = 255;
/** Points: far more than a sheet of this host has room for. */
const FARTHEST = 1_000_000;

/** Excel.Chart */
export class Chart extends ChartPart {
  readonly className = 'Chart';

  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(name: unknown) {
    const text = requireText(name, 'the name of a chart');
    if (text === '' || text.length > LONGEST_NAME)
      throw refusals.argument(`a name has 1 to ${LONGEST_NAME} characters`);
    this.change({ name: text });
  }
  get ChartType(): string {
    return this.chart.type;
  }
  /** All series take the new type. */
  set ChartType(type: unknown) {
    const known = requireChartType(type);
    this.change({ type: known, series: this.chart.series.map((series) => ({ ...series, type: known })) });
  }
  /** Empty cells are gaps. */
  get DisplayBlanksAs(): string {
    return 'NotPlotted';
  }
  set DisplayBlanksAs(mode: unknown) {
    if (mode !== 'NotPlotted') throw refusals.unsupported(`empty cells as ${String(mode)}`);
  }
  get PlotVisibleOnly(): boolean {
    return this.chart.plotVisibleOnly;
  }
  set PlotVisibleOnly(only: unknown) {
    this.change({ plotVisibleOnly: requireBoolean(only, 'plotVisibleOnly') });
  }

  get Left(): number {
    return this.box.left;
  }
  set Left(left: unknown) {
    this.place({ left: requireNumber(left, 0, FARTHEST, 'the left side') });
  }
  get Top(): number {
    return this.box.top;
  }
  set Top(top: unknown) {
    this.place({ top: requireNumber(top, 0, FARTHEST, 'the upper side') });
  }
  get Width(): number {
    return this.box.width;
  }
  set Width(width: unknown) {
    this.place({ width: requireNumber(width, 1, FARTHEST, 'the width') });
  }
  get Height(): number {
    return this.box.height;
  }
  set Height(height: unknown) {
    this.place({ height: requireNumber(height, 1, FARTHEST, 'the height') });
  }

  get Title(): HostObject {
    return new ChartTitle(this.context, this.chartId);
  }
  get Legend(): HostObject {
    return new ChartLegend(this.context, this.chartId);
  }
  get Axes(): HostObject {
    return new ChartAxes(this.context, this.chartId);
  }
  get Series(): HostObject {
    return new ChartSeriesCollection(this.context, this.chartId);
  }
  get Worksheet(): HostObject {
    return this.context.factory.worksheet(this.chart.sheetId);
  }

  /** Without an end the chart keeps its size, with one it covers all cells between. */
  SetPosition(start: unknown, end: unknown): void {
    const first = this.cells(start);
    const from = this.corner(first.top, first.left);
    if (end === null || end === undefined) return this.place({ left: from.x, top: from.y });
    const last = this.cells(end);
    const to = this.corner(last.bottom + 1, last.right + 1);
    if (to.x <= from.x || to.y <= from.y) throw refusals.argument('the end lies before the start');
    return this.place({ left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y });
  }
  async SetData(source: unknown, seriesBy: unknown): Promise<void> {
    const { sheetId, type } = this.chart;
    const place = resolveArea(this.context, source, sheetId);
    await this.context.calculated();
    this.change({ series: sourceSeries(this.context.grid, place, seriesBy, type) });
  }
  /** Its sheet comes to the front; a chart itself cannot be selected here. */
  Activate(): void {
    const { sheets } = this.context.grid;
    if (sheets.visibility(this.chart.sheetId) !== 'visible')
      throw refusals.operation('A chart on a hidden sheet cannot be active.');
    sheets.activate(this.chart.sheetId);
  }
  Delete(): void {
    this.context.requireAllowed(this.chart.sheetId, 'allowEditObjects');
    this.context.grid.charts.remove(this.chartId);
  }

  private get box(): Box {
    const { sheetId, anchor } = this.chart;
    return boxOf(this.context.grid.layout, sheetId, anchor);
  }

  private place(change: Partial<Box>): void {
    const box = { ...this.box, ...change };
    this.change({ anchor: anchorAt(this.context.grid.layout, this.chart.sheetId, box) });
  }

  private cells(what: unknown) {
    const { sheetId, area } = resolveArea(this.context, what, this.chart.sheetId);
    if (sheetId !== this.chart.sheetId) throw refusals.argument('a chart cannot move to another sheet');
    return area;
  }

  private corner(row: number, column: number) {
    return cellPosition(this.context.grid.layout, this.chart.sheetId, row, column);
  }
}
