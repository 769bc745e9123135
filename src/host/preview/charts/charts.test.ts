import type { ChartSnapshot, SeriesSnapshot } from '../../xlsx/charts/chart-snapshot';
import { datasetsOf } from './datasets';
import { scalesOf } from './scales';

const LINE: SeriesSnapshot = { type: 'Line', hasDataLabels: false, secondaryAxis: false };

function chartOf(
  series: readonly Partial<SeriesSnapshot>[],
  rest: Partial<ChartSnapshot> = {},
): ChartSnapshot {
  const point = { row: 0, column: 0, x: 0, y: 0 };
  return {
    name: 'Diagramm 1',
    type: 'Line',
    title: { visible: true },
    legend: { visible: true, position: 'Bottom' },
    valueAxis: { majorGridlines: true },
    categoryAxis: { majorGridlines: false },
    plotVisibleOnly: true,
    gapWidth: 100,
    anchor: { from: point, to: point },
    ...rest,
    series: series.map((one) => ({ ...LINE, ...one })),
  };
}

const figures = (...values: (number | null)[]) => ({
  values: { formula: 'Tabelle1!$A$1', values, numberFormat: '0.0%' },
});

describe('the series on the page', () => {
  it('have gaps as gaps, straight lines and the dashes of their weight', () => {
    const [ist, prognose] = datasetsOf(
      chartOf([
        figures(1, null, 3),
        { ...figures(2), lineStyle: 'Dash', lineWeight: 3, markerStyle: 'Diamond' },
      ]),
    );
    expect(ist).toMatchObject({
      data: [1, null, 3],
      spanGaps: false,
      pointRadius: 0,
      borderColor: '#4472C4',
    });
    // 3 points are 4 pixels; a dash is four widths of the line long, a gap three.
    expect(prognose).toMatchObject({ borderWidth: 4, borderDash: [16, 12], pointStyle: 'rectRot' });
    expect(ist).not.toHaveProperty('tension');
  });

  it.each([
    // One column as wide as the gap: half of the category.
    [1, 100, { categoryPercentage: 0.5, barPercentage: 1 }],
    // Two columns, 27 % of a column between them, a gap of 219 %: 2.27 of 4.46 widths; a column is 1 of 1.27.
    [2, 219, { categoryPercentage: 2.27 / 4.46, barPercentage: 1 / 1.27 }],
  ])('have columns as wide as in the file: %i with a gap of %i %%', (count, gapWidth, expected) => {
    const columns = new Array(count).fill({ ...figures(1), type: 'ColumnClustered' });
    const [first] = datasetsOf(chartOf(columns, { type: 'ColumnClustered', gapWidth }));
    expect(first).toMatchObject(expected);
  });
});

describe('the axes on the page', () => {
  it.each<[string, readonly (number | null)[], boolean]>([
    ['figures far from each other', [20, 100], true],
    ['exactly five sixths apart', [500, 600], true],
    ['close together', [501, 600], false],
    ['close together below zero', [-501, -600], false],
    ['on both sides of zero', [-1, 1], true],
    ['no figures', [null], true],
  ])('begin at zero or not: %s', (_what, values, beginAtZero) => {
    expect(scalesOf(chartOf([figures(...values)]), 'de').value).toMatchObject({ beginAtZero });
  });

  it('keep the ends that were set, and write figures as the cells do', () => {
    const { value } = scalesOf(
      chartOf([figures(0.1)], { valueAxis: { majorGridlines: false, minimum: 0, maximum: 0.3 } }),
      'de',
    );
    expect(value).toMatchObject({ min: 0, max: 0.3, grid: { display: false }, position: 'left' });
    const { ticks } = value as { ticks: { callback: (tick: number) => string } };
    expect(ticks.callback(0.1 + 0.2)).toBe('30,0%');
  });

  it('come twice where a series has the second, and lie down with bars', () => {
    const twice = scalesOf(chartOf([figures(1), { ...figures(1), secondaryAxis: true }]), 'de');
    expect(Object.keys(twice)).toEqual(['x', 'value', 'second']);
    expect(datasetsOf(chartOf([{ secondaryAxis: true }]))[0]).toMatchObject({ yAxisID: 'second' });
    const bars = scalesOf(chartOf([{ ...figures(1), type: 'BarClustered' }], { type: 'BarClustered' }), 'de');
    expect(bars).toMatchObject({ y: { reverse: true }, value: { axis: 'x', position: 'bottom' } });
  });
});
