import type { OutcomeWords } from '../shell/OutcomeBar';
import type { MarketOutcome } from './state';
import type { PageTexts } from './texts/page-de';

/** An outcome in words. */
export function marketOutcome({ outcome: words }: PageTexts, outcome: MarketOutcome): OutcomeWords {
  switch (outcome.kind) {
    case 'fileRead': {
      const { name, tally, leftOut, notes } = outcome;
      const { numbers, signs, silentRegions } = tally;
      return {
        intent: numbers > 0 && silentRegions === 0 ? 'success' : 'warning',
        sentences: [
          numbers > 0 ? words.fileRead(name, numbers) : words.noNumber(name),
          ...(signs > 0 ? [words.signs(signs)] : []),
          ...(silentRegions > 0 ? [words.silentRegions(silentRegions)] : []),
          ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
        ],
        details: notes,
      };
    }
    case 'applied':
      return {
        intent: 'success',
        title: words.applied,
        sentences: [outcome.cells > 0 ? words.written(outcome.cells) : words.onlySources],
        details: outcome.problems.map(({ message }) => message),
      };
    case 'undone': {
      const { restored, kept } = outcome.undone;
      return {
        intent: kept.length > 0 ? 'warning' : 'success',
        title: words.undone,
        sentences: [words.restored(restored), ...(kept.length > 0 ? [words.kept] : [])],
        details: kept,
      };
    }
    case 'cancelled':
      return { intent: 'info', sentences: [words.cancelled], details: [] };
    case 'failed':
      return { intent: 'error', title: words.failed, sentences: [outcome.message], details: [] };
  }
}
