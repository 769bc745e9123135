const REGIONALDATENBANK = /^\d{5}-\d{2}-\d{2}-\d(?:-[A-Z])?(?=[_.]|$)/;
/** A table of the BA's Statistik-API, by which its replies are kept. */
const BA_TABLE = /^Eckwerte[A-Za-z]+(?=[_.]|$)/;
const GENESIS_ONLINE = /^\d{5}-\d{4}(?=[_.]|$)/;

/** The table that a file is named after: `13211-02-05-4` of `13211-02-05-4_1773_de_flat.csv`; else null. */
export function tableOfName(name: string): string | null {
  const base = name.replace(/^.*[/\\]/, '');
  return (REGIONALDATENBANK.exec(base) ?? GENESIS_ONLINE.exec(base) ?? BA_TABLE.exec(base))?.[0] ?? null;
}

/** Who published a table, for people; the house of a table shows in the form of its name only. */
export function sourceOfTable(table: string | null): string {
  if (table !== null && REGIONALDATENBANK.test(table)) return 'Regionaldatenbank Deutschland';
  return table !== null && GENESIS_ONLINE.test(table) ? 'GENESIS-Online' : 'GENESIS';
}
