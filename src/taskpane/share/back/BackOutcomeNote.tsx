import { Button } from '@fluentui/react-components';
import type { Place } from '../../../share/types';
import { Note } from '../../shell/Note';
import { placeText } from '../place-address';
import { useShareTexts } from '../share-context';
import type { ShareTexts } from '../texts/texts-de';
import type { BackPanel } from './back-panel';
import type { BackOutcome, BackState } from './state';

/** Where the focus is sent to after something was done. */
export const BACK_OUTCOME = 'share-back-outcome';

/** What taking over did, and the way to take it back. */
export function BackOutcomeNote({ back, state }: { back: BackPanel; state: BackState }) {
  const texts = useShareTexts();
  const { outcome, undo, task } = state;
  if (!outcome) return null;
  const { intent, sentence } = wordsOf(outcome, texts);
  return (
    <div id={BACK_OUTCOME} tabIndex={-1} role="status">
      <Note intent={intent}>
        {sentence}{' '}
        {outcome.kind === 'taken' && undo && (
          <Button size="small" disabledFocusable={task !== undefined} onClick={() => void back.takeBack()}>
            {texts.back.undo}
          </Button>
        )}
      </Note>
    </div>
  );
}

function wordsOf(
  outcome: BackOutcome,
  { back: words, outcome: { failed } }: ShareTexts,
): { intent: 'success' | 'warning' | 'error'; sentence: string } {
  switch (outcome.kind) {
    case 'taken': {
      const { record, changed, occupied } = outcome.taken;
      const sentences = [
        words.taken(record.values.length, record.comments.length),
        ...(changed.length > 0 ? [words.kept(list(changed))] : []),
        ...(occupied.length > 0 ? [words.occupied(list(occupied))] : []),
      ];
      return { intent: sentences.length > 1 ? 'warning' : 'success', sentence: sentences.join(' ') };
    }
    case 'undone':
      return outcome.kept.length === 0
        ? { intent: 'success', sentence: words.undone }
        : { intent: 'warning', sentence: words.undoneBut(list(outcome.kept)) };
    case 'failed':
      return { intent: 'error', sentence: `${failed}. ${outcome.message}` };
  }
}

function list(places: readonly Place[]): string {
  return places.map(placeText).join(', ');
}
