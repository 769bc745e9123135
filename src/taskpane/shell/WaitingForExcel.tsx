import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePanel } from '../panel/panel-context';
import { useTexts } from '../texts';
import { Note } from './Note';
import { useLong } from './use-long';

const useStyles = makeStyles({
  place: {
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
  },
  wait: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** Until the workbook was read for the first time. */
export function WaitingForExcel({ failure }: { failure: string | undefined }) {
  const { panel } = usePanel();
  const texts = useTexts();
  const styles = useStyles();
  const isLong = useLong(failure === undefined);
  if (failure !== undefined) {
    return (
      <div className={styles.place}>
        <Note intent="error" title={texts.outcome.readFailed}>
          {failure}
        </Note>
        <Button appearance="primary" onClick={() => void panel.lookAgain()}>
          {texts.tryAgain}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.place}>
      <label className={styles.wait}>
        {texts.loading}
        <progress />
      </label>
      {isLong && <Note intent="info">{texts.excelWaits}</Note>}
    </div>
  );
}
