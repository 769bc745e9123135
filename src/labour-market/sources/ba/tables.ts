import type { Level } from '../../regions';

/** The parameter that names the region; null where the table has one region only and takes none. */
type RegionParameters = Readonly<Partial<Record<Level, string | null>>>;

const HERE = { Kreis: 'Kreis', Land: 'Bundesland' } as const;
/** Beschäftigte are counted where they work (Arbeitsort) or live; the inputs of the AMIP are those of the Arbeitsort. */
const AT_WORK = { Kreis: 'Kreis AO', Land: 'Bundesland AO' } as const;

/**
 * The tables of the Statistik-API and the levels they have. `Tabelle` holds the newest month with its comparisons,
 * `Zeitreihe` the whole history. Values are rounded to tens.
 * Source: reports of several users of the API; the Kreis form of the series ALOKr is inferred from the current table.
 */
export const BA_TABLES = {
  EckwerteTabelleALOD: { Bund: null },
  EckwerteTabelleALOBL: { Land: HERE.Land },
  EckwerteTabelleALOKr: { Kreis: HERE.Kreis },
  EckwerteZeitreiheALOD: { Bund: null },
  EckwerteZeitreiheALOBL: { Land: HERE.Land },
  EckwerteZeitreiheALOKr: { Kreis: HERE.Kreis },
  EckwerteTabelleBST: AT_WORK,
  EckwerteZeitreiheBST: { Kreis: AT_WORK.Kreis },
  EckwerteZeitreiheBSTBL: { Land: AT_WORK.Land },
  EckwerteZeitreiheBSTD: { Bund: null },
  EckwerteTabelleSTEA: HERE,
  EckwerteZeitreiheSTEA: HERE,
  EckwerteZeitreiheSTEAD: { Bund: null },
  EckwerteTabelleBB: HERE,
  EckwerteZeitreiheBB: HERE,
  EckwerteZeitreiheGrusi: { Kreis: HERE.Kreis },
  EckwerteTabelleGrusiDBL: { Land: HERE.Land },
  EckwerteZeitreiheGrusiDBL: { Land: HERE.Land },
} as const satisfies Readonly<Record<string, RegionParameters>>;

export type BaTable = keyof typeof BA_TABLES;

/** The parameter for a region of a level: null where none is needed, undefined where the table lacks the level. */
export function regionParameter(table: BaTable, level: Level): string | null | undefined {
  const parameters: RegionParameters = BA_TABLES[table];
  return parameters[level];
}
