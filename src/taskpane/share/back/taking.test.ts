import { isErrorValue } from './error-value';
import { doubtOf } from './doubt';
import { becomesValue, candidatesOf, proposalsOf } from './proposal';
import type { CellNow, Proposal } from './proposal';
import { INITIAL_BACK, reduceBack } from './state';
import type { BackEvent, BackState } from './state';
import { foundWith } from './testing/found';
import { FIRST_VIEW } from './view';

type Value = string | number | boolean | undefined;

const INPUT: CellNow = { value: 5, isFormula: false };
const EMPTY: CellNow = { value: '', isFormula: false };

function proposal(before: Value, after: Value, now: CellNow): Proposal {
  const [candidate] = candidatesOf({ changes: [{ sheet: 'Plan', cell: 'B2', before, after }], comments: [] });
  const [made] = candidate ? proposalsOf([candidate], [now]) : [];
  if (!made) throw new Error('no proposal');
  return made;
}

describe('a proposal that is to be looked at', () => {
  it.each<[string, Value, Value, CellNow, ReturnType<typeof doubtOf>]>([
    ['a text where a number stands', 5, '1.234,50', INPUT, 'text'],
    ['a text where a number stood', 5, 'offen', EMPTY, 'text'],
    ['a text in an empty cell for euros', undefined, 'offen', { ...EMPTY, isForNumber: true }, 'text'],
    ['a boolean where a number stands', 5, true, INPUT, 'wahrheitswert'],
    ['an error', 5, '#N/A', INPUT, 'fehler'],
    ['an error where a text stands', 'a', '#NV', { value: 'a', isFormula: false }, 'fehler'],
    ['another number', 5, 7, INPUT, undefined],
    ['an emptied cell', 5, undefined, INPUT, undefined],
    ['a text in an empty cell', undefined, 'offen', EMPTY, undefined],
    ['another text', 'a', 'b', { value: 'a', isFormula: false }, undefined],
    ['a text that begins like an error', 'a', '#1', { value: 'a', isFormula: false }, undefined],
  ])('%s', (_, before, after, now, doubt) => {
    const made = proposal(before, after, now);
    expect([doubtOf(made), becomesValue(made)]).toEqual([doubt, doubt !== 'fehler']);
  });

  it('knows an error by its whole text', () => {
    expect(['#DIV/0!', ' #nv ', '#N/A!', 'NV', 5].map(isErrorValue)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('after some of the proposals were taken over', () => {
  const changes = ['B2', 'B3', 'B4'].map((cell) => ({ sheet: 'Plan', cell, before: 5, after: 7 }));
  const candidates = candidatesOf({ changes, comments: [] });
  const proposals = proposalsOf(candidates, [INPUT, INPUT, INPUT]);
  const found = foundWith(candidates);
  const [first, second] = changes.map(({ sheet, cell }) => ({ sheet, cell, before: 5, after: 7 }));
  const record = { values: [first, second].flatMap((one) => one ?? []), comments: [] };
  const taken: readonly BackEvent[] = [
    { type: 'found', found, sender: '' },
    { type: 'viewed', view: FIRST_VIEW, proposals },
    { type: 'ticked', keys: ['0', '1', '2'], on: true },
    {
      type: 'taken',
      taken: { record, changed: [{ sheet: 'Plan', cell: 'B4' }], occupied: [] },
      keys: ['0', '1'],
      proposals: proposalsOf(candidates.slice(0, 2), [
        { ...INPUT, value: 7 },
        { ...INPUT, value: 7 },
      ]),
    },
  ];
  const after = (...events: readonly BackEvent[]): BackState => events.reduce(reduceBack, INITIAL_BACK);

  it('keeps the rest, and marks as done what the workbook holds now', () => {
    const state = after(...taken);
    expect([state.found?.candidates, [...state.done], [...state.ticked]]).toEqual([
      candidates,
      ['0', '1'],
      ['2'],
    ]);
    expect(state.found?.proposals.get('0')?.now?.value).toBe(7);
  });

  it('has nothing done any more once that is taken back, but for what changed since', () => {
    const undone = after(...taken, {
      type: 'undone',
      kept: [{ sheet: 'Plan', cell: 'B3' }],
      proposals: [],
    });
    expect([[...undone.done], undone.undo]).toEqual([['1'], undefined]);
  });
});
