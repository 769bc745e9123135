import { makeStyles, tokens } from '@fluentui/react-components';

/** The main region first. Lines differ by their dashes too: colour alone tells not everybody. */
export const DASHES = ['', '7 3', '2 3', '9 3 2 3'] as const;

export const MOST_LINES = DASHES.length;

const FORCED = '@media (forced-colors: active)';

export const useLineStyles = makeStyles({
  line: { fill: 'none', strokeWidth: '1.5px', [FORCED]: { stroke: 'CanvasText' } },
  main: { strokeWidth: '2.5px' },
  /** The colour comes with the line; a hollow point shows the ground. */
  hollow: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  point: { [FORCED]: { fill: 'CanvasText', stroke: 'CanvasText' } },
  line0: { stroke: tokens.colorBrandStroke1 },
  line1: { stroke: tokens.colorPaletteDarkOrangeForeground1 },
  line2: { stroke: tokens.colorPaletteBerryForeground1 },
  line3: { stroke: tokens.colorNeutralForeground2 },
  point0: { fill: tokens.colorBrandStroke1 },
  point1: { fill: tokens.colorPaletteDarkOrangeForeground1 },
  point2: { fill: tokens.colorPaletteBerryForeground1 },
  point3: { fill: tokens.colorNeutralForeground2 },
});

export type LineNumber = 0 | 1 | 2 | 3;

export function lineNumber(index: number): LineNumber {
  return Math.min(index, MOST_LINES - 1) as LineNumber;
}
