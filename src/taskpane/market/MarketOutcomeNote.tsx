import { Button } from '@fluentui/react-components';
import { OutcomeBar } from '../shell/OutcomeBar';
import { useMarket } from './market-context';
import { marketOutcome } from './market-outcome';
import { usePageTexts } from './texts/page-context';

/** What the last action did, and what can follow it. */
export function MarketOutcomeNote() {
  const { market, state } = useMarket();
  const texts = usePageTexts();
  const { outcome } = state;
  if (!outcome) return null;
  const busy = state.step.at === 'running';
  return (
    <OutcomeBar
      words={marketOutcome(texts, outcome)}
      close={texts.outcome.close}
      onClose={() => market.dispatch({ type: 'outcomeClosed' })}
    >
      {outcome.kind === 'applied' && state.undo && (
        <Button size="small" disabledFocusable={busy} onClick={() => void market.takeBack()}>
          {texts.outcome.undo}
        </Button>
      )}
      {outcome.kind === 'fileRead' && (state.bound?.count ?? 0) > 0 && (
        <Button size="small" disabledFocusable={busy} onClick={() => void market.showRefresh()}>
          {texts.outcome.nowRefresh}
        </Button>
      )}
    </OutcomeBar>
  );
}
