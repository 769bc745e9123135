import fc from 'fast-check';
import { ImportError } from '../../import-error';
import { fakeClock } from '../testing/fake-clock';
import { DEFAULT_RETRY, pauseAfter, withRetry } from './retry';
import { Unavailable } from './unavailable';

describe('pauseAfter', () => {
  it('doubles, stays below the limit, and is spread over its upper half', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      [0, 0.999].map((chance) => pauseAfter(number, null, DEFAULT_RETRY, chance)),
    );
    expect(pauses.map(([low]) => low)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
    expect(Math.max(...pauses.flat())).toBeLessThan(30_000);
  });

  it('is never shorter than what the server asks for, up to two minutes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(10 ** 9),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (number, asked, chance) => {
          const pause = pauseAfter(number, asked, DEFAULT_RETRY, chance);
          expect(pause).toBeGreaterThanOrEqual(Math.min(asked, 120_000));
          expect(pause).toBeLessThanOrEqual(120_000);
        },
      ),
    );
  });
});

describe('withRetry', () => {
  it('counts the attempts and ends with the first success', async () => {
    const numbers: number[] = [];
    const attempt = (number: number) => {
      numbers.push(number);
      return number < 3 ? Promise.reject(new Unavailable('x')) : Promise.resolve('da');
    };
    expect(await withRetry(attempt, DEFAULT_RETRY, fakeClock())).toBe('da');
    expect(numbers).toEqual([1, 2, 3]);
  });

  it.each([new ImportError('endgültig'), new TypeError('fault')])(
    'does not repeat after %s',
    async (error) => {
      const attempt = jest.fn(() => Promise.reject(error));
      await expect(withRetry(attempt, DEFAULT_RETRY, fakeClock())).rejects.toBe(error);
      expect(attempt).toHaveBeenCalledTimes(1);
    },
  );
});
