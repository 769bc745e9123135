import type { NextYear } from '../../workbook/next-year/next-year';
import type { PanelEvent } from './events';
import { reduce } from './reduce';
import { INITIAL_STATE, isBusy, nextYearIn } from './state';
import type { PanelState } from './state';

const NEXT: NextYear = { year: 2022, jobcenter: '', wish: { inputs: { jahr: 2022 } }, notes: [] };
const READ: PanelState = { ...INITIAL_STATE, reading: { at: 'ready' } };

const after = (...events: readonly PanelEvent[]): PanelState => events.reduce(reduce, READ);

describe('what a new workbook brought along', () => {
  it('is looked at without asking the form, which is empty there', () => {
    const state = after({ type: 'nextYearFound', nextYear: NEXT }, { type: 'nextYearAsked' });
    expect(state).toMatchObject({ step: { at: 'looking' }, asked: false });
    expect(nextYearIn(state)).toBe(NEXT);
    // The same way without it asks for the year.
    expect(after({ type: 'asked' })).toMatchObject({ step: { at: 'form' }, focus: { place: 'jahr' } });
  });

  it('cannot be filled where it is damaged', () => {
    expect(nextYearIn(after({ type: 'nextYearFound', nextYear: 'damaged' }))).toBeUndefined();
  });

  it('is gone once it was declined, and the focus goes on', () => {
    const state = after({ type: 'nextYearFound', nextYear: NEXT }, { type: 'nextYearDeclined' });
    expect(state.nextYear).toBeUndefined();
    expect(state.focus).toEqual({ place: 'page' });
  });
});

it('leaves the page of the next year to where it was opened; the ribbon works there', () => {
  const shown = after({ type: 'nextYearShown' });
  expect(shown.step).toEqual({ at: 'nextYear' });
  expect(isBusy(shown)).toBe(false);
  expect(reduce(shown, { type: 'nextYearLeft' })).toMatchObject({
    step: { at: 'form' },
    focus: { place: 'nextYear' },
  });
});
