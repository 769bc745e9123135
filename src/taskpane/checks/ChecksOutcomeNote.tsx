import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { OutcomeBar } from '../shell/OutcomeBar';
import { useChecks } from './checks-context';
import { outcomeWords } from './outcome-words';

const useStyles = makeStyles({ place: { marginBottom: tokens.spacingVerticalM } });

/** What the last action did, and the way to take it back. */
export function ChecksOutcomeNote() {
  const { checks, state, texts } = useChecks();
  const styles = useStyles();
  const { outcome } = state;
  if (!outcome) return null;
  return (
    <div className={styles.place}>
      <OutcomeBar
        words={outcomeWords(texts, outcome)}
        close={texts.outcome.close}
        onClose={() => checks.dispatch({ type: 'outcomeClosed' })}
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
      </OutcomeBar>
    </div>
  );
}
