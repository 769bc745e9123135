import { sameFormula } from '../formula';
import type { TableGrid } from '../sheet';
import type { TableState } from '../state';
import { columnsOf, rowFormulaOf, writtenOut } from './columns';

const input = (label: string) =>
  ({
    kind: 'input',
    field: { key: label, name: '', label, style: 'count', unit: '', help: '', path: label },
  }) as const;
const formula = "=[@Menge]*[@[Preis '[€']]]";
const table: TableGrid = {
  kind: 'table',
  name: 'AMIP_TabX',
  label: 'X',
  path: 'x',
  rows: 1,
  columns: [input('Menge'), input('Preis [€]'), { kind: 'formula', title: 'Summe', style: 'euro', formula }],
};
const area = { sheet: 'X', row: 0, column: 0, rows: 2, columns: 3 };
const withHeaders = (...headers: string[]): TableState => {
  const columns = headers.length;
  return {
    area: { ...area, columns },
    body: { ...area, rows: 1, columns },
    headers,
    formulas: [],
    values: [],
  };
};
const places = (...headers: string[]) => [...columnsOf(table, withHeaders(...headers)).values()];

describe('the columns of a table', () => {
  it.each([
    ['as described', ['Menge', 'Preis [€]', 'Summe'], [0, 1, 2]],
    ['in another order and letter case', ['SUMME', 'preis [€]', ' Menge '], [2, 1, 0]],
    ['with one of the user between', ['Menge', 'Notiz', 'Preis [€]', 'Summe'], [0, 2, 3]],
    ['renamed in its place', ['Anzahl', 'Preis [€]', 'Summe'], [1, 2, 0]],
    ['renamed beside one of the user', ['Anzahl', 'Notiz', 'Preis [€]', 'Summe'], [2, 3]],
  ])('are found %s', (_, headers, expected) => {
    expect(places(...headers)).toEqual(expected);
  });
});

describe('the formula of a row', () => {
  // The long form of Microsoft's description of structured references; an apostrophe escapes brackets.
  it('names the table and keeps what is escaped', () => {
    expect(writtenOut(table, formula)).toBe(
      "=AMIP_TabX[[#This Row],[Menge]]*AMIP_TabX[[#This Row],[Preis '[€']]]",
    );
  });

  it('speaks of the headers of today', () => {
    expect(rowFormulaOf(table, withHeaders('Zahl #1', 'Preis [€]', 'Summe'), formula)).toBe(
      "=AMIP_TabX[[#This Row],[Zahl '#1]]*AMIP_TabX[[#This Row],[Preis '[€']]]",
    );
  });

  it('is none where a column is gone', () => {
    expect(rowFormulaOf(table, withHeaders('Preis [€]', 'Summe'), formula)).toBeUndefined();
  });

  it.each([
    ['=[@Menge]*2', '=AMIP_TabX[[#This Row],[Menge]]*2', true],
    ['=[@[Preis je Stück]]', '=AMIP_TabX[[#This Row],[Preis je Stück]]', true],
    ['=AMIP_TabX[@Menge]', '=AMIP_TabX[[#This Row], [Menge]]', true],
    ['=[@Menge]*2', '=[@Preis]*2', false],
    ['=SUM(AMIP_TabX[Menge])', '=AMIP_TabX[[#This Row],[Menge]]', false],
  ])('%s and %s are the same: %s', (a, b, same) => {
    expect(sameFormula(a, b)).toBe(same);
  });
});
