import type { Element } from './tree';
import { childrenOf, isOn } from './tree';

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
  return childrenOf(sheet, 'cols')
    .flatMap((columns) => childrenOf(columns, 'col'))
    .map(({ attributes: { min = '1', max = min, width = '', hidden } }) => ({
      first: Number(min) - 1,
      last: Number(max) - 1,
      width,
      isHidden: isOn(hidden) || (width !== '' && Number(width) === 0),
    }));
}
