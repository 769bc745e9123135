import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useHidden } from '../../shell/hidden';
import { useParts } from '../texts/parts-context';
import { milestone } from './milestone';

const useStyles = makeStyles({
  note: { display: 'grid', gap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  bar: { width: '100%', accentColor: tokens.colorCompoundBrandBackground },
  cancel: { justifySelf: 'start' },
});

interface RunningNoteProps {
  what: string;
  done: number;
  /** null: how much there is to do is not known. */
  of: number | null;
  onCancel: () => void;
}

/** What is running and how far it is; it is read out at the quarters only. */
export function RunningNote({ what, done, of, onCancel }: RunningNoteProps) {
  const { running } = useParts();
  const styles = useStyles();
  const { hidden } = useHidden();
  const reached = milestone(done, of);
  return (
    <div className={styles.note}>
      <div className={styles.line}>
        <span>{what}</span>
        <span className={styles.count}>{of === null ? running.done(done) : running.of(done, of)}</span>
      </div>
      <progress
        className={styles.bar}
        aria-label={what}
        {...(of !== null && { max: Math.max(of, 1), value: done })}
      />
      <div role="status" className={hidden}>
        {reached === 0 ? what : `${what} ${running.percent(reached)}`}
      </div>
      <Button type="button" size="small" className={styles.cancel} onClick={onCancel}>
        {running.cancel}
      </Button>
    </div>
  );
}
