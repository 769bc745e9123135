import type { FigureOutcome } from '../../workbook/figures';
import type { MarketEvent, MarketState } from './state';

/** The next state of the page. Pure: what speaks to Excel and to the data is in `market-panel.ts`. */
export function reduceMarket(state: MarketState, event: MarketEvent): MarketState {
  switch (event.type) {
    case 'opened':
      return { ...state, ready: true, loadFailure: undefined, choice: event.choice, undo: event.undo };
    case 'loadFailed':
      return { ...state, loadFailure: event.message };
    case 'dataChanged':
      return { ...state, dataVersion: event.version };
    case 'boundRead':
      return { ...state, bound: { count: event.count, regions: event.regions } };
    case 'chosen':
      return { ...state, choice: { ...state.choice, ...event.choice } };
    case 'scopeChosen':
      return { ...state, scope: event.scope };
    case 'started':
      return {
        ...state,
        step: { at: 'running', task: event.task, ...behindOf(state) },
        outcome: undefined,
      };
    case 'progressed':
      return state.step.at === 'running'
        ? { ...state, step: { ...state.step, progress: event.progress } }
        : state;
    case 'fileUnknown':
      return {
        ...state,
        step: { at: 'mapping', file: event.file, reply: event.reply },
        focus: { place: 'mapping' },
      };
    case 'fileRead':
      return ended(state, event.outcome);
    case 'planned':
      return {
        ...state,
        step: {
          at: 'preview',
          shown: event.shown,
          ...(event.message !== undefined && { message: event.message }),
        },
        // Made again after a tick in it: the focus stays with the tick.
        focus: behindOf(state).behind && !event.afresh ? state.focus : { place: 'preview' },
      };
    case 'left':
      return { ...state, step: { at: 'form' }, focus: { place: 'form' } };
    case 'applied':
      return applied(state, event.outcome);
    case 'undone':
      return { ...ended(state, { kind: 'undone', undone: event.undone }), undo: undefined };
    case 'cancelled':
      return ended(state, { kind: 'cancelled' });
    case 'failed':
      return failed(state, event.message);
    case 'outcomeClosed':
      return { ...state, outcome: undefined, focus: { place: 'form' } };
  }
}

function ended(state: MarketState, outcome: MarketState['outcome']): MarketState {
  return { ...state, step: { at: 'form' }, outcome, focus: { place: 'outcome' } };
}

function behindOf({ step }: MarketState) {
  if (step.at === 'preview') return { behind: step.shown };
  return step.at === 'running' && step.behind ? { behind: step.behind } : {};
}

function applied(state: MarketState, { done, cellsWritten, problems, record }: FigureOutcome): MarketState {
  if (!done) return failed(state, problems.map(({ message }) => message).join(' '));
  return {
    ...ended(state, { kind: 'applied', cells: cellsWritten, problems }),
    undo: record ?? state.undo,
  };
}

/** A refusal while writing leaves the user at the preview; everything else back at the form. */
function failed(state: MarketState, message: string): MarketState {
  const { behind } = behindOf(state);
  if (behind)
    return { ...state, step: { at: 'preview', shown: behind, message }, focus: { place: 'preview' } };
  return ended(state, { kind: 'failed', message });
}
