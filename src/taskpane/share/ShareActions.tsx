import { Button } from '@fluentui/react-components';
import { ActionBar } from '../shell/ActionBar';
import { SHARE_ACTION } from './ids';
import { useShare } from './share-context';
import type { ShareState } from './state';
import type { ShareTexts } from './texts/texts-de';

/** First the preview, which makes the copy; then just that copy is opened. */
export function ShareActions() {
  const { share, state, texts } = useShare();
  const { task, draft, refusals, stale } = state;
  const busy = task !== undefined;
  const canOpen = draft !== undefined && !stale;
  return (
    <ActionBar running={runningText(state, texts)}>
      {canOpen && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void share.open()}>
          {texts.open}
        </Button>
      )}
      <Button
        id={SHARE_ACTION}
        appearance={canOpen ? 'secondary' : 'primary'}
        disabledFocusable={busy}
        onClick={() => void share.copy()}
      >
        {draft || refusals ? texts.again : texts.show}
      </Button>
      {task === 'copying' && <Button onClick={() => share.cancel()}>{texts.cancel}</Button>}
    </ActionBar>
  );
}

function runningText({ task, progress }: ShareState, texts: ShareTexts): string | undefined {
  if (task === undefined || !progress) return task && texts.running[task];
  if (progress.phase !== 'reading') return texts.phases[progress.phase];
  const { done, total } = progress;
  return texts.phases.reading(Math.floor((100 * done) / Math.max(total, 1)));
}
