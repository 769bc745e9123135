import type { Applied, Plan, Reading } from '../../workbook';
import { emptyDraft, numberOf, touchedKeys, type, wishOf } from '../draft/draft';
import { INPUT_KEYS } from '../draft/entry-keys';
import { savedOf } from '../draft/session';
import type { PanelEvent } from './events';
import { obstaclesOf } from './obstacle';
import { reduce } from './reduce';
import { INITIAL_STATE, isBusy, offersUndo } from './state';
import type { PanelState } from './state';

const NOTHING = Array<null>(12).fill(null);

function readingWith(inputs: Partial<Reading['inputs']>, exists = true): Reading {
  return {
    sheets: [],
    exists: { ressourcen: exists, ziele: exists } as Reading['exists'],
    inputs: { ...Object.fromEntries(INPUT_KEYS.map((key) => [key, null])), ...inputs } as Reading['inputs'],
    series: { iqVerlauf: NOTHING, lzbVerlauf: NOTHING } as unknown as Reading['series'],
    tables: {},
    results: {} as Reading['results'],
    problems: [],
  };
}

function planFor(state: PanelState): Plan {
  const wish = wishOf(state.draft, ['ressourcen']);
  return {
    wish,
    changes: [],
    creations: [],
    charts: [],
    kept: [],
    problems: [],
    blocked: false,
    empty: false,
  };
}

function after(...events: PanelEvent[]): PanelState {
  return events.reduce(reduce, INITIAL_STATE);
}

const OPENED: PanelEvent = { type: 'read', reading: readingWith({ egl: 1, jahr: 2021 }) };
const TYPED: PanelEvent = { type: 'typed', texts: { egl: '2' } };

describe('the way of the panel', () => {
  it('is busy until the workbook was read, and shows what it holds', () => {
    expect(isBusy(INITIAL_STATE)).toBe(true);
    const state = after(OPENED);
    expect(isBusy(state)).toBe(false);
    expect(numberOf(state.draft, 'egl')).toBe(1);
  });

  it('keeps the form when a later look fails, and says why', () => {
    const state = after(OPENED, TYPED, { type: 'readFailed', message: 'Excel …' });
    expect(state).toMatchObject({ reading: { at: 'ready' }, readFailure: 'Excel …' });
    expect(numberOf(state.draft, 'egl')).toBe(2);
    expect(reduce(state, OPENED).readFailure).toBeUndefined();
  });

  it('looks before it shows a preview, and writes only from there', () => {
    const looking = after(OPENED, TYPED, { type: 'asked' });
    expect(looking.step).toEqual({ at: 'looking' });
    expect(reduce(looking, { type: 'confirmed' })).toBe(looking);
    const plan = planFor(looking);
    const shown = reduce(looking, { type: 'planned', plan });
    expect(shown).toMatchObject({ step: { at: 'preview', plan }, focus: { place: 'preview' } });
    expect(reduce(shown, { type: 'confirmed' }).step).toEqual({ at: 'writing', plan });
    expect(reduce(shown, { type: 'previewLeft' })).toMatchObject({
      step: { at: 'form' },
      focus: { place: 'page' },
    });
  });

  it('goes to the first field that cannot be read instead of looking', () => {
    const state = after(OPENED, { type: 'typed', texts: { lzbVeraenderung: 'wenig' } }, { type: 'asked' });
    expect(state).toMatchObject({ step: { at: 'form' }, page: 'ziele', focus: { place: 'lzbVeraenderung' } });
  });

  it('names what stands in the way from top to bottom, the shown page first, until it is mended', () => {
    const texts = { lzbVorjahr: 'x', 'iqVerlauf.3': 'x', satz: 'x', traeger: '1', jahr: 'x' };
    const state = after(OPENED, { type: 'typed', texts }, { type: 'asked' });
    expect(state.focus).toEqual({ place: 'jahr' });
    expect(obstaclesOf(state)).toEqual(['jahr', 'traeger', 'satz', 'iqVerlauf.3', 'lzbVorjahr']);
    expect(obstaclesOf({ ...state, page: 'ziele' }).slice(2)).toEqual(['iqVerlauf.3', 'lzbVorjahr', 'satz']);
    const mended = reduce(state, {
      type: 'typed',
      texts: { lzbVorjahr: '', 'iqVerlauf.3': '', satz: '', traeger: '', jahr: '2021' },
    });
    expect(mended.asked).toBe(false);
  });

  it('asks for the year before new sheets are made', () => {
    const opened: PanelEvent = { type: 'read', reading: readingWith({}, false) };
    const state = after(opened, { type: 'pageChosen', page: 'ziele' }, { type: 'asked' });
    expect(state).toMatchObject({
      step: { at: 'form' },
      page: 'ziele',
      asked: true,
      focus: { place: 'jahr' },
    });
    const typedYear = reduce(state, { type: 'typed', texts: { jahr: '2021' } });
    expect(reduce(typedYear, { type: 'asked' }).step).toEqual({ at: 'looking' });
  });

  it('shows the new plan when the workbook changed since the preview', () => {
    const looking = after(OPENED, TYPED, { type: 'asked' });
    const plan = planFor(looking);
    const writing = [{ type: 'planned', plan } as const, { type: 'confirmed' } as const].reduce<PanelState>(
      reduce,
      looking,
    );
    const newer: Plan = { ...plan, empty: true };
    const problems = [{ code: 'outdated', message: 'Die Mappe hat sich geändert.', blocking: true } as const];
    const applied: Applied = { done: false, cellsWritten: 0, plan: newer, problems };
    const state = reduce(writing, { type: 'applied', applied });
    expect(state.step).toEqual({ at: 'preview', plan: newer, message: 'Die Mappe hat sich geändert.' });
    expect(numberOf(state.draft, 'egl')).toBe(2);
  });

  it('stays at the preview when Excel refuses to write', () => {
    const looking = after(OPENED, TYPED, { type: 'asked' });
    const plan = planFor(looking);
    const state = (
      [{ type: 'planned', plan }, { type: 'confirmed' }, { type: 'failed', message: 'Geschützt.' }] as const
    ).reduce<PanelState>(reduce, looking);
    expect(state.step).toEqual({ at: 'preview', plan, message: 'Geschützt.' });
  });

  describe('with a preview shown while the workbook changes', () => {
    const looking = after(OPENED, TYPED, { type: 'asked' });
    const plan = planFor(looking);
    const shown = reduce(looking, { type: 'planned', plan });
    const newer: Plan = { ...plan, empty: true };

    it('shows the preview made again and says so, without moving the focus', () => {
      const state = reduce(shown, { type: 'renewed', instead: plan, plan: newer });
      expect(state.step).toEqual({ at: 'preview', plan: newer, changed: 'renewed' });
      expect(state.focus).toBe(shown.focus);
    });

    it('says nothing when the preview stays the same', () => {
      expect(reduce(shown, { type: 'renewed', instead: plan, plan: { ...plan } })).toBe(shown);
    });

    it('calls the preview out of date when it cannot be made again, until it can', () => {
      const state = reduce(shown, { type: 'renewFailed', instead: plan, message: 'Excel …' });
      expect(state.step).toEqual({ at: 'preview', plan, message: 'Excel …', changed: 'outdated' });
      const again = reduce(state, { type: 'renewed', instead: plan, plan: { ...plan } });
      expect(again.step).toEqual({ at: 'preview', plan, changed: 'renewed' });
    });

    it('leaves alone what the user went on to meanwhile', () => {
      const event: PanelEvent = { type: 'renewed', instead: plan, plan: newer };
      for (const next of ['confirmed', 'previewLeft'] as const) {
        const state = reduce(shown, { type: next });
        expect(reduce(state, event)).toBe(state);
      }
    });
  });

  it('returns to the form before the example when its filling is taken back', () => {
    const opened: PanelEvent = { type: 'read', reading: readingWith({}, false) };
    const wish = { inputs: { egl: 5, jahr: 2021 }, sheets: ['ressourcen'] } as const;
    const record = { cells: [], blocks: [], charts: [] };
    const fillAndUndo = (looking: PanelState) => {
      const plan = planFor(looking);
      const applied: Applied = { done: true, cellsWritten: 1, plan, problems: [], record };
      const events: PanelEvent[] = [
        { type: 'planned', plan },
        { type: 'confirmed' },
        { type: 'applied', applied },
        { type: 'undoAsked' },
        { type: 'undone', undone: { restored: 1, removed: [], kept: [] } },
        opened,
      ];
      return touchedKeys(events.reduce(reduce, looking).draft);
    };
    const loaded = after(opened, { type: 'loaded', wish });
    expect(touchedKeys(loaded.draft)).toEqual(['jahr', 'egl']);
    expect(fillAndUndo(reduce(loaded, { type: 'asked' }))).toEqual([]);
    const changed = reduce(loaded, { type: 'typed', texts: { egl: '6' } });
    expect(fillAndUndo(reduce(changed, { type: 'asked' }))).toEqual(['jahr', 'egl']);
  });

  it('offers the way back after writing and keeps what was typed for it', () => {
    const looking = after(OPENED, TYPED, { type: 'asked' });
    const plan = planFor(looking);
    const record = { cells: [], blocks: [], charts: [] };
    const applied: Applied = { done: true, cellsWritten: 1, plan, problems: [], record };
    const written = reduce({ ...looking, step: { at: 'writing', plan } }, { type: 'applied', applied });
    expect(written).toMatchObject({ step: { at: 'form' }, focus: { place: 'outcome' } });
    expect(offersUndo(written.outcome)).toBe(true);
    expect(touchedKeys(written.draft)).toEqual([]);

    const undone = reduce(reduce(written, { type: 'undoAsked' }), {
      type: 'undone',
      undone: { restored: 1, removed: [], kept: [] },
    });
    expect(undone.undo).toBeUndefined();
    const followed = reduce(undone, OPENED);
    expect(touchedKeys(followed.draft)).toEqual(['egl']);
  });

  it('shows nothing of an earlier action once a new one begins', () => {
    const failed = after(OPENED, { type: 'failed', message: 'Nein.' });
    expect(failed.outcome).toEqual({ kind: 'failed', message: 'Nein.' });
    expect(reduce(failed, { type: 'asked' }).outcome).toBeUndefined();
    expect(reduce(failed, { type: 'outcomeClosed' }).outcome).toBeUndefined();
  });

  it('brings back what was typed before a reload', () => {
    const saved = savedOf('', type(emptyDraft(), { vk: '7' }), { cells: [], blocks: [], charts: [] });
    const state = after(OPENED, { type: 'restored', saved });
    expect(numberOf(state.draft, 'vk')).toBe(7);
    expect(state.outcome).toEqual({ kind: 'restored' });
    expect(state.undo).toEqual({ record: { cells: [], blocks: [], charts: [] } });
  });

  it('discards to what the workbook holds', () => {
    const state = after(OPENED, TYPED, { type: 'discarded' });
    expect(numberOf(state.draft, 'egl')).toBe(1);
  });
});

describe('what could be undone before the pane was loaded anew', () => {
  const undo = { cells: [], blocks: [], charts: [] };
  const saved = { document: '', typed: {}, undo };
  const learned: PanelEvent = { type: 'sheetsLearned', restored: undo };
  const EMPTY: PanelEvent = { type: 'read', reading: readingWith({}, false) };

  it('is forgotten in a workbook without our sheets', () => {
    expect(after(EMPTY, { type: 'restored', saved }, learned).undo).toBeUndefined();
  });

  it('stays where one of our sheets stands', () => {
    expect(after(OPENED, { type: 'restored', saved }, learned).undo).toMatchObject({ record: undo });
  });

  it('does not take what was done since with it', () => {
    const other: PanelEvent = { type: 'sheetsLearned', restored: { ...undo } };
    expect(after(EMPTY, { type: 'restored', saved }, other).undo).toMatchObject({ record: undo });
  });
});

it('leads to the only page of a copy', () => {
  expect(after(OPENED, { type: 'copyFound' })).toMatchObject({ isCopy: true, page: 'weitergabe' });
});
