import { fullAddress } from './address';
import { isoOfSerial } from './dates';
import { isTextStyle } from './fields/field';
import type { Field } from './fields';
import type { CellNow } from './locate';
import { badValue } from './problems';
import type { Problem } from './types';

interface Read {
  readonly content: string | number | null;
  readonly problem?: Problem;
}

/** What the cell of a field holds, as a case file would say it; null where it is empty or holds something else. */
export function readContent(field: Field, cell: Pick<CellNow, 'label' | 'area' | 'value'>): Read {
  const { value } = cell;
  const { style } = field;
  if (value === '') return { content: null };
  if (isTextStyle(style)) return { content: String(value) };
  if (style === 'date' || style === 'month') {
    if (typeof value === 'number' && value >= 1) return { content: isoOfSerial(value, style) };
    return { content: null, problem: expected(cell, 'ein Datum', 'das Datum') };
  }
  if (typeof value === 'number') return { content: value };
  return { content: null, problem: expected(cell, 'eine Zahl', 'die Zahl') };
}

function expected(
  { label, area, value }: Pick<CellNow, 'label' | 'area' | 'value'>,
  what: string,
  again: string,
): Problem {
  const reason = `Hier steht „${String(value)}“, erwartet wird ${what}. Geben Sie ${again} neu ein.`;
  return { ...badValue(label, reason, fullAddress(area)), blocking: false };
}
