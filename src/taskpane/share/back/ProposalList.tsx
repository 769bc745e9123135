import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useControls } from '../../market/shell/controls';
import { useHeadings } from '../../shell/headings';
import { Note } from '../../shell/Note';
import { placeText } from '../place-address';
import { PlaceLink } from '../PlaceLink';
import { useShare } from '../share-context';
import type { BackPanel } from './back-panel';
import { becomesValue, resultsLast, shownValue } from './proposal';
import type { Proposal } from './proposal';
import { MoreButton, SheetFilter } from './ProposalView';
import type { ProposalListProps } from './ProposalView';
import type { Found } from './state';
import { takesComments } from './take-over';
import { shownIn } from './view';

/** Where the focus is sent to when a file was read. */
export const BACK_FOUND = 'share-back-found';

/** What a recipient changed and remarked, each with a box to take it over. */
export function ProposalList({ back, found, state }: ProposalListProps) {
  const { texts } = useShare();
  const { back: words } = texts;
  const controls = useControls();
  const headings = useHeadings();
  const { candidates, proposals, isOtherCopy } = found;
  const changed = candidates.filter(({ did }) => did.kind === 'changed').length;
  const shown = shownIn(candidates, state.view).shown.flatMap(({ key }) => proposals.get(key) ?? []);
  const canTake = state.ticked.size > 0 && state.task === undefined;
  return (
    <section className={controls.stack} aria-labelledby={BACK_FOUND}>
      <h3 id={BACK_FOUND} tabIndex={-1} className={headings.section}>
        {candidates.length === 0
          ? words.none
          : `${words.changes(changed)}, ${words.comments(candidates.length - changed)}`}
      </h3>
      <Note intent={UNCHANGED.has(found.state) ? 'success' : 'warning'}>{words.states[found.state]}</Note>
      {isOtherCopy && <Note intent="warning">{words.otherCopy}</Note>}
      <SheetFilter back={back} found={found} state={state} />
      <ul className={controls.list}>
        {resultsLast(shown).map((proposal) => (
          <Item key={proposal.key} back={back} proposal={proposal} ticked={state.ticked.has(proposal.key)} />
        ))}
      </ul>
      <MoreButton back={back} found={found} state={state} />
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

/** The figures are those that left the house. */
const UNCHANGED: ReadonlySet<Found['state']> = new Set(['unveraendert', 'neu-gespeichert']);

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

function Item({ back, proposal, ticked }: { back: BackPanel; proposal: Proposal; ticked: boolean }) {
  const { share, texts } = useShare();
  const { back: words } = texts;
  const styles = useStyles();
  const controls = useControls();
  const help = useId();
  const place = placeText(proposal);
  const { did } = proposal;
  const hindrance = hindranceOf(proposal, words);
  return (
    <li className={styles.item}>
      <label className={controls.check}>
        <input
          type="checkbox"
          checked={ticked}
          disabled={hindrance !== undefined}
          aria-label={words.take(place)}
          aria-describedby={help}
          onChange={({ target }) => back.dispatch({ type: 'ticked', key: proposal.key, on: target.checked })}
        />
        <span id={help}>
          {did.kind === 'changed'
            ? words.change(shownValue(did.before, words.empty), shownValue(did.after, words.empty))
            : [did.author, did.text].filter((text) => text !== '').join(': ')}
        </span>
      </label>
      <PlaceLink text={place} onShow={() => void share.show(proposal)} />
      <p className={controls.muted}>{hindrance ?? noteOf(proposal, words)}</p>
    </li>
  );
}

/** Why it cannot be taken over. */
function hindranceOf(proposal: Proposal, words: { missing: string; noComments: string }): string | undefined {
  if (!proposal.now) return words.missing;
  return becomesValue(proposal) || takesComments() ? undefined : words.noComments;
}

/** What the workbook holds there, or that the cell itself stays. */
function noteOf(
  proposal: Proposal,
  words: { asComment: string; empty: string; now: (value: string) => string },
): string | undefined {
  if (proposal.did.kind === 'remarked' || !proposal.now) return undefined;
  return proposal.now.isFormula ? words.asComment : words.now(shownValue(proposal.now.value, words.empty));
}
