import { Button } from '@fluentui/react-components';
import type { Plan } from '../../workbook';
import { usePanel } from '../panel/panel-context';
import { useTexts } from '../texts';
import { ActionBar } from './ActionBar';

/** Only here anything is written, and only what the preview shows. */
export function PreviewActions({ plan }: { plan: Plan }) {
  const { panel, state } = usePanel();
  const { preview } = useTexts();
  const writing = state.step.at === 'writing';
  const possible = !plan.empty && !plan.blocked;
  return (
    <ActionBar running={writing ? preview.writing : undefined}>
      {possible && (
        <Button appearance="primary" disabledFocusable={writing} onClick={() => void panel.confirm()}>
          {preview.apply}
        </Button>
      )}
      <Button disabledFocusable={writing} onClick={() => panel.dispatch({ type: 'previewLeft' })}>
        {possible ? preview.cancel : preview.back}
      </Button>
    </ActionBar>
  );
}
