import { meets } from '../proof/disclosure/condition';
import { conditionOf } from './condition';

/** As Excel's help on SUMIF has it: wildcards, `~` before one of them, comparisons in quotes, no regard to case. */
const CASES: readonly (readonly [criterion: string | number, value: string | number | undefined, boolean])[] =
  [
    [5, 5, true],
    [5, 6, false],
    ['5', 5, true],
    ['=5', 5, true],
    ['<5', 4, true],
    ['<5', 5, false],
    ['<=5', 5, true],
    ['>=5', 4, false],
    ['<>5', 5, false],
    ['<>5', 'Nord', true],
    ['<>5', undefined, true],
    ['>1', 'Nord', false],
    ['Nord', 'nord', true],
    ['Nord', 'Norden', false],
    ['Nord*', 'Norden', true],
    ['*n*', 'Norden', true],
    ['N?rd', 'Nord', true],
    ['N?rd', 'Nrd', false],
    ['what~?', 'What?', true],
    ['what~?', 'Whats', false],
    ['a.c', 'abc', false],
    ['<>Nord', 'Nord', false],
    ['<>Nord', 'Süd', true],
    ['<>Nord', 7, true],
  ];

test.each(CASES)('%j takes %j: %s', (criterion, value, expected) => {
  expect(conditionOf(criterion)?.(value)).toBe(expected);
  // The proof has an own reading, and the same Excel.
  expect(meets(value, criterion)).toBe(expected);
});

test.each(['', '<>', '=', '<Nord', '>=Nord', '2,5', '>2.5'])('nobody follows %j', (criterion) => {
  expect(conditionOf(criterion)).toBeUndefined();
  expect(meets('Nord', criterion)).toBeUndefined();
});
