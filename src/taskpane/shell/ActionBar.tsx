import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts';
import { useLong } from './use-long';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  status: { ':empty': { display: 'none' } },
  refusal: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ActionBarProps {
  note?: ReactNode;
  /** What is running, said to everyone; undefined: nothing. */
  running?: string | undefined;
  /** Why the action did not start; undefined: nothing stands in its way. */
  refusal?: string | undefined;
  children: ReactNode;
}

/** The actions of a page stay in sight at the lower edge of the pane. */
export function ActionBar({ note, running, refusal, children }: ActionBarProps) {
  const { excelWaits } = useTexts();
  const styles = useStyles();
  const isLong = useLong(running !== undefined);
  return (
    <div className={styles.bar}>
      {note}
      <div role="status" className={mergeClasses(styles.status, running === undefined && styles.refusal)}>
        {isLong ? excelWaits : (running ?? refusal)}
      </div>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}
