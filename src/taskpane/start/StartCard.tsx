import { Button } from '@fluentui/react-components';
import { touchedKeys } from '../draft/draft';
import { usePanel } from '../panel/panel-context';
import { isBusy } from '../panel/state';
import { Card } from '../shell/Card';
import { useTexts } from '../texts';
import { loadExample } from './load-example';

/** Shown as long as the workbook holds none of our sheets. The example is no offer to somebody who has begun to type. */
export function StartCard() {
  const { panel, state } = usePanel();
  const { start } = useTexts();
  return (
    <Card title={start.title}>
      <span>{start.text}</span>
      <Button type="button" disabledFocusable={isBusy(state)} onClick={() => void panel.showPreview('all')}>
        {start.create}
      </Button>
      {touchedKeys(state.draft).length === 0 && (
        <Button
          type="button"
          disabledFocusable={isBusy(state)}
          onClick={() => void panel.showExample(loadExample)}
        >
          {start.example}
        </Button>
      )}
    </Card>
  );
}
