import { Button } from '@fluentui/react-components';
import { ActionBar } from '../shell/ActionBar';
import { useChecks } from './checks-context';
import { CHECK_ACTION } from './ids';

/** Check, and list on the sheet what was found. */
export function ChecksActions() {
  const { checks, state, texts } = useChecks();
  const { task, result } = state;
  const busy = task !== undefined;
  return (
    <ActionBar running={task && texts.running[task]}>
      <Button
        id={CHECK_ACTION}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void checks.check()}
      >
        {result ? texts.again : texts.check}
      </Button>
      {result && (
        <Button disabledFocusable={busy} onClick={() => void checks.write()}>
          {texts.write}
        </Button>
      )}
    </ActionBar>
  );
}
