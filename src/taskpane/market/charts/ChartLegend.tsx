import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useControls } from '../shell/controls';
import type { NumberLook } from '../texts/number-text';
import { useParts } from '../texts/parts-context';
import type { TimedLine } from './chart-series';
import { changeText, lastText } from './chart-summary';
import { DASHES, lineNumber, useLineStyles } from './line-styles';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  sample: { width: '28px', height: '16px' },
  main: { fontWeight: tokens.fontWeightSemibold },
});

/** Which line is whose, with its newest number; of the main one also the change. */
export function ChartLegend({ lines, look }: { lines: readonly TimedLine[]; look: NumberLook }) {
  const texts = useParts();
  const styles = useStyles();
  const strokes = useLineStyles();
  const controls = useControls();
  return (
    <ul className={controls.list} aria-label={texts.chart.legend}>
      {lines.map((line, index) => {
        const number = lineNumber(index);
        const isMain = number === 0;
        const stroke = mergeClasses(strokes.line, isMain && strokes.main, strokes[`line${number}`]);
        return (
          <li key={index} className={styles.item}>
            <svg className={styles.sample} viewBox="0 0 28 16" aria-hidden="true">
              <line x1={0} x2={28} y1={8} y2={8} className={stroke} strokeDasharray={DASHES[number]} />
            </svg>
            <span>
              <span className={isMain ? styles.main : undefined}>{lastText(line, look, texts)}</span>
              {isMain && `, ${changeText(line, look, texts)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
