import { monthText } from '../../domain/months/month';
import type { FiguresOffer } from '../panel/market-figures';
import type { Outcome } from '../panel/state';
import type { Texts } from '../texts';

export interface OutcomeText {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title?: string;
  readonly sentences: readonly string[];
  /** What an undo left alone, one sentence each. */
  readonly kept: readonly string[];
}

export function outcomeText(texts: Texts, outcome: Outcome): OutcomeText {
  const words = texts.outcome;
  switch (outcome.kind) {
    case 'applied': {
      const { cellsWritten, plan } = outcome.applied;
      const created = [
        ...new Set(plan.creations.filter(({ newSheet }) => newSheet).map(({ title }) => title)),
      ];
      const sentences = [
        ...(created.length > 0 ? [words.created(created.join(', '))] : []),
        words.written(cellsWritten),
        ...plan.kept.map(({ message }) => message),
        ...(outcome.figures ? [foundText(texts, outcome.figures)] : []),
      ];
      return { intent: 'success', title: words.applied, sentences, kept: [] };
    }
    case 'inserted': {
      const { cells, problems } = outcome.inserted;
      const intent = problems.length > 0 ? 'warning' : 'success';
      return {
        intent,
        title: words.figuresInserted,
        sentences: [words.written(cells), ...problems],
        kept: [],
      };
    }
    case 'undone': {
      const { restored, removed, kept } = outcome.undone;
      const sentences = [
        ...(removed.length > 0 ? [words.removed(removed.join(', '))] : []),
        ...(restored > 0 ? [words.restoredCells(restored)] : []),
        ...(removed.length + restored === 0 ? [words.nothingUndone] : []),
      ];
      return { intent: kept.length > 0 ? 'warning' : 'success', title: words.undone, sentences, kept };
    }
    case 'restored':
      return { intent: 'info', sentences: [texts.form.restored], kept: [] };
    case 'failed':
      return { intent: 'error', title: words.failed, sentences: [outcome.message], kept: [] };
  }
}

/** Names of regions have commas of their own. */
function foundText({ outcome }: Texts, { series, regions, newest }: FiguresOffer): string {
  return outcome.figuresFound(series, regions.join('; '), monthText(newest));
}
