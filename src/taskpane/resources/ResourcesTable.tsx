import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Cents } from '../../domain/numbers/money';
import type { RessourcenRow } from '../../domain/budget/ressourcentabelle';
import { formatCents } from '../numbers/format-number';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  caption: {
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXS,
  },
  column: {
    textAlign: 'right',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: tokens.spacingHorizontalS,
    ':first-child': { paddingLeft: 0 },
  },
  label: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  amount: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    paddingLeft: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
    ':first-child': { paddingLeft: 0 },
  },
  sumLabel: {
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * The table of the programme's section on resources. In a narrow pane a row's label stands above its three amounts:
 * that way eight-digit amounts fit without scrolling.
 */
export function ResourcesTable({ rows }: { rows: readonly RessourcenRow[] }) {
  const { caption, columns } = useTexts().resources;
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {[columns.egl, columns.vk, columns.gesamt].map((column) => (
            <th key={column} scope="col" className={styles.column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row, index) => {
        const isSum = index === rows.length - 1;
        return (
          <tbody key={row.label}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={3}
                className={mergeClasses(styles.label, isSum && styles.sumLabel)}
              >
                {row.label}
              </th>
            </tr>
            <tr className={isSum ? styles.sum : undefined}>
              {([row.egl, row.vk, row.gesamt] as const).map((amount, column) => (
                <td key={column} className={styles.amount}>
                  {shown(amount)}
                </td>
              ))}
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}

function shown(amount: Cents | undefined): string {
  return amount === undefined ? '' : formatCents(amount);
}
