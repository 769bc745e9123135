import type { TableRow } from '../types';
import type { RowsCarried } from './rows-carried';

/** What a source said about the old value. */
const OF_THE_OLD_VALUE = { wert: null, veraenderungLautQuelle: null, hoechststand: null, bemerkung: null };

/**
 * Each figure is asked for again a year later, with its value as the one of the year before. Without a month nobody
 * knows a year later than what, so that the value goes.
 */
export function carryEckdaten(rows: readonly TableRow[]): RowsCarried {
  const undated = rows.filter(({ monat }) => typeof monat !== 'string').length;
  return {
    rows: rows.map((row) => ({
      ...row,
      ...OF_THE_OLD_VALUE,
      monat: yearLater(row.monat),
      vorjahreswert: typeof row.monat === 'string' ? (row.wert ?? null) : null,
    })),
    notes: [
      ...(rows.length > 0
        ? [
            `Eckdaten: ${rows.length} Zeilen behalten Merkmal, Region und Quelle und stehen auf demselben Monat ein Jahr später. Tragen Sie die neuen Werte ein.`,
          ]
        : []),
      ...(undated > 0 ? [`Eckdaten ohne Monat: ${undated}. Ihre Werte sind nicht übernommen.`] : []),
    ],
  };
}

/** `2020-12` → `2021-12`. */
function yearLater(month: string | number | null | undefined): string | null {
  if (typeof month !== 'string') return null;
  const [year = '', ofYear = ''] = month.split('-');
  return `${Number(year) + 1}-${ofYear}`;
}
