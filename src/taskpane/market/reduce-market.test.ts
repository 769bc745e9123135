import type { FigurePlan } from '../../workbook/figures';
import { NO_CHOICE } from './chosen';
import { reduceMarket } from './reduce-market';
import { INITIAL_MARKET } from './state';
import type { MarketEvent, MarketState, Shown } from './state';

const PLAN: FigurePlan = {
  rows: [],
  problems: [],
  blocked: false,
  empty: false,
  change: { writes: [], names: [], dropped: [], before: [], after: [] },
  seen: null,
};
const SHOWN: Shown = {
  kind: 'refresh',
  plan: PLAN,
  scope: 'workbook',
  asked: { zeichenUebernehmen: false, geaendertesErsetzen: false },
  note: undefined,
  missing: [],
};
const RECORD = { writes: [], names: [], bindings: [] };

function after(...events: readonly MarketEvent[]): MarketState {
  return events.reduce(reduceMarket, INITIAL_MARKET);
}

const OPENED: MarketEvent = { type: 'opened', choice: NO_CHOICE, undo: undefined };
const PREVIEWED: readonly MarketEvent[] = [
  OPENED,
  { type: 'started', task: 'fetching' },
  { type: 'planned', shown: SHOWN },
];

it('shows progress only while something runs', () => {
  const progress = { done: 1, of: 3, what: 'Kaiserslautern' };
  expect(after(OPENED, { type: 'progressed', progress })).toMatchObject({ step: { at: 'form' } });
  expect(
    after(OPENED, { type: 'started', task: 'fetching' }, { type: 'progressed', progress }),
  ).toMatchObject({
    step: { at: 'running', task: 'fetching', progress },
  });
});

it('goes to the preview with the focus, and back without writing', () => {
  const shown = after(...PREVIEWED);
  expect(shown).toMatchObject({ step: { at: 'preview', shown: SHOWN }, focus: { place: 'preview' } });
  expect(reduceMarket(shown, { type: 'left' })).toMatchObject({
    step: { at: 'form' },
    focus: { place: 'form' },
  });
});

it('leaves the focus on the tick that makes the preview again', () => {
  const shown = after(...PREVIEWED);
  const again = [
    { type: 'started', task: 'looking' } as const,
    { type: 'planned', shown: { ...SHOWN, asked: { ...SHOWN.asked, zeichenUebernehmen: true } } } as const,
  ].reduce<MarketState>(reduceMarket, shown);
  expect(again.focus).toBe(shown.focus);
});

it('moves the focus to a preview whose button may be gone', () => {
  const shown = after(...PREVIEWED);
  const again = [
    { type: 'started', task: 'writing' } as const,
    { type: 'planned', shown: SHOWN, afresh: true } as const,
  ].reduce<MarketState>(reduceMarket, shown);
  expect(again.focus).toEqual({ place: 'preview' });
  expect(again.focus).not.toBe(shown.focus);
});

it('stays at the preview when writing is refused, and says why', () => {
  const writing = reduceMarket(after(...PREVIEWED), { type: 'started', task: 'writing' });
  const problems = [{ code: 'outdated', message: 'Die Mappe hat sich geändert.', blocking: true }] as const;
  expect(
    reduceMarket(writing, { type: 'applied', outcome: { done: false, cellsWritten: 0, problems } }),
  ).toMatchObject({ step: { at: 'preview', shown: SHOWN, message: 'Die Mappe hat sich geändert.' } });
  expect(reduceMarket(writing, { type: 'failed', message: 'Geschützt.' })).toMatchObject({
    step: { at: 'preview', message: 'Geschützt.' },
  });
});

it('says why a preview was made again, until the next one', () => {
  const message = 'Die Mappe hat sich geändert.';
  const writing = reduceMarket(after(...PREVIEWED), { type: 'started', task: 'writing' });
  const renewed: Shown = { ...SHOWN, plan: { ...PLAN, blocked: true } };
  const again = reduceMarket(writing, { type: 'planned', shown: renewed, afresh: true, message });
  expect(again.step).toEqual({ at: 'preview', shown: renewed, message });
  expect(reduceMarket(again, { type: 'planned', shown: SHOWN }).step).toEqual({
    at: 'preview',
    shown: SHOWN,
  });
});

it('keeps what can be taken back until it was taken back', () => {
  const outcome = { done: true, cellsWritten: 3, problems: [], record: RECORD };
  const applied = reduceMarket(after(...PREVIEWED, { type: 'started', task: 'writing' }), {
    type: 'applied',
    outcome,
  });
  expect(applied).toMatchObject({
    step: { at: 'form' },
    undo: RECORD,
    outcome: { kind: 'applied', cells: 3 },
  });
  const nothing = reduceMarket(applied, {
    type: 'applied',
    outcome: { done: true, cellsWritten: 0, problems: [] },
  });
  expect(nothing.undo).toBe(RECORD);
  const undone = reduceMarket(applied, { type: 'undone', undone: { restored: 3, kept: [] } });
  expect(undone).toMatchObject({ undo: undefined, outcome: { kind: 'undone' } });
});

it('is back at the form after a cancelled search', () => {
  const running = after(OPENED, { type: 'started', task: 'fetching' });
  expect(reduceMarket(running, { type: 'cancelled' })).toMatchObject({
    step: { at: 'form' },
    outcome: { kind: 'cancelled' },
    focus: { place: 'outcome' },
  });
});
