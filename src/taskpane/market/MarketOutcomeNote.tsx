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
import { useMarket } from './market-context';
import { marketOutcome } from './market-outcome';
import { usePageTexts } from './texts/page-context';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  place: { borderRadius: tokens.borderRadiusMedium },
});

/** What the last action did, and what can follow it. */
export function MarketOutcomeNote() {
  const { market, state } = useMarket();
  const texts = usePageTexts();
  const styles = useStyles();
  const { outcome } = state;
  if (!outcome) return null;
  const { intent, title, sentences, details } = marketOutcome(texts, outcome);
  const busy = state.step.at === 'running';
  return (
    <div id={OUTCOME} role="status" tabIndex={-1} className={styles.place}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {title && <MessageBarTitle>{title}</MessageBarTitle>} {sentences.join(' ')}
          {details.length > 0 && (
            <ul className={styles.list}>
              {details.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={texts.outcome.close}
              onClick={() => market.dispatch({ type: 'outcomeClosed' })}
            />
          }
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
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
