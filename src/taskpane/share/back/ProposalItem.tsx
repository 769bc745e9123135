import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useControls } from '../../market/shell/controls';
import { placeText } from '../place-address';
import { PlaceLink } from '../PlaceLink';
import { useShare } from '../share-context';
import type { ShareTexts } from '../texts/texts-de';
import type { BackPanel } from './back-panel';
import { doubtOf } from './doubt';
import { hindranceOf } from './hindrance';
import { shownValue } from './proposal';
import type { Proposal } from './proposal';
import type { BackState } from './state';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  doubt: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

interface ProposalItemProps {
  back: BackPanel;
  state: BackState;
  proposal: Proposal;
}

/** One thing that a recipient did, with a box to take it over. */
export function ProposalItem({ back, state, proposal }: ProposalItemProps) {
  const { share, texts } = useShare();
  const { back: words } = texts;
  const styles = useStyles();
  const controls = useControls();
  const help = useId();
  const place = placeText(proposal);
  const { did, key } = proposal;
  const isDone = state.done.has(key);
  const hindrance = hindranceOf(proposal);
  const doubt = doubtOf(proposal);
  return (
    <li className={styles.item}>
      <label className={controls.check}>
        <input
          type="checkbox"
          checked={isDone || state.ticked.has(key)}
          disabled={isDone || hindrance !== undefined}
          aria-label={words.take(place)}
          aria-describedby={help}
          onChange={({ target }) => back.dispatch({ type: 'ticked', keys: [key], on: target.checked })}
        />
        <span id={help}>
          {did.kind === 'changed'
            ? words.change(shownValue(did.before, words.empty), shownValue(did.after, words.empty))
            : [did.author, did.text].filter((text) => text !== '').join(': ')}
          {doubt && !isDone && <span className={styles.doubt}>{words.doubts[doubt]}</span>}
        </span>
      </label>
      <PlaceLink text={place} onShow={() => void share.show(proposal)} />
      <p className={controls.muted}>
        {isDone ? words.done : hindrance ? words[hindrance] : noteOf(proposal, words)}
      </p>
    </li>
  );
}

/** What the workbook holds there, or that the cell itself stays. */
function noteOf({ did, now }: Proposal, words: ShareTexts['back']): string | undefined {
  if (did.kind === 'remarked' || !now) return undefined;
  return now.isFormula ? words.asComment : words.now(shownValue(now.value, words.empty));
}
