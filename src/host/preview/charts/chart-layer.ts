import type { Univer } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { IRenderManagerService, SheetScrollManagerService } from '@univerjs/preset-sheets-core';
import { boxOf } from '../../grid/charts/chart-box';
import { chartSnapshot } from '../../grid/charts/chart-snapshot';
import type { Grid } from '../../grid/grid';
import { ChartView } from './chart-view';
import { SheetView } from './sheet-view';

export function installCharts(univer: Univer, grid: Grid): void {
  new ChartLayer(univer, grid).start();
}

/**
 * Shows the charts of the active sheet over the grid. Whatever the grid does passes as a command: after it, and once per
 * frame, every chart is put to its place, and drawn anew where its figures or its look changed.
 */
class ChartLayer {
  private readonly element = document.createElement('div');
  private readonly views = new Map<string, ChartView>();
  private readonly sheet: SheetView;
  private readonly resized = new ResizeObserver(() => this.schedule());
  private scheduled = false;
  private canvas: HTMLCanvasElement | null = null;
  private scrolling: { unsubscribe(): void } | undefined;

  constructor(
    private readonly univer: Univer,
    private readonly grid: Grid,
  ) {
    this.element.className = 'charts';
    this.sheet = new SheetView(univer, grid);
  }

  start(): void {
    this.univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted(() => this.schedule());
    this.grid.charts.listen(() => this.schedule());
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      this.refresh();
    });
  }

  private refresh(): void {
    const sheetId = this.grid.sheets.activeId();
    const charts = this.grid.charts.list(sheetId);
    this.forget(new Set(charts.map(({ id }) => id)));
    if (charts.length === 0 || !this.attach()) return;
    for (const chart of charts) {
      const box = boxOf(this.grid.layout, sheetId, chart.anchor);
      const place = this.sheet.locate(sheetId, box, chart.anchor.from);
      if (place) this.view(chart.id).show(chartSnapshot(this.grid, chart), place, this.grid.displayLocale);
    }
  }

  private view(id: string): ChartView {
    let view = this.views.get(id);
    if (!view) {
      view = new ChartView((event) => this.canvas?.dispatchEvent(new WheelEvent(event.type, event)));
      this.element.append(view.element);
      this.views.set(id, view);
    }
    return view;
  }

  private forget(shown: ReadonlySet<string>): void {
    for (const [id, view] of this.views) {
      if (shown.has(id)) continue;
      view.dispose();
      this.views.delete(id);
    }
  }

  /** Over the canvas of the grid, which comes late and may come again. */
  private attach(): boolean {
    const { canvas } = this.sheet;
    if (!canvas?.parentElement) return false;
    if (canvas === this.canvas && this.element.isConnected) return true;
    this.canvas = canvas;
    canvas.parentElement.append(this.element);
    this.resized.disconnect();
    this.resized.observe(canvas);
    const render = this.univer.__getInjector().get(IRenderManagerService).getRenderById(this.grid.unitId);
    // Scrolling that rolls out goes on after its command.
    this.scrolling?.unsubscribe();
    this.scrolling = render
      ?.with(SheetScrollManagerService)
      .validViewportScrollInfo$.subscribe(() => this.schedule());
    return true;
  }
}
