import type { NextYear } from '../../workbook/next-year/next-year';
import { INITIAL_NEXT_YEAR, reduceNextYear } from './state';
import type { NextYearEvent } from './state';

const NEXT: NextYear = { year: 2022, jobcenter: '', wish: { inputs: { jahr: 2022 } }, notes: [] };
const NEWER: NextYear = { ...NEXT, notes: ['Geleert: EGL.'] };

const after = (...events: readonly NextYearEvent[]) => events.reduce(reduceNextYear, INITIAL_NEXT_YEAR);

const SHOWN: readonly NextYearEvent[] = [{ type: 'asked' }, { type: 'shown', next: NEXT }];

it('shows what rolls over before anything is opened', () => {
  expect(after({ type: 'asked' }).task).toBe('reading');
  expect(after(...SHOWN)).toMatchObject({ shown: NEXT, changed: false });
  expect(after(...SHOWN).task).toBeUndefined();
});

it('shows nothing of a year that was refused', () => {
  const state = after(...SHOWN, { type: 'asked' }, { type: 'failed', message: 'Nur 2022.' });
  expect(state).toEqual({ changed: false, task: undefined, failure: 'Nur 2022.' });
});

it('says that the new workbook is open, until it is opened once more', () => {
  const opened = after(...SHOWN, { type: 'opening' }, { type: 'opened', year: 2022 });
  expect(opened).toMatchObject({ shown: NEXT, opened: 2022, task: undefined });
  expect(reduceNextYear(opened, { type: 'opening' })).toMatchObject({ task: 'opening', opened: undefined });
});

it('shows a changed workbook anew and opens nothing', () => {
  const state = after(...SHOWN, { type: 'opening' }, { type: 'changed', next: NEWER });
  expect(state).toEqual({ shown: NEWER, changed: true });
});

it('keeps what is shown where Excel opens nothing', () => {
  const state = after(...SHOWN, { type: 'opening' }, { type: 'failed', message: 'Excel …' });
  expect(state).toMatchObject({ shown: NEXT, failure: 'Excel …', task: undefined });
});
