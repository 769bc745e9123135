import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormKey } from '../../workbook';
import type { MonthKey } from '../draft/entry-keys';
import { fieldOf } from '../draft/entry-keys';
import { TableEntry } from '../fields/TableEntry';
import { usePanel } from '../panel/panel-context';
import { useTexts } from '../texts';
import { formatSoll } from '../numbers/format-number';
import { targetResult } from './target-result';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  month: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    width: '34%',
    paddingRight: tokens.spacingHorizontalS,
  },
  prior: { paddingBottom: tokens.spacingVerticalXS },
  soll: { textAlign: 'right', whiteSpace: 'nowrap', width: '30%', paddingLeft: tokens.spacingHorizontalS },
});

interface MonthTableProps {
  title: string;
  keys: readonly MonthKey[];
  change: FormKey;
  /** true: the text was a block of cells and has been taken. */
  onPaste: (start: number, text: string) => boolean;
}

export function MonthTable({ title, keys, change, onPaste }: MonthTableProps) {
  const { state } = usePanel();
  const { targets, months } = useTexts();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {targets.month}
          </th>
          <th scope="col" className={styles.head} style={{ textAlign: 'right' }}>
            {targets.prior}
          </th>
          <th scope="col" className={styles.head} style={{ textAlign: 'right' }}>
            {targets.soll}
          </th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key, index) => {
          const name = months[index] ?? '';
          const result = targetResult(state.draft, key, change);
          return (
            <tr key={key}>
              <th scope="row" className={styles.month}>
                {name}
              </th>
              <td className={styles.prior}>
                <TableEntry
                  entryKey={key}
                  name={targets.priorOf(title, name)}
                  onPaste={(event) => {
                    if (onPaste(index, event.clipboardData.getData('text/plain'))) event.preventDefault();
                  }}
                />
              </td>
              <td className={styles.soll}>
                {result.kind === 'value' ? formatSoll(result.value, fieldOf(key).style === 'rate') : '–'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
