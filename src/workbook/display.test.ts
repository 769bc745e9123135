import { display } from './display';
import type { FieldStyle } from './fields';
import type { CellContent } from './types';

describe('display', () => {
  const cases: readonly [CellContent, FieldStyle, string][] = [
    ['', 'euro', 'leer'],
    [10250560, 'euro', '10.250.560,00 €'],
    [-36.28, 'euro', '-36,28 €'],
    [0.125, 'euro', '0,125 €'],
    [0.152, 'rate', '15,2 %'],
    [0.16, 'rate', '16,0 %'],
    [0.15, 'change', '+15,0 %'],
    [-0.013, 'change', '-1,3 %'],
    [0, 'change', '0,0 %'],
    [4981.333333333, 'count', '4.981,333333'],
    [2021, 'year', '2021'],
    [1234, 'persons', '1.234'],
    [44286, 'date', '31.03.2021'],
    [44286.5, 'date', '44286,5'],
    [44256, 'month', 'März 2021'],
    [1, 'light', '● auf Kurs'],
    [0, 'light', '● knapp'],
    [-1, 'light', '● unter Ziel'],
    ['§ 16i', 'choice', '§ 16i'],
    ['07312', 'text', '07312'],
    ['=AMIP.KFA(AMIP_Bedarf)', 'euro', '=AMIP.KFA(AMIP_Bedarf)'],
    [true, 'text', 'WAHR'],
  ];
  it.each(cases)('%s as %s is %s', (content, style, expected) => {
    expect(display(content, style).replace(/\u00a0/g, ' ')).toBe(expected);
  });
});
