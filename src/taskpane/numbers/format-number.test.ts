import { formatCents, formatNumber } from './format-number';
import type { NumberKind } from './number-kind';
import { parseNumber } from './parse-number';

const FIELDS: [value: number | null, kind: NumberKind, text: string][] = [
  [10250560, 'euro', '10.250.560,00'],
  [1000.125, 'euro', '1.000,125'],
  [-36.28, 'euro', '-36,28'],
  [0, 'euro', '0,00'],
  [null, 'euro', ''],
  [0.152, 'rate', '15,2\u00a0%'],
  [0.15, 'change', '+15,0\u00a0%'],
  [0, 'change', '0,0\u00a0%'],
  [0.15123456, 'rate', '15,123456\u00a0%'],
  [0.07, 'rate', '7,0\u00a0%'],
  [-0.013, 'change', '-1,3\u00a0%'],
  [5432.083333, 'count', '5.432,083333'],
  [2021, 'year', '2021'],
];

describe('formatNumber', () => {
  it.each(FIELDS)('shows %p as %s as %j', (value, kind, text) => {
    expect(formatNumber(value, kind)).toBe(text);
  });

  it.each(FIELDS.filter(([value]) => value !== 1000.125))(
    'reads its own text of %p as %s again',
    (value, kind) => {
      expect(parseNumber(formatNumber(value, kind), kind)).toEqual({ value });
    },
  );
});

describe('formatCents', () => {
  it.each([
    [-199600000, '-1.996.000,00'],
    [2312688697, '23.126.886,97'],
    [-3628, '-36,28'],
    [0, '0,00'],
    [0 * -1, '0,00'],
  ])('shows %p as %j', (value, text) => {
    expect(formatCents(value)).toBe(text);
  });
});
