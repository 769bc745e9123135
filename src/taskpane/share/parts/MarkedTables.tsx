import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Choice, optionsOf } from '../../market/shell/Choice';
import { useControls } from '../../market/shell/controls';
import { Collapsible } from '../../shell/Collapsible';
import type { MarkedSummen } from '../excel/around';
import { useShare } from '../share-context';
import { PlaceLink } from '../PlaceLink';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** Which tables hold counts of people; their marks are names of the workbook, made only when asked for. */
export function MarkedTables() {
  const { share, state, texts } = useShare();
  const { marks: words } = texts;
  const styles = useStyles();
  const controls = useControls();
  const [summen, setSummen] = useState<MarkedSummen>('beide');
  const { marked } = state.around;
  const busy = state.task !== undefined;
  return (
    <Collapsible context={texts.level} shown={words.title} detail={String(marked.length)}>
      <div className={controls.stack}>
        <p className={controls.text}>{words.intro}</p>
        {marked.length === 0 && <p className={controls.muted}>{words.none}</p>}
        <ul className={controls.list} aria-label={words.list}>
          {marked.map(({ name, address, summen: sums }) => (
            <li key={name} className={styles.item}>
              <span>
                <PlaceLink text={address} onShow={() => void share.showAddress(address)} /> (
                {words.words[sums]})
              </span>
              <Button
                type="button"
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={words.remove(address)}
                disabledFocusable={busy}
                onClick={() => void share.removeMark(name)}
              />
            </li>
          ))}
        </ul>
        <Choice label={words.sums} value={summen} options={optionsOf(words.words)} onChange={setSummen} />
        <Button
          type="button"
          className={controls.start}
          disabledFocusable={busy}
          onClick={() => void share.mark(summen)}
        >
          {words.mark}
        </Button>
      </div>
    </Collapsible>
  );
}
