export type Level = 'Bund' | 'Land' | 'Kreis';

export interface Region {
  /** Amtlicher Gemeindeschlüssel: `DG` for Germany, `07`, `07312`. The only key; names are for people. */
  readonly ags: string;
  /** As the Regionaldatenbank writes it: `Kaiserslautern, kreisfreie Stadt`. */
  readonly name: string;
  readonly level: Level;
  /** The BA's own spelling: `Kaiserslautern, Stadt`; null where no document proves it. */
  readonly baName: string | null;
  /** Code of the one Jobcenter of a Kreis: `51506`; null where none is proven and where there are several. */
  readonly jobcenter: string | null;
}

export interface Jobcenter {
  /** Trägernummer, five digits. Its digits look like an AGS (`03102` is a Jobcenter and also the Kreis Salzgitter). */
  readonly code: string;
  /** As the Eingliederungsmittel-Verordnung has it: `Kaiserslautern, Stadt`. */
  readonly name: string;
  /** AGS of the Kreise it serves; null where no document proves them. */
  readonly kreise: readonly string[] | null;
}
