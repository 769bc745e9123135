import { Chart } from 'chart.js';
import type { ChartSnapshot } from '../../xlsx/charts/chart-snapshot';
import { describeChart } from '../../xlsx/charts/chart-texts';
import { chartConfiguration } from './chart-configuration';
import type { ShownBox } from './sheet-view';

/** One chart on the page. */
export class ChartView {
  readonly element = document.createElement('div');
  private readonly canvas = document.createElement('canvas');
  private chart: Chart | null = null;
  private drawn = '';

  /** @param onWheel hears the wheel over the chart: the grid below goes on scrolling. */
  constructor(onWheel: (event: WheelEvent) => void) {
    this.element.className = 'chart';
    this.element.setAttribute('role', 'img');
    this.element.append(this.canvas);
    const forward = (event: WheelEvent): void => {
      event.preventDefault();
      onWheel(event);
    };
    this.element.addEventListener('wheel', forward, { passive: false });
  }

  show(snapshot: ChartSnapshot, place: ShownBox, locale: string): void {
    const { x, y, width, height, zoom, hiddenLeft, hiddenTop } = place;
    const { style } = this.element;
    style.width = `${width}px`;
    style.height = `${height}px`;
    style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    style.clipPath = `inset(${hiddenTop}px 0 0 ${hiddenLeft}px)`;
    const state = JSON.stringify([snapshot, width, height, zoom, locale]);
    if (state === this.drawn) return;
    this.drawn = state;
    this.element.setAttribute('aria-label', describeChart(snapshot));
    this.draw(snapshot, place, locale);
  }

  dispose(): void {
    this.chart?.destroy();
    this.element.remove();
  }

  private draw(snapshot: ChartSnapshot, { width, height, zoom }: ShownBox, locale: string): void {
    this.chart?.destroy();
    this.chart = null;
    if (width < 1 || height < 1) return;
    this.chart = new Chart(this.canvas, chartConfiguration(snapshot, locale, zoom * window.devicePixelRatio));
    // Inside of its border.
    this.chart.resize(this.element.clientWidth, this.element.clientHeight);
  }
}
