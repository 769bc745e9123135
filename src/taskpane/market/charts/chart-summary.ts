import type { PartsTexts } from '../texts/parts-de';
import { publishedDifference, publishedText } from '../texts/number-text';
import type { NumberLook } from '../texts/number-text';
import { inPeriod, periodText } from '../texts/period-text';
import { valuesOf } from './chart-series';
import type { TimedLine, TimedPoint } from './chart-series';

const YEAR = 12;

type Valued = TimedPoint & { readonly value: number };

/** The newest point with a number. */
function lastOf(line: TimedLine): Valued | undefined {
  return valuesOf(line).at(-1);
}

/** `zuletzt 4.800 im Februar 2026 (vorläufig)`, for one line. */
export function lastText(line: TimedLine, look: NumberLook, texts: PartsTexts): string {
  const last = lastOf(line);
  const { chart, periods } = texts;
  if (!last) return chart.noValue(line.name);
  const text = chart.last(line.name, publishedText(last.value, look), inPeriod(last.period, periods));
  return last.provisional ? `${text} (${chart.provisional})` : text;
}

/** The change to the same period one year before, or that there is none. */
export function changeText(line: TimedLine, look: NumberLook, texts: PartsTexts): string {
  const last = lastOf(line);
  const before = last && valuesOf(line).find(({ at }) => at === last.at - YEAR);
  if (!last || !before) return texts.chart.noYearBefore;
  const difference = publishedDifference(last.value - before.value, look, texts.values);
  return texts.chart.change(difference, periodText(before.period, texts.periods));
}

/** The highest number, and when it was reached first. */
function highText(line: TimedLine, look: NumberLook, texts: PartsTexts): string {
  const [start, ...others] = valuesOf(line);
  if (!start) return '';
  const high = others.reduce((best, point) => (point.value > best.value ? point : best), start);
  return texts.chart.high(publishedText(high.value, look), inPeriod(high.period, texts.periods));
}

/** What a chart shows, for those who do not see it: the main line in full, of the others the newest number. */
export function chartSummary(
  title: string,
  look: NumberLook,
  lines: readonly TimedLine[],
  texts: PartsTexts,
): string {
  const [main, ...others] = lines;
  const heading = texts.chart.title(title, look.unit);
  if (!main) return `${heading}. ${texts.chart.noValues}`;
  const details = lastOf(main) ? [changeText(main, look, texts), highText(main, look, texts)] : [];
  const sentence = [lastText(main, look, texts), ...details].join(', ');
  const rest = others.map((line) => `${lastText(line, look, texts)}.`);
  return [`${heading}.`, `${sentence}.`, ...rest].join(' ');
}
