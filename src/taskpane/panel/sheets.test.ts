import type { SheetStanding } from '../../workbook';
import { isNew, missingSheets, pagesToFill } from './sheets';

const NONE = { ressourcen: false, ziele: false };

function sheets(stands: boolean): readonly SheetStanding[] {
  return [
    { key: 'ressourcen', title: 'Ressourcen', stands: false },
    { key: 'massnahmen', title: 'Maßnahmen', stands },
  ];
}

describe('the sheets of a workbook', () => {
  it('are all to be made in a new one, and none of them is called missing', () => {
    const state = { exists: NONE, sheets: sheets(false) };
    expect(isNew(state)).toBe(true);
    expect(missingSheets(state)).toEqual([]);
    expect(pagesToFill(state)).toBe('all');
  });

  it('are filled as far as they stand, and the others are called missing', () => {
    const state = { exists: NONE, sheets: sheets(true) };
    expect(isNew(state)).toBe(false);
    expect(missingSheets(state).map(({ title }) => title)).toEqual(['Ressourcen']);
    expect(pagesToFill(state)).toEqual(['massnahmen']);
  });

  it('make no workbook new before all of them were looked for', () => {
    expect(isNew({ exists: { ressourcen: false, ziele: true }, sheets: [] })).toBe(false);
  });
});
