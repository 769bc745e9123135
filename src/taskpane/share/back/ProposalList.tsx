import { Button } from '@fluentui/react-components';
import { useControls } from '../../market/shell/controls';
import { useHeadings } from '../../shell/headings';
import { Note } from '../../shell/Note';
import { TextField } from '../../market/shell/TextField';
import { useShare } from '../share-context';
import { resultsLast } from './proposal';
import { ProposalItem } from './ProposalItem';
import { MoreButton, SheetFilter, TickShown } from './ProposalView';
import type { ProposalListProps } from './ProposalView';
import { UNCHANGED } from './state';
import type { Found } from './state';
import type { ShareTexts } from '../texts/texts-de';
import { shownIn } from './view';

/** Where the focus is sent to when a file was read. */
export const BACK_FOUND = 'share-back-found';

/** What a recipient changed and remarked, each with a box to take it over. */
export function ProposalList({ back, found, state }: ProposalListProps) {
  const { texts } = useShare();
  const { back: words } = texts;
  const controls = useControls();
  const headings = useHeadings();
  const { candidates, proposals, isUnrelated } = found;
  const changed = candidates.filter(({ did }) => did.kind === 'changed').length;
  const shown = shownIn(candidates, state.view).shown.flatMap(({ key }) => proposals.get(key) ?? []);
  const canTake = state.ticked.size > 0 && state.task === undefined;
  const counts = `${words.changes(changed)}, ${words.comments(candidates.length - changed)}`;
  const heading = candidates.length === 0 ? words.none : counts;
  return (
    <section className={controls.stack} aria-labelledby={BACK_FOUND}>
      <h3 id={BACK_FOUND} tabIndex={-1} className={headings.section}>
        {isUnrelated ? words.unrelatedTitle : heading}
      </h3>
      {isUnrelated && <Note intent="warning">{words.unrelated}</Note>}
      <Note intent={UNCHANGED.has(found.state) ? 'success' : 'warning'}>{words.states[found.state]}</Note>
      {warningsOf(found, changed, words).map((warning) => (
        <Note key={warning} intent="warning">
          {warning}
        </Note>
      ))}
      <SheetFilter back={back} found={found} state={state} />
      {candidates.length > 0 && <TickShown back={back} shown={shown} state={state} />}
      <ul className={controls.list}>
        {resultsLast(shown).map((proposal) => (
          <ProposalItem key={proposal.key} back={back} state={state} proposal={proposal} />
        ))}
      </ul>
      <MoreButton back={back} found={found} state={state} />
      {candidates.length > 0 && (
        <TextField
          label={words.sender}
          value={state.sender}
          onChange={(sender) => back.dispatch({ type: 'senderTyped', sender })}
        />
      )}
      {candidates.length > 0 && (
        <Button
          type="button"
          className={controls.start}
          disabledFocusable={!canTake}
          onClick={() => void back.take(texts)}
        >
          {words.takeOver}
        </Button>
      )}
    </section>
  );
}

/** What else is to be known before anything is taken over. */
function warningsOf(found: Found, changed: number, words: ShareTexts['back']): readonly string[] {
  const { isOtherCopy, isWithoutSent, isUnrelated, ownChanges, addedSheets } = found;
  return [
    ...(isOtherCopy ? [words.otherCopy] : []),
    ...(ownChanges > 0 ? [words.ownChanges(ownChanges)] : []),
    ...(isWithoutSent && !isUnrelated && changed > 0 ? [words.withoutSent] : []),
    ...(addedSheets.length > 0 ? [words.addedSheets(addedSheets.join(', '))] : []),
  ];
}
