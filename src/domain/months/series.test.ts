import { monthOf, monthText } from './month';
import { monthAxis, NO_MONTH } from './month-axis';
import { monthSeries } from './series';
import { leavesHistory, missingValue } from './window';

const JAN = monthOf(2021, 1);
const reader = (cells: readonly number[]) => (row: number) => cells[row] as number;
const ELB = { name: 'elb', kind: 'Bestand' } as const;
const INTEGRATIONEN = { name: 'integrationen', kind: 'Strom' } as const;

describe('monthAxis', () => {
  it('spans the months of the rows, in any order, without the empty ones', () => {
    const { first, last } = monthAxis([JAN + 5, NO_MONTH, JAN, JAN + 2]);
    expect([first, last]).toEqual([JAN, JAN + 5]);
  });

  it('is empty where no row has a month', () => {
    const { first, last } = monthAxis([NO_MONTH, NO_MONTH]);
    expect(last).toBeLessThan(first);
  });

  it('refuses a month that stands twice, and names it', () => {
    expect(() => monthAxis([JAN, JAN + 1, JAN])).toThrow(/^Jan 2021 kommt mehrfach vor/);
  });
});

describe('monthSeries', () => {
  const axis = monthAxis([JAN + 1, NO_MONTH, JAN, JAN + 3]);

  it('puts the values in the order of the months', () => {
    expect(monthSeries(axis, INTEGRATIONEN, reader([2, 99, 1, 4])).values).toEqual([1, 2, Number.NaN, 4]);
  });

  it('takes 0 as a value in a flow and as missing in a stock', () => {
    const cells = reader([0, 0, 1, 4]);
    expect(monthSeries(axis, INTEGRATIONEN, cells).at(JAN + 1)).toBe(0);
    expect(monthSeries(axis, ELB, cells).at(JAN + 1)).toBeNaN();
  });

  it('takes a flow of 0 as a value where the stock of that month is missing', () => {
    const stock = monthSeries(axis, ELB, reader([0, 0, 7440, 7454]));
    const flow = monthSeries(axis, INTEGRATIONEN, reader([0, 0, 0, 87]), stock);
    expect(flow.values).toEqual([0, 0, Number.NaN, 87]);
  });

  it('takes a flow of 0 as not filled in yet behind the last month of the stock', () => {
    const stock = monthSeries(axis, ELB, reader([7440, 0, 7454, 0]));
    const flow = monthSeries(axis, INTEGRATIONEN, reader([0, 0, 0, 0]), stock);
    expect(flow.values).toEqual([0, 0, Number.NaN, Number.NaN]);
  });

  it('refuses negative values and names the month', () => {
    expect(() => monthSeries(axis, ELB, reader([1, 1, 1, -1]))).toThrow(
      /^elb: Der Wert in Apr 2021 ist negativ/,
    );
  });

  it('does not ask for rows without a month', () => {
    expect(() => monthSeries(axis, ELB, reader([1, -1, 1, 1]))).not.toThrow();
  });

  it('knows the first and the last month with a value', () => {
    const series = monthSeries(axis, ELB, reader([5, 0, 0, 0]));
    expect([monthText(series.firstFilled), monthText(series.lastFilled)]).toEqual(['Feb 2021', 'Feb 2021']);
    const empty = monthSeries(axis, ELB, reader([0, 0, 0, 0]));
    expect(empty.firstFilled).toBeGreaterThan(empty.lastFilled);
  });
});

describe('windows', () => {
  const series = monthSeries(
    monthAxis([JAN, JAN + 1, JAN + 2, JAN + 3, JAN + 4]),
    ELB,
    reader([0, 5, 0, 5, 0]),
  );
  const window = [{ series, from: (month: number) => month - 1, to: (month: number) => month }];

  it.each([
    [JAN + 1, true],
    [JAN + 2, false],
    [JAN + 3, false],
    [JAN + 4, true],
  ])('know whether they leave the history (%d)', (month, outside) => {
    expect(leavesHistory(window, month)).toBe(outside);
  });

  it('name the first missing month', () => {
    expect(missingValue(window, JAN + 3)?.month).toBe(JAN + 2);
    expect(missingValue([{ series, from: (month) => month, to: (month) => month }], JAN + 3)).toBeUndefined();
  });
});
