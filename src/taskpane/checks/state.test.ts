import type { FindingsRecord, FindingsWritten } from '../../workbook/findings';
import { INITIAL_CHECKS, reduceChecks } from './state';
import type { ChecksEvent, ChecksResult, ChecksState } from './state';

const RESULT: ChecksResult = { findings: [], notes: [], heute: '2021-03-15' };
const NEWER: ChecksResult = { ...RESULT, heute: '2021-03-16' };
const CONTENTS = { lines: [], summary: {} };
const RECORD: FindingsRecord = { kind: 'list', before: CONTENTS, after: CONTENTS };
const WRITTEN: FindingsWritten = {
  done: true,
  unchanged: false,
  sheet: 'Prüfung',
  problems: [],
  record: RECORD,
};

const after = (...events: readonly ChecksEvent[]): ChecksState => events.reduce(reduceChecks, INITIAL_CHECKS);

const CHECKED: readonly ChecksEvent[] = [
  { type: 'started', task: 'checking' },
  { type: 'checked', result: RESULT },
];

describe('the page of the checks', () => {
  it('shows what was found and leads there', () => {
    expect(after(...CHECKED)).toEqual({
      task: undefined,
      result: RESULT,
      stale: false,
      outcome: undefined,
      focus: { place: 'result' },
    });
  });

  it('says that the workbook changed since, but not before a first check', () => {
    expect(after({ type: 'workbookChanged' })).toBe(INITIAL_CHECKS);
    expect(after(...CHECKED, { type: 'workbookChanged' }).stale).toBe(true);
    expect(after(...CHECKED, { type: 'workbookChanged' }, ...CHECKED).stale).toBe(false);
  });

  it('is still writing when it had to check once more', () => {
    const state = after(
      ...CHECKED,
      { type: 'workbookChanged' },
      { type: 'started', task: 'writing' },
      { type: 'checked', result: NEWER },
    );
    expect(state).toMatchObject({ task: 'writing', result: NEWER, stale: false });
  });

  it('can take back what was written, also after the same was written again', () => {
    const state = after(...CHECKED, { type: 'written', written: WRITTEN });
    expect(state).toMatchObject({ undo: RECORD, outcome: { kind: 'written' }, focus: { place: 'outcome' } });
    const again: FindingsWritten = { done: true, unchanged: true, sheet: 'Prüfung', problems: [] };
    expect(reduceChecks(state, { type: 'written', written: again }).undo).toBe(RECORD);
    const undone = { restored: 0, removed: ['Prüfung'], kept: [] };
    expect(reduceChecks(state, { type: 'undone', undone }).undo).toBeUndefined();
  });

  it('says why nothing was written', () => {
    const problems = [{ code: 'protected' as const, message: 'Geschützt.', blocking: true }];
    const refused: FindingsWritten = { done: false, unchanged: true, sheet: 'Prüfung', problems };
    const state = after(...CHECKED, { type: 'written', written: refused });
    expect(state.outcome).toEqual({ kind: 'failed', message: 'Geschützt.' });
    expect(state.undo).toBeUndefined();
  });
});
