import { makeStyles, tokens } from '@fluentui/react-components';
import type { Refusal } from '../../../share/types';
import { useControls } from '../../market/shell/controls';
import { useHeadings } from '../../shell/headings';
import { Note } from '../../shell/Note';
import { SHARE_RESULT } from '../ids';
import { useShare } from '../share-context';
import { Places } from './Places';

const MOST_PLACES = 20;

const useStyles = makeStyles({
  result: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  item: { marginBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

/** Why there is no copy, with the places to be mended. What the core says is German. */
export function RefusalsView({ refusals }: { refusals: readonly Refusal[] }) {
  const { state, texts } = useShare();
  const styles = useStyles();
  const controls = useControls();
  const headings = useHeadings();
  return (
    <section className={styles.result} aria-labelledby={SHARE_RESULT}>
      <h2 id={SHARE_RESULT} tabIndex={-1} className={headings.page}>
        {state.stale ? texts.result.staleTitle : texts.result.refused}
      </h2>
      {state.stale && <Note intent="warning">{texts.result.stale}</Note>}
      <ul className={controls.list}>
        {refusals.map(({ message, places }, index) => (
          <li key={index} className={styles.item}>
            <span lang="de">{message}</span>{' '}
            <Places places={places.slice(0, MOST_PLACES)} count={places.length} />
          </li>
        ))}
      </ul>
    </section>
  );
}
