import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePanel } from '../panel/panel-context';
import { useHeadings } from '../shell/headings';
import { useTexts } from '../texts';
import { loadExample } from './load-example';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
  },
  text: { margin: 0 },
});

/** Shown as long as the workbook holds none of our sheets and nothing was typed. */
export function StartCard() {
  const { panel } = usePanel();
  const { start } = useTexts();
  const styles = useStyles();
  const headings = useHeadings();
  return (
    <section className={styles.card} aria-labelledby="start-title">
      <h2 id="start-title" className={headings.section} style={{ margin: 0 }}>
        {start.title}
      </h2>
      <p className={styles.text}>{start.text}</p>
      <Button onClick={() => void panel.showExample(loadExample)}>{start.example}</Button>
    </section>
  );
}
