import { printScale } from './print-scale';

const page = { header: '', footer: '' };

describe('printScale', () => {
  // 741 × 0.93 = 689.13 points on a landscape page, 494 × 0.93 = 459.42 on a portrait one.
  it.each([
    ['a wide landscape sheet', 'landscape' as const, [500, 500], 68],
    ['a portrait sheet just too wide', 'portrait' as const, [500], 91],
    ['a sheet that fits as it is', 'landscape' as const, [100, 200], 100],
  ])('of %s', (_, orientation, columnWidths, percent) => {
    expect(printScale({ page: { ...page, orientation }, columnWidths })).toBe(percent);
  });
});
