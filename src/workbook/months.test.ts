import { emptyState } from '../../test/support/filled-state';
import { monthName, monthRows } from './months';
import { monthFormula } from './sheet';
import type { MonthGrid } from './sheet';
import type { FoundName, WorkbookState } from './state';
import type { CellContent } from './types';

const GRID: MonthGrid = { kind: 'months', name: 'AMIP_TestMonate', first: -12, columns: [] };

const found = (row: number, contents: readonly CellContent[], values = contents): FoundName => ({
  found: true,
  area: { sheet: 'Test', row, column: 0, rows: contents.length, columns: 1 },
  formulas: contents.map((content) => [content]),
  values: values.map((value) => [value]),
});

function stateWith(months: FoundName, jahr: CellContent = 2021): WorkbookState {
  const state = emptyState();
  const names = new Map(state.names).set(GRID.name, months).set('AMIP_Jahr', found(0, [jahr]));
  return { ...state, names };
}

describe('the months of a grid that begins before the programme year', () => {
  it.each([
    [0, 'Dezember des Vorvorjahres'],
    [1, 'Januar des Vorjahres'],
    [12, 'Dezember des Vorjahres'],
    [13, 'Januar'],
    [24, 'Dezember'],
  ])('calls row %i %s', (row, name) => {
    expect(monthName(row, GRID)).toBe(name);
  });

  it('are found by their formulas in any order, rows of the user between them', () => {
    const contents = [monthFormula(12), 'meine Zeile', monthFormula(-12), monthFormula(0)];
    const rows = monthRows(stateWith(found(5, contents, [44531, 'meine Zeile', 43800, 44166])), GRID);
    expect([rows?.length, rows?.[0], rows?.[12], rows?.[24], rows?.[1]]).toEqual([25, 7, 8, 5, undefined]);
  });

  it('are found by dates the user typed, the same month of each year in its row', () => {
    // 1 December 2019, 2020 and 2021, and one of 2018 that is none of them.
    const rows = monthRows(stateWith(found(5, [44531, 43800, 44166, 43435])), GRID);
    expect([rows?.[0], rows?.[12], rows?.[24]]).toEqual([6, 7, 5]);
    expect(rows?.filter((row) => row === 8)).toEqual([]);
  });
});
