import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChartChange } from '../../workbook';
import { useTexts } from '../texts';
import { chartLine } from './chart-line';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
});

/** The charts of a sheet that are made, or will show other months. */
export function ChartLines({ charts }: { charts: readonly ChartChange[] }) {
  const texts = useTexts();
  const styles = useStyles();
  if (charts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {charts.map((chart) => (
        <li key={chart.name} className={styles.item}>
          {chartLine(texts, chart)}
        </li>
      ))}
    </ul>
  );
}
