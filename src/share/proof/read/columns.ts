import type { Element } from './tree';
import { childOf, childrenOf, isOn } from './tree';

/** Neighbouring columns that look alike. */
export interface ColumnSpan {
  /** From 0, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly width: string;
  readonly isHidden: boolean;
}

/** The columns of a sheet with a width of their own. */
export function columnSpans(sheet: Element): readonly ColumnSpan[] {
  const spans = childrenOf(sheet, 'cols')
    .flatMap((columns) => childrenOf(columns, 'col'))
    .map(({ attributes: { min = '1', max = min, width = '', hidden } }) => ({
      first: Number(min) - 1,
      last: Number(max) - 1,
      width,
      isHidden: isOn(hidden) || (width !== '' && Number(width) === 0),
    }));
  const usual = childOf(sheet, 'sheetFormatPr')?.attributes.defaultColWidth;
  return usual !== undefined && Number(usual) === 0 ? [...spans, ...between(spans)] : spans;
}

const LAST = 16_383;

/** The columns without a width of their own, where the usual one is none. */
function between(spans: readonly ColumnSpan[]): readonly ColumnSpan[] {
  const wide = spans.filter(({ width }) => width !== '').sort((one, other) => one.first - other.first);
  const gaps: ColumnSpan[] = [];
  let next = 0;
  for (const { first, last } of [...wide, { first: LAST + 1, last: LAST + 1 }]) {
    if (first > next) gaps.push({ first: next, last: first - 1, width: '', isHidden: true });
    next = Math.max(next, last + 1);
  }
  return gaps;
}
