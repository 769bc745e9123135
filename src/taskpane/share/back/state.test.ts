import { becomesValue, proposalsOf, shownValue } from './proposal';
import type { CellNow } from './proposal';
import { INITIAL_BACK, reduceBack } from './state';
import type { BackEvent, BackState, Found } from './state';
import { wantedComments } from './take-over';

const INPUT: CellNow = { value: 5, isFormula: false };
const FORMULA: CellNow = { value: 5, isFormula: true };
const CHANGE = { sheet: 'Ziele', cell: 'B4', before: 5, after: 7 };
const REMARK = { sheet: 'Ziele', cell: 'B4', author: 'Frau Beispiel', text: 'Zu hoch?' };

const PROPOSALS = proposalsOf([CHANGE, CHANGE, REMARK, CHANGE], [INPUT, FORMULA, INPUT, undefined]);
const FOUND: Found = { state: 'geaendert', isOtherCopy: false, proposals: PROPOSALS, more: 0 };

const after = (...events: readonly BackEvent[]): BackState => events.reduce(reduceBack, INITIAL_BACK);

describe('what a recipient proposes', () => {
  it('becomes the content of an input only: never of a formula, a remark, or a cell that is not there', () => {
    expect(PROPOSALS.map(becomesValue)).toEqual([true, false, false, false]);
  });

  it('is nothing that is taken over by itself', () => {
    expect(after({ type: 'found', found: FOUND }).ticked.size).toBe(0);
  });

  it('is ticked and unticked', () => {
    const ticked = after(
      { type: 'found', found: FOUND },
      { type: 'ticked', key: '0', on: true },
      { type: 'ticked', key: '2', on: true },
      { type: 'ticked', key: '0', on: false },
    );
    expect([...ticked.ticked]).toEqual(['2']);
    const file = new File([], 'andere.xlsx');
    const other = reduceBack(ticked, { type: 'fileChosen', which: 'returned', file });
    expect([other.found, other.ticked.size, other.returned]).toEqual([undefined, 0, file]);
  });

  it('makes one comment of the remarks on a cell', () => {
    const comments = wantedComments(
      [PROPOSALS[1], PROPOSALS[2]].flatMap((one) => one ?? []),
      ({ key }) => key,
    );
    expect(comments).toEqual([{ sheet: 'Ziele', cell: 'B4', text: '1\n2' }]);
  });

  it.each([
    [undefined, '(leer)'],
    ['', '(leer)'],
    [1234.5, '1.234,5'],
    [true, 'WAHR'],
    ['Text', 'Text'],
  ])('shows %j as %s', (value, text) => {
    expect(shownValue(value, '(leer)')).toBe(text);
  });
});
