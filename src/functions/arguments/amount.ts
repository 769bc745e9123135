import { messages } from '../../domain/messages';
import type { Cents } from '../../domain/numbers/money';
import { toCents, toWholeCents } from '../../domain/numbers/money';
import type { Cell } from './cell';
import { readFigure, readSetting } from './cell';

/** Euros in a cell → cents; undefined for an empty cell. Errors: as `readFigure` and `toCents`. */
export function readAmount(cell: Cell, name: string): Cents | undefined {
  const euros = readFigure(cell, name);
  return euros === undefined ? undefined : toCents(euros, name);
}

/** A rounding step in euros → whole cents; 0 for an empty cell, which means no rounding. */
export function readStep(cell: Cell, name: string): Cents {
  const euros = readSetting(cell, name);
  return euros === undefined ? 0 : toWholeCents(euros, name, messages.stepBelowCent(name));
}
