import { invalid } from '../../domain/domain-error';
import { messages } from '../../domain/messages';
import type { Cell } from './cell';
import { readFigure, readSetting } from './cell';

/**
 * A share from 0 to 1 that must be known: undefined for an empty cell and for 0, as which an empty cell can arrive.
 * Errors: VALUE outside 0 to 1 (15,2 instead of 15,2 %) and for text that is no number; NA for a sign.
 */
export function readShare(cell: Cell, name: string): number | undefined {
  return known(readFigure(cell, name), name);
}

/** A share that has a default: undefined for an empty cell and for 0. Errors: as `readShare`, VALUE for a sign. */
export function readShareSetting(cell: Cell, name: string): number | undefined {
  return known(readSetting(cell, name), name);
}

function known(share: number | undefined, name: string): number | undefined {
  if (share === undefined || share === 0) return undefined;
  if (!(share > 0 && share <= 1)) throw invalid(messages.rateOutOfRange(name, share));
  return share;
}
