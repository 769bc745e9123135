import type { Scalar } from '../../../functions/call';
import type { SourceSnapshot } from '../../charts/chart-snapshot';
import { decimal, find, findAll, whole } from '../xml-access';
import type { XmlElement } from '../xml-tree';
import { textOf } from '../xml-text';
import { valueAt } from './chart-values';
import { UnknownChart } from './unknown-chart';

/** Cells of a sheet of this workbook. A name, several areas and cells of other workbooks are something else. */
const CELLS = /^(?:[^[\]]*!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i;
/** What Excel leaves of cells that were deleted: `#REF!`, `Tabelle1!#REF!`. */
const GONE = '#REF!';

/** More points than a sheet has rows: no file of Excel has them. */
const MOST_POINTS = 1_048_576;

/** The cells that a series is read from, and what stood in them; undefined where the series names none. */
export function readSource(holder: XmlElement | undefined): SourceSnapshot | undefined {
  if (!holder) return undefined;
  const reference = find(holder, 'numRef') ?? find(holder, 'strRef');
  // Numbers without cells, and categories in several levels.
  if (!reference) throw new UnknownChart();
  const cache = find(reference, 'numCache') ?? find(reference, 'strCache');
  const isNumbers = reference.name === 'numRef';
  return {
    formula: formulaOf(reference),
    values: pointsOf(cache, isNumbers),
    numberFormat: textOf(find(cache, 'formatCode')) || 'General',
  };
}

function formulaOf(reference: XmlElement): string {
  const formula = (find(reference, 'f')?.text ?? '').trim();
  if (formula.endsWith(GONE)) return GONE;
  if (!CELLS.test(formula)) throw new UnknownChart();
  return formula;
}

function pointsOf(cache: XmlElement | undefined, isNumbers: boolean): Scalar[] {
  const count = Math.min(whole(valueAt(cache, 'ptCount')) ?? 0, MOST_POINTS);
  const values: Scalar[] = Array.from({ length: count }, () => null);
  for (const point of findAll(cache, 'pt')) {
    const index = whole(point.attributes['idx']);
    if (index === undefined || index >= count) continue;
    const text = textOf(find(point, 'v'));
    values[index] = isNumbers ? (decimal(text) ?? null) : text;
  }
  return values;
}
