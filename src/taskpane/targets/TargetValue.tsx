import { makeStyles, tokens } from '@fluentui/react-components';
import { display } from '../../workbook';
import type { FormKey } from '../../workbook';
import { numberOf } from '../draft/draft';
import { fieldOf } from '../draft/entry-keys';
import { usePanel } from '../panel/panel-context';
import { Announcement } from '../shell/Announcement';
import { useTexts } from '../texts';
import { targetResult } from './target-result';
import { targetText } from './target-text';

const useStyles = makeStyles({
  target: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontVariantNumeric: 'tabular-nums',
  },
  agreed: { color: tokens.colorNeutralForeground2 },
});

/** The target, or why there is none yet; the agreed change is shown in any case. */
export function TargetValue({ title, prior, change }: { title: string; prior: FormKey; change: FormKey }) {
  const { state } = usePanel();
  const texts = useTexts();
  const styles = useStyles();
  const agreed = numberOf(state.draft, change);
  const text = targetText(texts, targetResult(state.draft, prior, change), fieldOf(prior).style);
  return (
    <div className={styles.target}>
      <span>
        {texts.targets.target}: <strong>{text}</strong>
      </span>
      {agreed !== null && (
        <span className={styles.agreed}>{texts.targets.agreed(display(agreed, 'change'))}</span>
      )}
      <Announcement text={agreed === null ? '' : `${title}, ${texts.targets.target}: ${text}`} />
    </div>
  );
}
