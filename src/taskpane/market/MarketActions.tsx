import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionBar } from '../shell/ActionBar';
import { ruleOf } from './choice/rule-entry';
import { REFRESH_ACTION } from './ids';
import { useMarket } from './market-context';
import { RunningNote } from './shell/RunningNote';
import { usePageTexts } from './texts/page-context';
import { useParts } from './texts/parts-context';

/** Show what refreshing or inserting would do. */
export function MarketActions() {
  const { market, state } = useMarket();
  const texts = usePageTexts();
  const parts = useParts();
  const [asked, setAsked] = useState(false);
  const { step, choice, ready } = state;
  const running = step.at === 'running' ? step : undefined;
  const read = ruleOf(choice.rule, parts.rule.problems);
  const refusal =
    choice.regions.length === 0
      ? texts.insert.lacking.regions
      : choice.figures.length === 0
        ? texts.insert.lacking.figures
        : 'problem' in read
          ? read.problem
          : undefined;
  const cancellable = running?.task === 'reading' || running?.task === 'fetching';
  const insert = () => {
    setAsked(true);
    if ('rule' in read && refusal === undefined) void market.showInsert(read.rule);
  };
  if (!ready) return null;
  return (
    <ActionBar
      note={
        running && cancellable ? (
          <RunningNote
            what={running.progress?.what || texts.running[running.task]}
            done={running.progress?.done ?? 0}
            of={running.progress?.of ?? null}
            onCancel={() => market.cancel()}
          />
        ) : undefined
      }
      running={running && !cancellable ? texts.running[running.task] : undefined}
      refusal={asked ? refusal : undefined}
    >
      {(state.bound?.count ?? 0) > 0 && (
        <Button
          id={REFRESH_ACTION}
          appearance="primary"
          disabledFocusable={running !== undefined}
          onClick={() => void market.showRefresh()}
        >
          {texts.refresh.action}
        </Button>
      )}
      <Button
        {...((state.bound?.count ?? 0) === 0 && { id: REFRESH_ACTION, appearance: 'primary' as const })}
        disabledFocusable={running !== undefined}
        onClick={insert}
      >
        {texts.insert.action}
      </Button>
      {state.undo && state.outcome?.kind !== 'applied' && (
        <Button disabledFocusable={running !== undefined} onClick={() => void market.takeBack()}>
          {texts.outcome.undoLast}
        </Button>
      )}
    </ActionBar>
  );
}
