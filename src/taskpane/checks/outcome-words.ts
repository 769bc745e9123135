import type { OutcomeWords } from '../shell/OutcomeBar';
import type { ChecksOutcome } from './state';
import type { ChecksTexts } from './texts/texts-de';

/** An outcome in words. */
export function outcomeWords({ outcome: words }: ChecksTexts, outcome: ChecksOutcome): OutcomeWords {
  switch (outcome.kind) {
    case 'written': {
      const { unchanged, sheet, problems } = outcome.written;
      const hints = problems.map(({ message }) => message);
      const sentence = unchanged ? words.unchanged(sheet) : words.written(sheet);
      return { intent: hints.length > 0 ? 'warning' : 'success', sentences: [sentence, ...hints] };
    }
    case 'undone': {
      const { removed, kept } = outcome.undone;
      if (kept.length > 0) return { intent: 'warning', sentences: kept };
      const sentence = removed.length > 0 ? words.removed(removed.join(', ')) : words.restored;
      return { intent: 'success', title: words.undone, sentences: [sentence] };
    }
    case 'failed':
      return { intent: 'error', title: words.failed, sentences: [outcome.message] };
  }
}
