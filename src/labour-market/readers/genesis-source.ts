import { unnamedTable } from './unnamed-table';

const REGIONALDATENBANK = /^\d{5}-\d{2}-\d{2}-\d(?:-[A-Z])?(?=[_.]|$)/;
/** A table of the BA's Statistik-API, by which its replies are kept. */
const BA_TABLE = /^Eckwerte[A-Za-z]+(?=[_.]|$)/;
const GENESIS_ONLINE = /^\d{5}-\d{4}(?=[_.]|$)/;

/** The table that a file is named after: `13211-02-05-4` of `13211-02-05-4_1773_de_flat.csv`; else null. */
export function tableOfName(name: string): string | null {
  const base = name.replace(/^.*[/\\]/, '');
  return (REGIONALDATENBANK.exec(base) ?? GENESIS_ONLINE.exec(base) ?? BA_TABLE.exec(base))?.[0] ?? null;
}

/** GENESIS puts milliseconds since 1970 behind the table. */
const STAMP = /^[^_]+_(\d{13})(?=[_.])/;

/**
 * When GENESIS made a file, by its name: `13211-02-05-4_1773175029986_de_flat.csv` → `2026-03-10T20:37:09.986Z`; null
 * for any other name.
 */
export function madeAccordingToName(name: string): string | null {
  const base = name.replace(/^.*[/\\]/, '');
  const stamp = tableOfName(base) === null ? undefined : STAMP.exec(base)?.[1];
  return stamp === undefined ? null : new Date(Number(stamp)).toISOString();
}

/** What figures are called by where the file's name tells no table: `GENESIS-Flatfile: Statistik 13211`. */
export function nameOfFlatFile(statistics: string): string {
  return unnamedTable('GENESIS-Flatfile', `Statistik ${statistics}`);
}

/** Who published a table, for people; the house of a table shows in the form of its name only. */
export function sourceOfTable(table: string | null): string {
  if (table !== null && REGIONALDATENBANK.test(table)) return 'Regionaldatenbank Deutschland';
  return table !== null && GENESIS_ONLINE.test(table) ? 'GENESIS-Online' : 'GENESIS';
}
