import { Button } from '@fluentui/react-components';
import type { NextYear } from '../../workbook/next-year/next-year';
import { usePanel } from '../panel/panel-context';
import { isBusy } from '../panel/state';
import { Card } from '../shell/Card';
import { Collapsible } from '../shell/Collapsible';
import { Note } from '../shell/Note';
import { RolledOverView } from './RolledOverView';
import { useNextYearTexts } from './use-next-year-texts';

/** In a new workbook that was opened from the one of the year before: the way to its sheets. */
export function NextYearCard() {
  const { state } = usePanel();
  const { nextYear } = state;
  if (!nextYear) return null;
  return nextYear === 'damaged' ? <Damaged /> : <Offer next={nextYear} />;
}

function Offer({ next }: { next: NextYear }) {
  const { panel, state } = usePanel();
  const { card, rolled } = useNextYearTexts();
  const busy = isBusy(state);
  return (
    <Card title={card.title(next.year)}>
      <span>{card.text(next.jobcenter)}</span>
      <Button
        type="button"
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void panel.showNextYear()}
      >
        {card.show}
      </Button>
      <Button type="button" disabledFocusable={busy} onClick={() => void panel.declineNextYear()}>
        {card.decline}
      </Button>
      <Collapsible context={card.title(next.year)} shown={rolled.title(next.year)}>
        <RolledOverView next={next} />
      </Collapsible>
    </Card>
  );
}

function Damaged() {
  const { panel, state } = usePanel();
  const { card } = useNextYearTexts();
  return (
    <Note intent="warning" title={card.damagedTitle}>
      {card.damaged}{' '}
      <Button
        type="button"
        size="small"
        disabledFocusable={isBusy(state)}
        onClick={() => void panel.declineNextYear()}
      >
        {card.remove}
      </Button>
    </Note>
  );
}
