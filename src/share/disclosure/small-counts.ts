import { isPrimary } from '../../domain/geheimhaltung/primary';
import { cellAddress } from '../cells/address';
import type { Flagged } from '../types';
import type { HeadedColumn } from './headed-columns';
import { disclosureMessages } from './messages';

/** Headings of columns that count persons. */
export const COUNT_HEADING =
  /(?:^|[^\p{L}])(?:personen|teilnehm\p{L}*|fälle|fallzahl(?:en)?|eintritte|zugänge|abgänge|arbeitslose|integrationen|leistungsberechtigte|bedarfsgemeinschaften)(?!\p{L})/iu;

/** Small counts of persons that no marked table protects: the first of each column, with how many more there are. */
export function smallCounts(
  sheet: string,
  columns: readonly HeadedColumn[],
  mindestfallzahl: number,
): readonly Flagged[] {
  return columns.flatMap(({ column, entries }) => {
    const small = entries.filter(
      ({ value }) =>
        typeof value === 'number' && Number.isInteger(value) && isPrimary(value, mindestfallzahl),
    );
    const [first, ...others] = small;
    if (first === undefined) return [];
    const message = disclosureMessages.smallCount(mindestfallzahl, others.length);
    return [{ sheet, cell: cellAddress(first.row, column), message }];
  });
}
