import { becomesValue, candidatesOf, proposalsOf, resultsLast, shownValue } from './proposal';
import type { CellNow } from './proposal';
import { INITIAL_BACK, reduceBack } from './state';
import type { BackEvent, BackState } from './state';
import { foundWith } from './testing/found';
import { wantedComments } from './take-over';
import { AT_A_TIME, countsBySheet, FIRST_VIEW, shownIn } from './view';

const INPUT: CellNow = { value: 5, isFormula: false };
const FORMULA: CellNow = { value: 5, isFormula: true };
const CHANGE = { sheet: 'Ziele', cell: 'B4', before: 5, after: 7 };
const REMARK = { sheet: 'Ziele', cell: 'B4', author: 'Frau Beispiel', text: 'Zu hoch?' };

const CANDIDATES = candidatesOf({ changes: [CHANGE, CHANGE, CHANGE], comments: [REMARK] });
const PROPOSALS = proposalsOf(CANDIDATES, [INPUT, INPUT, FORMULA, undefined]);
const FOUND = foundWith(CANDIDATES);

const READ: BackEvent = { type: 'found', found: FOUND, sender: 'Stadt Kaiserslautern' };

const after = (...events: readonly BackEvent[]): BackState => events.reduce(reduceBack, INITIAL_BACK);

describe('what a recipient proposes', () => {
  it('becomes the content of an input only: never of a formula, a remark, or a cell that is not there', () => {
    expect(PROPOSALS.map(becomesValue)).toEqual([false, true, false, false]);
  });

  it('stands before what formulas made of it', () => {
    expect(resultsLast([...PROPOSALS].reverse()).map(({ now }) => now?.isFormula)).toEqual([
      undefined,
      false,
      false,
      true,
    ]);
  });

  it('is nothing that is taken over by itself', () => {
    expect(after(READ).ticked.size).toBe(0);
  });

  it('is ticked and unticked', () => {
    const ticked = after(
      READ,
      { type: 'ticked', keys: ['0'], on: true },
      { type: 'ticked', keys: ['2'], on: true },
      { type: 'ticked', keys: ['0'], on: false },
    );
    expect([...ticked.ticked]).toEqual(['2']);
    const file = new File([], 'andere.xlsx');
    const other = reduceBack(ticked, { type: 'fileChosen', which: 'returned', file });
    expect([other.found, other.ticked.size, other.returned]).toEqual([undefined, 0, file]);
  });

  it('stays ticked when other ones are shown', () => {
    const view = { sheet: 'Ziele', most: AT_A_TIME };
    const state = after(
      READ,
      { type: 'viewed', view: FIRST_VIEW, proposals: PROPOSALS.slice(0, 2) },
      { type: 'ticked', keys: ['1'], on: true },
      { type: 'viewed', view, proposals: PROPOSALS.slice(2) },
    );
    expect([state.view, [...state.ticked], [...(state.found?.proposals.keys() ?? [])]]).toEqual([
      view,
      ['1'],
      ['0', '1', '2', '3'],
    ]);
  });

  it('is shown a part at a time, also of one sheet', () => {
    const changes = Array.from({ length: 450 }, (_, index) => ({
      ...CHANGE,
      sheet: index % 3 === 0 ? 'Ziele' : 'Zahlen',
      cell: `B${index + 1}`,
    }));
    const many = candidatesOf({ changes, comments: [REMARK] });
    const look = (sheet: string | undefined, most: number) => {
      const { shown, more } = shownIn(many, { sheet, most });
      return [shown[0]?.cell, shown.length, more];
    };
    expect([...countsBySheet(many)]).toEqual([
      ['Ziele', 151],
      ['Zahlen', 300],
    ]);
    // The remark on B4 comes first.
    expect([look(undefined, 200), look(undefined, 600)]).toEqual([
      ['B4', 200, 251],
      ['B4', 451, 0],
    ]);
    expect(look('Zahlen', 200)).toEqual(['B2', 200, 100]);
  });

  it('makes one comment of the remarks on a cell', () => {
    const comments = wantedComments(
      [PROPOSALS[0], PROPOSALS[2]].flatMap((one) => one ?? []),
      ({ key }) => key,
    );
    expect(comments).toEqual([{ sheet: 'Ziele', cell: 'B4', text: '0\n2' }]);
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
