import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefreshRow } from '../../../workbook/figures';
import { Collapsible } from '../../shell/Collapsible';
import { useControls } from '../shell/controls';
import type { NumberLook } from '../texts/number-text';
import { useParts } from '../texts/parts-context';
import { MarkWord } from './MarkWord';
import { countsOf, groupsOf, isUnchanged, shownAtFirst } from './refresh-groups';
import { RefreshGroupList } from './RefreshGroupList';

const useStyles = makeStyles({
  table: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, margin: 0 },
});

interface RefreshTableProps {
  rows: readonly RefreshRow[];
  /** How the numbers of a binding are shown, by its workbook name. */
  unitOf: (binding: string) => NumberLook;
}

/** What a refresh would do, figure by figure; what stays the same is only counted until someone asks. */
export function RefreshTable({ rows, unitOf }: RefreshTableProps) {
  const { refresh } = useParts();
  const styles = useStyles();
  const controls = useControls();
  if (rows.length === 0) return <p className={controls.text}>{refresh.none}</p>;
  const first = shownAtFirst(rows.length);
  const counts = countsOf(rows);
  const unchanged = rows.filter(isUnchanged);
  const lists = (members: readonly RefreshRow[]) =>
    groupsOf(members).map((group) => (
      <RefreshGroupList key={group.label} group={group} first={first} unitOf={unitOf} />
    ));
  return (
    <div className={styles.table}>
      <p className={styles.counts}>
        {counts.map(([mark, count], index) => (
          <span key={mark}>
            <MarkWord mark={mark}>{refresh.count(count, refresh.marks[mark])}</MarkWord>
            {index < counts.length - 1 && ' ·'}
          </span>
        ))}
      </p>
      {lists(rows.filter((row) => !isUnchanged(row)))}
      {unchanged.length > 0 && (
        <Collapsible context={refresh.preview} shown={refresh.unchanged(unchanged.length)}>
          <div className={styles.table}>{lists(unchanged)}</div>
        </Collapsible>
      )}
    </div>
  );
}
