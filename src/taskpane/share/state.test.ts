import { LEVELS } from '../../share/levels';
import type { ShareReport } from '../../share/types';
import { INITIAL_SHARE, reduceShare } from './state';
import type { Draft, ShareEvent, ShareState } from './state';

const REPORT: ShareReport = {
  level: 'kommune',
  options: LEVELS.kommune,
  replaced: [],
  removed: [],
  suppressed: [],
  flagged: [],
  digest: '',
};
const DRAFT: Draft = {
  copy: Uint8Array.of(1),
  report: REPORT,
  valuesOnly: false,
  fileName: 'AMIP 2021 – Kommune – 2026-11-27.xlsx',
  findings: [],
  notes: [],
};
const REFUSALS = [{ message: 'Eine Zelle zeigt einen Fehler.', places: [{ sheet: 'Plan', cell: 'A1' }] }];

const after = (...events: readonly ShareEvent[]): ShareState => events.reduce(reduceShare, INITIAL_SHARE);

const COPIED: readonly ShareEvent[] = [
  { type: 'started', task: 'copying' },
  { type: 'progressed', progress: { phase: 'proving' } },
  { type: 'copied', draft: DRAFT },
];
const REFUSED: readonly ShareEvent[] = [
  { type: 'started', task: 'copying' },
  { type: 'refused', refusals: REFUSALS },
];

describe('the page Weitergeben', () => {
  it('shows what the copy would be, and leads there', () => {
    const state = after(...COPIED);
    expect(state).toMatchObject({ draft: DRAFT, stale: false, focus: { place: 'result' } });
    expect([state.task, state.progress, state.refusals]).toEqual([undefined, undefined, undefined]);
  });

  it.each<[string, ShareEvent]>([
    ['another level', { type: 'levelChosen', level: 'beirat' }],
    ['another recipient', { type: 'formChanged', form: { recipient: 'Stadtrat' } }],
    ['another mark', { type: 'marked', around: { sheets: [], marked: [] } }],
    ['a new start', { type: 'started', task: 'copying' }],
  ])('keeps no copy that was made before %s', (_, event) => {
    expect(after(...COPIED, event).draft).toBeUndefined();
    expect(after(...REFUSED, event).refusals).toBeUndefined();
  });

  it('keeps the copy while it is opened, and afterwards', () => {
    const opening = after(...COPIED, { type: 'started', task: 'opening' });
    expect(opening).toMatchObject({ draft: DRAFT, task: 'opening' });
    expect(reduceShare(opening, { type: 'opened' })).toMatchObject({
      draft: DRAFT,
      outcome: { kind: 'opened', fileName: DRAFT.fileName },
      focus: { place: 'outcome' },
    });
  });

  it('says that the workbook changed since, also while the copy was made', () => {
    const changed: ShareEvent = { type: 'workbookChanged' };
    expect(after(changed)).toBe(INITIAL_SHARE);
    expect(after(...COPIED, changed).stale).toBe(true);
    expect(after(...REFUSED, changed).stale).toBe(true);
    const [started, ...rest] = COPIED;
    expect(after(started as ShareEvent, changed, ...rest).stale).toBe(true);
    expect(after(...COPIED, changed, ...COPIED).stale).toBe(false);
  });

  it('lets nobody take an opened copy for one of the changed workbook', () => {
    const opened = after(...COPIED, { type: 'started', task: 'opening' }, { type: 'opened' });
    expect(reduceShare(opened, { type: 'workbookChanged' })).toMatchObject({
      stale: true,
      outcome: undefined,
    });
    const noted = reduceShare(opened, { type: 'noted', message: 'Das Blatt ist ausgeblendet.' });
    expect(reduceShare(noted, { type: 'workbookChanged' }).outcome).toBe(noted.outcome);
  });

  it('leads to the smallest count where that is no number', () => {
    expect(after({ type: 'minimumMissing' }).focus).toEqual({ place: 'minimum' });
  });

  it('forgets how far it was when it is cancelled', () => {
    const state = after(...COPIED.slice(0, 2), { type: 'cancelled' });
    expect([state.task, state.progress, state.outcome]).toEqual([
      undefined,
      undefined,
      { kind: 'cancelled' },
    ]);
    // A reply that comes late changes nothing.
    expect(reduceShare(state, { type: 'progressed', progress: { phase: 'proving' } })).toBe(state);
  });

  it('goes on with a copy when a cell cannot be shown meanwhile', () => {
    const state = after(COPIED[0] as ShareEvent, { type: 'noted', message: 'Das Blatt ist ausgeblendet.' });
    expect(state).toMatchObject({
      task: 'copying',
      outcome: { kind: 'failed', message: 'Das Blatt ist ausgeblendet.' },
    });
  });

  it('begins a level with what it is meant to do, and keeps the recipient', () => {
    const { form } = after(
      { type: 'formChanged', form: { recipient: 'Stadtrat', minimum: '5' } },
      { type: 'levelChosen', level: 'beirat' },
    );
    expect(form).toEqual({ level: 'beirat', recipient: 'Stadtrat', options: LEVELS.beirat, minimum: '10' });
  });
});
