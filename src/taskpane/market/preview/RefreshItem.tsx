import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isProvisional } from '../../../workbook/figures';
import type { RefreshRow } from '../../../workbook/figures';
import { sameContent } from '../../../workbook/formula';
import { useHidden } from '../../shell/hidden';
import { useControls } from '../shell/controls';
import { contentDifference, contentText, lookFor } from '../texts/number-text';
import type { NumberLook } from '../texts/number-text';
import { useParts } from '../texts/parts-context';
import { periodText } from '../texts/period-text';
import { MarkWord } from './MarkWord';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 0 },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  head: { justifyContent: 'space-between' },
  before: { color: tokens.colorNeutralForeground3, minWidth: 0 },
  after: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  difference: { color: tokens.colorNeutralForeground2 },
});

/** One cell: what stands there, what will stand there, how much that differs, and how new it is. */
export function RefreshItem({ row, look }: { row: RefreshRow; look: NumberLook }) {
  const { refresh, values, periods } = useParts();
  const styles = useStyles();
  const controls = useControls();
  const { hidden } = useHidden();
  const { before, after, published, difference, quality, datenstand, mark } = row;
  const exact = lookFor(before, after, look);
  const stays = sameContent(before, after);
  const declined = published !== null && !sameContent(published, after);
  return (
    <li className={styles.item}>
      <div className={mergeClasses(styles.line, styles.head)}>
        <span>{periodText(row.period, periods)}</span>
        <span className={controls.muted}>{row.address}</span>
      </div>
      <div className={styles.line}>
        {!stays && (
          <>
            <span className={styles.before}>
              <span className={hidden}>{refresh.before} </span>
              {contentText(before, exact, values)}
            </span>
            <span aria-hidden="true">→</span>
          </>
        )}
        <span className={styles.after}>
          {stays ? `${refresh.stays} ` : <span className={hidden}>{refresh.after} </span>}
          {contentText(after, exact, values)}
        </span>
        {difference !== null && !stays && (
          <span className={styles.difference}>
            <span className={hidden}>{refresh.difference} </span>
            {contentDifference(difference, exact, values)}
          </span>
        )}
        {declined && (
          <span className={styles.difference}>
            {refresh.published(contentText(published, lookFor(after, published, look), values))}
          </span>
        )}
      </div>
      <div className={styles.line}>
        <MarkWord mark={mark} />
        {mark !== 'vorlaeufig' && isProvisional(quality) && <MarkWord mark="vorlaeufig" />}
        {datenstand !== null && (
          <span className={controls.muted}>{refresh.datenstand(periodText(datenstand, periods))}</span>
        )}
      </div>
    </li>
  );
}
