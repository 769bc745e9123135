import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figure } from '../../labour-market/catalogue';
import { findFigure } from '../../labour-market/catalogue';
import { regionByAgs } from '../../labour-market/regions';
import { chartLines } from './chart-lines';
import { SmallChart } from './charts/SmallChart';
import type { ChartLine } from './charts/chart-series';
import { indexedLines } from './indexed-lines';
import { useMarket } from './market-context';
import { usePageTexts } from './texts/page-context';

const useStyles = makeStyles({
  charts: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The chosen figures in the chosen regions, one chart each. */
export function ChartList() {
  const { market, state } = useMarket();
  const texts = usePageTexts();
  const styles = useStyles();
  const { data } = market;
  const { figures, regions } = state.choice;
  if (!data || regions.length === 0) return null;
  return (
    <div className={styles.charts}>
      {figures.flatMap((id) => {
        const figure = findFigure(id);
        if (!figure) return [];
        const lines = chartLines(
          regions.map((ags) => ({
            name: regionByAgs(ags)?.name ?? ags,
            figures: data.library.find(id, ags),
          })),
        );
        return lines.length > 0 ? (
          <FigureChart key={id} figure={figure} lines={lines} />
        ) : (
          <p key={id} className={styles.muted}>
            {texts.noChart(figure.label)}
          </p>
        );
      })}
    </div>
  );
}

/** Rates of different regions share an axis; counts are compared by how they changed. */
function FigureChart({ figure, lines }: { figure: Figure; lines: readonly ChartLine[] }) {
  const texts = usePageTexts();
  const { label, unit, decimals } = figure;
  const indexed = lines.length > 1 && unit !== 'Prozent' && unit !== 'Tage' ? indexedLines(lines) : null;
  return indexed ? (
    <SmallChart title={label} unit={texts.index(indexed.base)} decimals={1} lines={indexed.lines} />
  ) : (
    <SmallChart title={label} unit={unit} decimals={decimals} lines={lines} />
  );
}
