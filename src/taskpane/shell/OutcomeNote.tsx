import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { usePanel } from '../panel/panel-context';
import { isBusy, offersUndo } from '../panel/state';
import { useTexts } from '../texts';
import { OUTCOME } from './ids';
import { outcomeText } from './outcome-text';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  /** Two actions do not fit beside each other in a narrow pane. */
  actions: { flexWrap: 'wrap' },
  place: { borderRadius: tokens.borderRadiusMedium },
});

/** What the last action did, and the way to take it back. */
export function OutcomeNote() {
  const { panel, state } = usePanel();
  const texts = useTexts();
  const styles = useStyles();
  const { outcome } = state;
  if (!outcome) return null;
  const { intent, title, sentences, kept } = outcomeText(texts, outcome);
  const canUndo = state.undo !== undefined && offersUndo(outcome);
  return (
    <div id={OUTCOME} role="status" tabIndex={-1} className={styles.place}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {title && <MessageBarTitle>{title}</MessageBarTitle>} {sentences.join(' ')}
          {kept.length > 0 && (
            <>
              <div>{texts.outcome.keptAfterUndo}</div>
              <ul className={styles.list}>
                {kept.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </>
          )}
        </MessageBarBody>
        <MessageBarActions
          className={styles.actions}
          containerAction={
            <Button
              type="button"
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={texts.form.close}
              onClick={() => panel.dispatch({ type: 'outcomeClosed' })}
            />
          }
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
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
