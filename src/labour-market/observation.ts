/** What statistics put in place of a figure: `-` `.` `*` `x` `...` `/`. It is kept, and it is never 0. */
export type Sign = string;

/** One figure with its passport, as a source gave it. */
export interface Observation {
  /** Id of the catalogue; null where the catalogue does not know the figure. */
  readonly figure: string | null;
  /** The source's own code of what is measured (`ERW032`); its label where it has no code. */
  readonly variable: string;
  readonly label: string;
  /** What the figure is broken down by, label → label, without region and time: `Geschlecht` → `weiblich`. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** AGS (`07312`, `07`), `DG` for Germany, null where the source names none that is known. */
  readonly region: string | null;
  /** `2025`, `2025-Q1`, `2026-02`, `2024-12-31`, or the source's own text. */
  readonly period: string;
  /** As published, in `unit`; null where there is none, and then `sign` says why. */
  readonly value: number | null;
  readonly sign: Sign | null;
  readonly unit: string;
  /** Who published it, for people: `Regionaldatenbank Deutschland`. */
  readonly source: string;
  /** The source's name of the table: `13211-02-05-4`. */
  readonly table: string | null;
  /** When the source published it: `2026-02-26T15:28:28`, `2026-02`, or null. */
  readonly datenstand: string | null;
  /** The source's mark: `p` provisional, `r` revised, `s` estimated, `e` final, `()` limited; null without one. */
  readonly quality: string | null;
}
