import type { Plugin } from 'chart.js';

const COLOR = '#595959';
const FONT = '12px Calibri';
/** Pixels between a point and its label. */
const DISTANCE = 4;

/**
 * Writes figures beside the points of the series that want it; the library has no labels of its own.
 * @param text what is written beside a figure of the series at a place; '' for nothing
 */
export function dataLabels(text: (value: unknown, position: number) => string): Plugin<'bar' | 'line'> {
  return {
    id: 'dataLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const beside = chart.options.indexAxis === 'y';
      ctx.save();
      ctx.font = FONT;
      ctx.fillStyle = COLOR;
      ctx.textAlign = beside ? 'left' : 'center';
      ctx.textBaseline = beside ? 'middle' : 'bottom';
      chart.data.datasets.forEach((dataset, position) => {
        chart.getDatasetMeta(position).data.forEach(({ x, y }, index) => {
          const label = text(dataset.data[index], position);
          if (label !== '') ctx.fillText(label, x + (beside ? DISTANCE : 0), y - (beside ? 0 : DISTANCE));
        });
      });
      ctx.restore();
    },
  };
}
