import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { removedCount } from '../../../share/removed-count';
import type { Place } from '../../../share/types';
import { useControls } from '../../market/shell/controls';
import { Collapsible } from '../../shell/Collapsible';
import { useHeadings } from '../../shell/headings';
import { Note } from '../../shell/Note';
import { SHARE_RESULT } from '../ids';
import { useShare } from '../share-context';
import type { Draft } from '../state';
import { FindingsList } from './FindingsList';
import { removedGroups, replacedGroups, suppressedGroups } from './groups';
import type { RemovedGroup } from './groups';
import { Places } from './Places';

/** A workbook has hundreds of names; the report of the command line lists all. */
const MOST_REMOVED = 20;

/** Each of them is to be looked at. */
const MOST_FLAGGED = 50;

/** What ends like a sentence takes no colon. */
const SENTENCE = /[.!?]$/;

const useStyles = makeStyles({
  result: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** What the copy that is ready holds no more, and what to look at before it is opened. */
export function ResultView({ draft }: { draft: Draft }) {
  const { state, texts } = useShare();
  const styles = useStyles();
  const headings = useHeadings();
  const { result: words } = texts;
  const { flagged, replaced, removed, suppressed } = draft.report;
  return (
    <section className={styles.result} aria-labelledby={SHARE_RESULT}>
      <h2 id={SHARE_RESULT} tabIndex={-1} className={headings.page}>
        {state.stale ? words.staleTitle : words.ready(flagged.length)}
      </h2>
      {state.stale && <Note intent="warning">{words.stale}</Note>}
      {removed.some(({ kind }) => kind === 'makros') && <Note intent="info">{words.noMacros}</Note>}
      {state.around.marked.length === 0 && <Note intent="info">{words.noMarks}</Note>}
      {draft.valuesOnly && <Note intent="warning">{words.valuesOnly}</Note>}
      <div>
        <Part title={words.flagged(flagged.length)} count={flagged.length} open>
          {flagged.slice(0, MOST_FLAGGED).map(({ message, ...place }, index) => (
            <Item key={index} text={message} places={[place]} count={1} />
          ))}
          <More count={flagged.length - MOST_FLAGGED} />
        </Part>
        <Part title={words.suppressed(suppressed.length)} count={suppressed.length} open>
          {suppressedGroups(suppressed).map(({ key, count, first }) => (
            <Item key={key} text={words.suppressedWhy[key]} places={first} count={count} />
          ))}
        </Part>
        <Part title={words.replaced(replaced.length)} count={replaced.length}>
          {replacedGroups(replaced).map(({ key, count, first }) => (
            <Item key={key} text={words.why[key]} places={first} count={count} />
          ))}
        </Part>
        <Part title={words.removed(removedCount(removed))} count={removed.length}>
          <RemovedItems groups={removedGroups(removed)} />
        </Part>
        <FindingsList draft={draft} />
      </div>
    </section>
  );
}

interface PartProps {
  title: string;
  count: number;
  open?: boolean;
  children: ReactNode;
}

function Part({ title, count, open = false, children }: PartProps) {
  const { texts } = useShare();
  const controls = useControls();
  if (count === 0) return null;
  return (
    <Collapsible context={texts.show} shown={title} open={open}>
      <ul className={controls.list}>{children}</ul>
    </Collapsible>
  );
}

interface ItemProps {
  text: string;
  places: readonly Place[];
  count: number;
}

function Item({ text, places, count }: ItemProps) {
  return (
    <li>
      {SENTENCE.test(text) ? text : `${text}:`} <Places places={places} count={count} />
    </li>
  );
}

/** What the core says is German. */
function RemovedItems({ groups }: { groups: readonly RemovedGroup[] }) {
  return (
    <>
      {groups.slice(0, MOST_REMOVED).map(({ what, count }) => (
        <li key={what} lang="de">
          {count === 1 ? what : `${what} (${count})`}
        </li>
      ))}
      <More count={groups.length - MOST_REMOVED} />
    </>
  );
}

function More({ count }: { count: number }) {
  const { texts } = useShare();
  return count > 0 ? <li>{texts.result.more(count)}</li> : null;
}
