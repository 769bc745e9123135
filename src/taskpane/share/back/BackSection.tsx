import { Button } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { focusOn } from '../../fields/focus';
import { useControls } from '../../market/shell/controls';
import { Collapsible } from '../../shell/Collapsible';
import { useShare } from '../share-context';
import { BackOutcomeNote, BACK_OUTCOME } from './BackOutcomeNote';
import { FileChoice } from './FileChoice';
import { ProposalList, BACK_FOUND } from './ProposalList';

/** Reads a copy that came back, and takes over what the controller ticks (§ 18d SGB II). */
export function BackSection() {
  const {
    share: { back },
    texts,
  } = useShare();
  const state = useSyncExternalStore(back.subscribe, () => back.state);
  const { back: words } = texts;
  const controls = useControls();
  const { found, outcome, task, returned, sent } = state;
  const busy = task !== undefined;
  const read = found?.candidates;
  useEffect(() => {
    if (read) focusOn(BACK_FOUND);
  }, [read]);
  useEffect(() => {
    if (outcome) focusOn(BACK_OUTCOME);
  }, [outcome]);
  return (
    <Collapsible context={texts.level} shown={words.title}>
      <div className={controls.stack}>
        <p className={controls.text}>{words.intro}</p>
        <FileChoice
          label={words.returned}
          file={returned}
          onFile={(file) => back.dispatch({ type: 'fileChosen', which: 'returned', file })}
        />
        <FileChoice
          label={words.sent}
          file={sent}
          hint={words.sentHint}
          onFile={(file) => back.dispatch({ type: 'fileChosen', which: 'sent', file })}
        />
        <Button
          type="button"
          className={controls.start}
          disabledFocusable={busy || !returned}
          onClick={() => void back.read()}
        >
          {words.read}
        </Button>
        <div role="status">{task && (task === 'reading' ? words.reading : words.taking)}</div>
        <BackOutcomeNote back={back} state={state} />
        {found && <ProposalList back={back} found={found} state={state} />}
      </div>
    </Collapsible>
  );
}
