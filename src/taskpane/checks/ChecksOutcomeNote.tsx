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
import { OUTCOME } from '../shell/ids';
import { useChecks } from './checks-context';
import { outcomeWords } from './outcome-words';

const useStyles = makeStyles({
  place: { borderRadius: tokens.borderRadiusMedium, marginBottom: tokens.spacingVerticalM },
});

/** What the last action did, and the way to take it back. */
export function ChecksOutcomeNote() {
  const { checks, state, texts } = useChecks();
  const styles = useStyles();
  const { outcome } = state;
  if (!outcome) return null;
  const { intent, title, sentences } = outcomeWords(texts, outcome);
  return (
    <div id={OUTCOME} role="status" tabIndex={-1} className={styles.place}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {title && <MessageBarTitle>{title}</MessageBarTitle>} {sentences.join(' ')}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={texts.outcome.close}
              onClick={() => checks.dispatch({ type: 'outcomeClosed' })}
            />
          }
        >
          {outcome.kind === 'written' && outcome.written.record && (
            <Button
              size="small"
              disabledFocusable={state.task !== undefined}
              onClick={() => void checks.takeBack()}
            >
              {texts.outcome.undo}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
