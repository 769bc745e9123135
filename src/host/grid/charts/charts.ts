import type { Sheets } from '../sheets';
import type { Structure } from '../structure';
import type { ChartInfo, SeriesInfo } from './chart-info';
import { moveChart, relocateFigures } from './move-chart';

/** The charts of the workbook. Kept here: the engine has none. */
export class Charts {
  private charts: readonly ChartInfo[] = [];
  private readonly listeners = new Set<() => void>();
  private created = 0;

  constructor(structure: Structure, sheets: Sheets) {
    structure.onMoved((sheetId, move, lane) =>
      this.changeAll((chart) => moveChart(chart, sheetId, move, lane)),
    );
    structure.onRelocated((relocation) => this.changeAll((chart) => relocateFigures(chart, relocation)));
    sheets.listen((what, sheetId) => {
      if (what === 'deleted' && this.list(sheetId).length > 0)
        this.put(this.charts.filter((chart) => chart.sheetId !== sheetId));
    });
  }

  /** In the order in which they were made. */
  list(sheetId: string): ChartInfo[] {
    return this.charts.filter((chart) => chart.sheetId === sheetId);
  }

  byId(id: string): ChartInfo | undefined {
    return this.charts.find((chart) => chart.id === id);
  }

  /** Returns the new chart's id. */
  add(chart: Omit<ChartInfo, 'id'>): string {
    const id = `chart-${++this.created}`;
    this.put([...this.charts, { id, ...chart }]);
    return id;
  }

  newSeries(series: Omit<SeriesInfo, 'id'>): SeriesInfo {
    return { id: `series-${++this.created}`, ...series };
  }

  change(id: string, change: Partial<Omit<ChartInfo, 'id' | 'sheetId'>>): void {
    this.put(this.charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart)));
  }

  remove(id: string): void {
    this.put(this.charts.filter((chart) => chart.id !== id));
  }

  /** Hears of charts that come, go or change; not of the cells that they show. Returns the way to stop listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private changeAll(change: (chart: ChartInfo) => ChartInfo): void {
    if (this.charts.length > 0) this.put(this.charts.map(change));
  }

  private put(charts: readonly ChartInfo[]): void {
    this.charts = charts;
    for (const listener of this.listeners) listener();
  }
}
