import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useControls } from '../shell/controls';
import type { NumberLook } from '../texts/number-text';
import { useParts } from '../texts/parts-context';
import type { RefreshGroup } from './refresh-groups';
import { RefreshItem } from './RefreshItem';

const useStyles = makeStyles({
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

interface RefreshGroupListProps {
  group: RefreshGroup;
  /** How many rows are shown before someone asks for more. */
  first: number;
  unitOf: (binding: string) => NumberLook;
}

/** The rows of one figure in one region. */
export function RefreshGroupList({ group: { label, rows }, first, unitOf }: RefreshGroupListProps) {
  const { refresh } = useParts();
  const styles = useStyles();
  const controls = useControls();
  const [shown, setShown] = useState(first);
  const more = Math.min(rows.length - shown, first);
  return (
    <div>
      <h3 className={styles.label}>{label}</h3>
      <ul className={controls.list}>
        {rows.slice(0, shown).map((row) => (
          <RefreshItem key={`${row.binding} ${row.address}`} row={row} look={unitOf(row.binding)} />
        ))}
      </ul>
      {more > 0 && (
        <Button type="button" size="small" onClick={() => setShown(shown + first)}>
          {refresh.more(more)}
        </Button>
      )}
    </div>
  );
}
