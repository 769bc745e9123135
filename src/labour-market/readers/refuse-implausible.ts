import { findFigure, implausible } from '../catalogue';
import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { readerMessages } from './messages';

/**
 * Error: ImportError for what the figure of the catalogue cannot be: then a column was shifted, a separator misread, or
 * the table is another one. Changes, and whatever else the catalogue does not know, may be anything.
 * `where` is for the message: `Zeile 4`.
 */
export function refuseImplausible({ figure: id, period, value }: Observation, where: () => string): void {
  const figure = id === null || value === null ? null : findFigure(id);
  const reason = figure && implausible(figure, period, value ?? 0);
  if (reason)
    throw new ImportError(readerMessages.implausible(where(), figure.label, period, value ?? 0, reason));
}
