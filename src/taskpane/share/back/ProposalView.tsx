import { Button } from '@fluentui/react-components';
import { Choice } from '../../market/shell/Choice';
import { useControls } from '../../market/shell/controls';
import { useShareTexts } from '../share-context';
import type { BackPanel } from './back-panel';
import { isPlain } from './hindrance';
import type { Proposal } from './proposal';
import type { BackState, Found } from './state';
import { AT_A_TIME, countsBySheet, shownIn } from './view';

export interface ProposalListProps {
  back: BackPanel;
  found: Found;
  state: BackState;
}

const ALL_SHEETS = '';

/** Which sheet is shown; nothing to choose where there is only one. */
export function SheetFilter({ back, found, state }: ProposalListProps) {
  const { back: words } = useShareTexts();
  const counts = countsBySheet(found.candidates);
  if (counts.size < 2) return null;
  const options = [...counts].map(([sheet, count]) => [sheet, words.sheetWith(sheet, count)] as const);
  return (
    <Choice
      label={words.sheet}
      value={state.view.sheet ?? ALL_SHEETS}
      options={[[ALL_SHEETS, words.allSheets], ...options]}
      onChange={(sheet) =>
        void back.view({ sheet: sheet === ALL_SHEETS ? undefined : sheet, most: AT_A_TIME })
      }
    />
  );
}

/** Ticks all that is shown, or nothing of it; what is doubtful is ticked one by one. */
export function TickShown({
  back,
  shown,
  state,
}: Omit<ProposalListProps, 'found'> & { shown: readonly Proposal[] }) {
  const { back: words } = useShareTexts();
  const keysOf = (some: readonly Proposal[]) => some.map(({ key }) => key);
  const open = shown.filter(({ key }) => !state.done.has(key));
  const tick = (keys: readonly string[], on: boolean) => back.dispatch({ type: 'ticked', keys, on });
  return (
    <div role="group" aria-label={words.tickShown}>
      <Button type="button" size="small" onClick={() => tick(keysOf(open.filter(isPlain)), true)}>
        {words.tickAll}
      </Button>{' '}
      <Button type="button" size="small" onClick={() => tick(keysOf(shown), false)}>
        {words.tickNone}
      </Button>
    </div>
  );
}

/** Says how much is not shown yet, and shows more of it. */
export function MoreButton({ back, found, state }: ProposalListProps) {
  const { back: words } = useShareTexts();
  const controls = useControls();
  const { view, task } = state;
  const { more } = shownIn(found.candidates, view);
  if (more === 0) return null;
  return (
    <Button
      type="button"
      className={controls.start}
      disabledFocusable={task !== undefined}
      onClick={() => void back.view({ ...view, most: view.most + AT_A_TIME })}
    >
      {words.showMore(Math.min(more, AT_A_TIME), more)}
    </Button>
  );
}
