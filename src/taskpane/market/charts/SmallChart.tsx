import { makeStyles, tokens } from '@fluentui/react-components';
import { useControls } from '../shell/controls';
import { publishedText } from '../texts/number-text';
import { useParts } from '../texts/parts-context';
import { periodText } from '../texts/period-text';
import { chartGeometry } from './chart-geometry';
import { ChartLegend } from './ChartLegend';
import { ChartLines } from './ChartLines';
import { timedLine } from './chart-series';
import type { ChartLine } from './chart-series';
import { chartSummary } from './chart-summary';
import { MOST_LINES } from './line-styles';

const WIDTH = 300;
const HEIGHT = 110;
/** Room for the points at the edges. */
const EDGE = 5;
const BOX = { left: EDGE, right: WIDTH - EDGE, top: EDGE, bottom: HEIGHT - EDGE };

const useStyles = makeStyles({
  chart: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  /** The labels stand beside the drawing, so that they keep their size when it grows with the pane. */
  plot: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    maxWidth: '480px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  values: { display: 'flex', flexDirection: 'column', justifyContent: 'space-between', textAlign: 'right' },
  drawing: {
    display: 'block',
    width: '100%',
    height: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  periods: {
    gridColumn: 2,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

interface SmallChartProps {
  title: string;
  /** Of the catalogue; `Prozent` for rates, whose values are percentages: 10.5. */
  unit: string;
  decimals: number;
  /** The main region first; at most four are drawn. */
  lines: readonly ChartLine[];
}

/** A figure over time: few lines, no numbers but the outermost, and everything said in words too. */
export function SmallChart({ title, unit, decimals, lines }: SmallChartProps) {
  const texts = useParts();
  const styles = useStyles();
  const controls = useControls();
  const look = { unit, decimals };
  const timed = lines.slice(0, MOST_LINES).map(timedLine);
  const geometry = chartGeometry(timed, BOX);
  const isFlat = geometry?.min === geometry?.max;
  const isProvisional = timed.some((line) =>
    line.points.some(({ value, provisional }) => value !== null && provisional),
  );
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.title}>{texts.chart.title(title, unit)}</figcaption>
      {geometry ? (
        <>
          <div role="img" aria-label={chartSummary(title, look, timed, texts)} className={styles.plot}>
            <div className={styles.values} style={isFlat ? { justifyContent: 'center' } : {}}>
              <span>{publishedText(geometry.max, look)}</span>
              {!isFlat && <span>{publishedText(geometry.min, look)}</span>}
            </div>
            <svg className={styles.drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
              <ChartLines lines={geometry.lines} />
            </svg>
            <div className={styles.periods}>
              <span>{periodText(geometry.first, texts.periods)}</span>
              {geometry.first !== geometry.last && <span>{periodText(geometry.last, texts.periods)}</span>}
            </div>
          </div>
          <ChartLegend lines={timed} look={look} />
          {isProvisional && <p className={controls.muted}>{texts.chart.hollow}</p>}
        </>
      ) : (
        <p className={controls.muted}>{texts.chart.noValues}</p>
      )}
    </figure>
  );
}
