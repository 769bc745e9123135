import { mergeClasses } from '@fluentui/react-components';
import type { ChartGeometry, PlacedLine, PlacedPoint } from './chart-geometry';
import { DASHES, lineNumber, useLineStyles } from './line-styles';

const RADIUS = 3;

/** The strokes and points of all lines, the main one on top. */
export function ChartLines({ lines }: Pick<ChartGeometry, 'lines'>) {
  return <>{lines.map((line, index) => <Line key={index} line={line} index={index} />).reverse()}</>;
}

function Line({ line, index }: { line: PlacedLine; index: number }) {
  const styles = useLineStyles();
  const number = lineNumber(index);
  const stroke = mergeClasses(styles.line, number === 0 && styles.main, styles[`line${number}`]);
  const last = line.strokes.at(-1)?.at(-1);
  return (
    <g>
      {line.strokes.map((points) => (
        <polyline
          key={points[0]?.period}
          className={stroke}
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          strokeDasharray={DASHES[number]}
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {line.strokes
        .flatMap((points) => points.filter((point) => isMarked(point, points, last)))
        .map(({ period, x, y, provisional }) => (
          <circle
            key={period}
            cx={x}
            cy={y}
            r={RADIUS}
            strokeWidth={1.5}
            className={mergeClasses(
              styles[`line${number}`],
              styles.point,
              styles[`point${number}`],
              provisional && styles.hollow,
            )}
          />
        ))}
    </g>
  );
}

/** Every month as a point would be too much: the last, those that may still change, and those without neighbours. */
function isMarked(
  point: PlacedPoint,
  stroke: readonly PlacedPoint[],
  last: PlacedPoint | undefined,
): boolean {
  return point === last || point.provisional || stroke.length === 1;
}
