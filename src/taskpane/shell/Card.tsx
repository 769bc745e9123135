import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useHeadings } from './headings';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    '& > button': { justifySelf: 'start' },
  },
});

/** What a workbook can begin with. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading} className={headings.section} style={{ margin: 0 }}>
        {title}
      </h2>
      {children}
    </section>
  );
}
