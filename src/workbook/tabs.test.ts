import { emptyState, EMPTY_SHEET, filledState } from '../../test/support/filled-state';
import { TABLE_DESIGN } from '../../test/support/table-design';
import { draftPlan } from './plan';
import { newTabs } from './tabs';
import type { SheetKey } from './types';

const inputs = { jahr: 2021 };
const design = TABLE_DESIGN;
const sheets = (...keys: string[]) => keys as SheetKey[];

describe('the tabs of new sheets', () => {
  it('follow each other behind the sheets of the user', () => {
    const state = emptyState([EMPTY_SHEET], design);
    const { blocks } = draftPlan(state, { inputs });
    // Liste 1, Ressourcen 2, Ziele 3, Summe 9.
    expect(newTabs(state, blocks)).toEqual([
      { title: 'Liste' },
      { title: 'Ressourcen' },
      { title: 'Ziele' },
      { title: 'Summe' },
    ]);
  });

  it('stand before the next sheet of ours, even if that was renamed', () => {
    const first = draftPlan(emptyState(), { inputs, sheets: sheets('ressourcen', 'ziele') });
    const filled = { ...filledState(first), design };
    const { blocks } = draftPlan(filled, { inputs, sheets: sheets('testListe', 'testSumme') });
    expect(newTabs(filled, blocks)).toEqual([{ title: 'Liste', place: 1 }, { title: 'Summe' }]);
  });
});
