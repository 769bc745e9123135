import { OutcomeBar } from '../shell/OutcomeBar';
import type { OutcomeWords } from '../shell/OutcomeBar';
import { useShare } from './share-context';
import type { ShareStateOutcome } from './state';
import type { ShareTexts } from './texts/texts-de';

/** What the last action did. */
export function ShareOutcomeNote() {
  const { share, state, texts } = useShare();
  const { outcome } = state;
  if (!outcome) return null;
  return (
    <OutcomeBar
      words={outcomeWords(texts, outcome)}
      close={texts.outcome.close}
      onClose={() => share.dispatch({ type: 'outcomeClosed' })}
    />
  );
}

function outcomeWords({ outcome: words }: ShareTexts, outcome: ShareStateOutcome): OutcomeWords {
  switch (outcome.kind) {
    case 'opened':
      return { intent: 'success', sentences: [words.opened, words.saveAs(outcome.fileName)] };
    case 'cancelled':
      return { intent: 'info', sentences: [words.cancelled] };
    case 'failed':
      return { intent: 'error', title: words.failed, sentences: [outcome.message] };
  }
}
