import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { touchedKeys } from '../draft/draft';
import { usePanel } from '../panel/panel-context';
import { isBusy } from '../panel/state';
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

/** Shown as long as the workbook holds none of our sheets. The example is no offer to somebody who has begun to type. */
export function StartCard() {
  const { panel, state } = usePanel();
  const { start } = useTexts();
  const styles = useStyles();
  const headings = useHeadings();
  return (
    <section className={styles.card} aria-labelledby="start-title">
      <h2 id="start-title" className={headings.section} style={{ margin: 0 }}>
        {start.title}
      </h2>
      <p className={styles.text}>{start.text}</p>
      <Button type="button" disabledFocusable={isBusy(state)} onClick={() => void panel.showPreview('all')}>
        {start.create}
      </Button>
      {touchedKeys(state.draft).length === 0 && (
        <Button
          type="button"
          disabledFocusable={isBusy(state)}
          onClick={() => void panel.showExample(loadExample)}
        >
          {start.example}
        </Button>
      )}
    </section>
  );
}
