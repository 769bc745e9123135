import { Button } from '@fluentui/react-components';
import { usePanel } from '../panel/panel-context';
import { isBusy, offersUndo } from '../panel/state';
import { useTexts } from '../texts';
import { OutcomeBar } from './OutcomeBar';
import { outcomeText } from './outcome-text';

/** What the last action did, and the way to take it back. */
export function OutcomeNote() {
  const { panel, state } = usePanel();
  const texts = useTexts();
  const { outcome } = state;
  if (!outcome) return null;
  const { kept, ...text } = outcomeText(texts, outcome);
  const words = { ...text, details: kept, detailsTitle: texts.outcome.keptAfterUndo };
  const canUndo = state.undo !== undefined && offersUndo(outcome);
  return (
    <OutcomeBar
      words={words}
      close={texts.form.close}
      onClose={() => panel.dispatch({ type: 'outcomeClosed' })}
    >
      {outcome.kind === 'applied' && outcome.figures && (
        <Button
          type="button"
          size="small"
          disabledFocusable={isBusy(state)}
          onClick={() => void panel.insertFigures()}
        >
          {texts.outcome.insertFigures}
        </Button>
      )}
      {canUndo && (
        <Button
          type="button"
          size="small"
          disabledFocusable={isBusy(state)}
          onClick={() => void panel.takeBack()}
        >
          {texts.outcome.undo}
        </Button>
      )}
    </OutcomeBar>
  );
}
