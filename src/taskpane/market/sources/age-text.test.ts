import { partsDe } from '../texts/parts-de';
import { ageText } from './age-text';

/** In the time zone of the computer, whichever it is. */
const at = (...parts: [year: number, month: number, day: number, hour: number, minute: number]) => {
  const [year, month, day, hour, minute] = parts;
  return new Date(year, month - 1, day, hour, minute);
};
const age = (then: Date, now: Date) => ageText(then.toISOString(), now.getTime(), partsDe.sources);
const NOON = at(2026, 3, 30, 12, 0);

describe('ageText', () => {
  it.each([
    ['earlier today', at(2026, 3, 30, 9, 5), 'heute 09:05'],
    ['at the beginning of today', at(2026, 3, 30, 0, 0), 'heute 00:00'],
    ['late yesterday, not 24 hours ago', at(2026, 3, 29, 23, 59), 'gestern 23:59'],
    ['early yesterday, more than 24 hours ago', at(2026, 3, 29, 0, 1), 'gestern 00:01'],
    // In Germany the clocks went forward on 29 March.
    ['across a change of the clocks', at(2026, 3, 27, 23, 30), 'vor 3 Tagen'],
    ['a month ago', at(2026, 2, 28, 12, 0), 'vor 30 Tagen'],
    ['longer ago', at(2026, 2, 27, 12, 0), '27.02.2026'],
    ['in the future, by a clock that is wrong', at(2026, 4, 2, 8, 0), '02.04.2026'],
  ])('%s', (_, then, text) => {
    expect(age(then, NOON)).toBe(text);
  });

  it('does not guess', () => {
    expect(ageText('neulich', NOON.getTime(), partsDe.sources)).toBe('unbekannt');
  });
});
