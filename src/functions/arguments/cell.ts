import { notAvailable, invalid } from '../../domain/domain-error';
import { parseGermanNumber } from '../../domain/numbers/german-number';
import { messages } from '../../domain/messages';
import { isMissingSign } from '../../domain/numbers/missing-sign';

/** What Excel passes for one cell: a number, text, a truth value, or for an empty cell null, "" or (some versions) 0. */
export type Cell = unknown;

export function isEmptyCell(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * A figure that must be known: undefined for an empty cell.
 * Errors: VALUE for text that is no number, NA for a sign, which stands for an unknown figure and never for 0.
 */
export function readFigure(cell: Cell, where: string): number | undefined {
  if (typeof cell === 'number') return cell;
  if (isEmptyCell(cell)) return undefined;
  if (typeof cell === 'string') {
    if (isMissingSign(cell.trim())) throw notAvailable(messages.unknownFigure(where, cell));
    const value = parseGermanNumber(cell);
    if (value !== undefined) return value;
  }
  throw invalid(messages.notANumber(where, cell));
}

/** A setting with a default: undefined for an empty cell. Error: VALUE for text that is no number, a sign included. */
export function readSetting(cell: Cell, where: string): number | undefined {
  if (typeof cell === 'string' && isMissingSign(cell.trim())) throw invalid(messages.notANumber(where, cell));
  return readFigure(cell, where);
}
