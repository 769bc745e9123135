import { findFigure, implausible } from '.';

describe('implausible', () => {
  it.each([
    ['arbeitslose', '2026-02', 5330, null],
    ['arbeitslose', '2026-02', 0, null],
    ['arbeitslose', '2026-02', 5.33, 'decimals'],
    ['arbeitslose', '2024-12-31', 5.5, 'decimals'],
    ['arbeitslose', '2026-02', -1, 'negative'],
    ['arbeitslose', '2025', -0.5, 'negative'],
    // The mean of twelve months.
    ['arbeitslose', '2025', 5330.25, null],
    ['elb', '2025-Q1', 7454.5, null],
    // Events of a year are added.
    ['integrationen', '2025', 1200.5, 'decimals'],
    ['ausbildungsstellen', '2025', 12.5, 'decimals'],
    ['arbeitslosenquote', '2026-02', 9.5, null],
    ['arbeitslosenquote', '2026-02', 0, null],
    ['arbeitslosenquote', '2026-02', 100, null],
    ['arbeitslosenquote', '2026-02', 100.1, 'above-100'],
    ['arbeitslosenquote', '2026-02', -0.1, 'negative'],
    ['helferanteil', '2026-02', 950, 'above-100'],
    ['vakanzzeit', '2026-02', 120.5, null],
    ['vakanzzeit', '2026-02', -3, 'negative'],
    ['llu', '2026-02', -12.34, null],
  ])('%s in %s: %d is %s', (id, period, value, expected) => {
    const figure = findFigure(id);
    expect(figure).not.toBeNull();
    expect(figure && implausible(figure, period, value)).toBe(expected);
  });
});
