import { CHART_DESIGN } from '../../../test/support/chart-design';
import { emptyState } from '../../../test/support/filled-state';
import type { ChartDescription } from '../sheet';
import { monthFormula } from '../sheet';
import type { NameState, WorkbookState } from '../state';
import type { CellContent } from '../types';
import { lastMonth, rangesOf, samePoints } from './ranges';

const [placed] = CHART_DESIGN.charts;
const chart = placed?.chart as ChartDescription;

/** A column of twelve months from row 3 on: a number stands in its cell, a text comes from a formula. */
function column(index: number, contents: readonly CellContent[]): NameState {
  const values = Array.from({ length: 12 }, (_, row) => [contents[row] ?? '']);
  const isFormula = (row: number) => typeof contents[row] === 'string' && contents[row] !== '';
  return {
    found: true,
    area: { sheet: 'Verlauf', row: 2, column: index, rows: 12, columns: 1 },
    formulas: values.map(([value], row) => [isFormula(row) ? '=x' : (value ?? '')]),
    values: values.map(([value]) => [value === 'leer' ? '' : (value ?? '')]),
  };
}

function stateWith(soll: readonly CellContent[], ist: readonly CellContent[]): WorkbookState {
  const months: NameState = {
    found: true,
    area: { sheet: 'Verlauf', row: 2, column: 0, rows: 12, columns: 1 },
    formulas: Array.from({ length: 12 }, (_, month) => [monthFormula(month + 1)]),
    // 1 January 2021 is day 44197 of Excel.
    values: Array.from({ length: 12 }, (_, month) => [44197 + 31 * month]),
  };
  const state = emptyState([], CHART_DESIGN);
  const names = new Map(state.names)
    .set('AMIP_TestMonate', months)
    .set('AMIP_TestSoll', column(2, soll))
    .set('AMIP_TestIst', column(1, ist));
  return { ...state, names };
}

const shown = (soll: readonly CellContent[], ist: readonly CellContent[]) =>
  rangesOf(stateWith(soll, ist), chart).map(({ series, values, categories }) => [
    series.title,
    values.row,
    values.rows,
    categories.row,
    categories.rows,
  ]);

describe('the ranges of a chart', () => {
  // `leer` is a formula that gives "", which Excel would draw as 0.
  it.each<[string, CellContent[], CellContent[], unknown]>([
    [
      'each series to its last number',
      [1, 2, 3, 4],
      [1, 2],
      [
        ['Soll', 2, 4, 2, 4],
        ['Ist', 2, 2, 2, 2],
      ],
    ],
    [
      'all from the first month of any',
      ['', '', 3],
      ['', 2, 3],
      [
        ['Soll', 3, 2, 3, 2],
        ['Ist', 3, 2, 3, 2],
      ],
    ],
    ['gaps of empty cells stay in', [1, '', 3], [], [['Soll', 2, 3, 2, 3]]],
    ['but no text within', [1, 2, 'leer', 4], [], [['Soll', 2, 2, 2, 2]]],
    ['nor at the start', [1, 2], ['leer', 2], [['Soll', 2, 2, 2, 2]]],
    ['nor at the end', [1, 'leer', 'leer'], [], [['Soll', 2, 1, 2, 1]]],
    ['0 is a number', [0, 0], [], [['Soll', 2, 2, 2, 2]]],
    ['a cell that is still calculated counts', [1, '#BUSY!'], [], [['Soll', 2, 2, 2, 2]]],
    ['nothing without numbers', ['', 'leer'], [], []],
  ])('%s', (_, soll, ist, expected) => {
    expect(shown(soll, ist)).toEqual(expected);
  });

  it.each<[string, CellContent[], CellContent[], string | undefined]>([
    // 44197 + 31 × 2 is 4 March 2021.
    ['Ist', [1, 2, 3, 4, 5, 6], [1, 2, 3], '2021-03'],
    ['Soll', [1, 2], [1, 2, 3], '2021-02'],
    ['Ist', [1, 2], ['', 'leer'], undefined],
  ])('the last month of %s', (title, soll, ist, expected) => {
    const among = chart.series.filter((series) => series.title === title);
    expect(lastMonth(stateWith(soll, ist), chart, among)).toBe(expected);
  });

  it.each<[unknown[], CellContent[], boolean]>([
    [[1, 2], [1, 2], true],
    [[1, null, 3], [1, '', 3], true],
    [[1, 0, 3], [1, '', 3], false],
    [[1], [1, 2], false],
    [[1, 2, 3], [1, 2], false],
    [[1, 2], [1, 2.5], false],
    [[1, 7], [1, '#BUSY!'], true],
  ])('%j shows %j: %s', (now, wanted, same) => {
    expect(samePoints(now, wanted)).toBe(same);
  });
});
