import { makeStyles, tokens } from '@fluentui/react-components';
import { display } from '../../workbook';
import type { CellContent, FieldStyle } from '../../workbook';
import { useHidden } from '../shell/hidden';
import { useTexts } from '../texts';
import { cellIn } from './preview-groups';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 0 },
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  label: { minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  address: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  values: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  before: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere', minWidth: 0 },
  after: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
});

export interface ShownChange {
  readonly label: string;
  readonly address: string;
  readonly style: FieldStyle;
  /** Missing in a new block, where nothing stood. */
  readonly before?: CellContent;
  readonly after: CellContent;
}

/** Each cell with what stands there and what will stand there. */
export function ChangeList({ changes }: { changes: readonly ShownChange[] }) {
  const { preview } = useTexts();
  const styles = useStyles();
  const { hidden } = useHidden();
  return (
    <ul className={styles.list}>
      {changes.map(({ label, address, style, before, after }) => (
        <li key={address} className={styles.item}>
          <div className={styles.head}>
            <span className={styles.label}>{label}</span>
            <span className={styles.address}>{cellIn(address)}</span>
          </div>
          <div className={styles.values}>
            {before !== undefined && (
              <>
                <span className={styles.before}>
                  <span className={hidden}>{preview.before} </span>
                  {display(before, style)}
                </span>
                <span aria-hidden="true">→</span>
              </>
            )}
            <span className={styles.after}>
              <span className={hidden}>{preview.after} </span>
              {display(after, style)}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
