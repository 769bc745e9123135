import { determined } from './eliminate';
import type { Equation } from './equations';
import { tightened } from './tighten';

/** `1+2-3=4`: the unknowns 1 and 2 with the total 3. */
function equations(...written: readonly string[]): readonly Equation[] {
  return written.map((text) => {
    const [left = '', sum] = text.split('=');
    const terms = new Map(
      [...left.matchAll(/([+-]?)(\d+)/g)].map(([, sign, unknown]) => [
        Number(unknown),
        sign === '-' ? -1 : 1,
      ]),
    );
    return { terms, sum: Number(sum) };
  });
}

describe('determined', () => {
  test.each([
    ['one unknown in its sum', ['0=3'], [0]],
    ['two unknowns in one sum', ['0+1=3'], []],
    ['two sums that share one', ['0+1=3', '1=2'], [0, 1]],
    // x + y = 5, y + z = 7, x + z = 6 has one solution; no pair of them has.
    ['three in a circle', ['0+1=5', '1+2=7', '0+2=6'], [0, 1, 2]],
    // A rectangle of four with its margins leaves one degree of freedom.
    ['four in a rectangle', ['0+1=10', '2+3=16', '0+2=11', '1+3=15'], []],
    ['a rectangle of which a total is unknown, too', ['0+1-4=0', '2+3=16', '0+2=11', '1+3=15'], [4]],
    ['the same sum twice', ['0+1=3', '0+1=3'], []],
  ])('%s', (_, written, expected) => {
    const found = determined({ least: [], equations: equations(...written) });
    expect([...found].sort()).toEqual(expected);
  });
});

describe('tightened', () => {
  test.each([
    // 1 + 1 is the only sum of two counts of at least 1 that makes 2.
    [
      'the least sum',
      [1, 1],
      ['0+1=2'],
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'a sum with room',
      [1, 1],
      ['0+1=5'],
      [
        [1, 4],
        [1, 4],
      ],
    ],
    [
      'where zeros may be',
      [0, 0],
      ['0+1=2'],
      [
        [0, 2],
        [0, 2],
      ],
    ],
    [
      'an unknown total',
      [1, 1, 1],
      ['0+1-2=0', '2=4'],
      [
        [1, 3],
        [1, 3],
        [4, 4],
      ],
    ],
    [
      'nothing known',
      [1, 1],
      ['0-1=0'],
      [
        [1, Infinity],
        [1, Infinity],
      ],
    ],
  ])('%s', (_, least, written, expected) => {
    const { low, high } = tightened({ least, equations: equations(...written) });
    expect(least.map((__, unknown) => [low[unknown], high[unknown]])).toEqual(expected);
  });
});
