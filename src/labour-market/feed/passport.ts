/** Where figures of a dataset come from. */
export interface Passport {
  readonly source: string;
  readonly table: string | null;
  readonly datenstand: string | null;
  /** See Delivery. */
  readonly origin: string;
  readonly retrieved: string;
  readonly sha256: string;
  readonly sourceUrl?: string;
  readonly gebietsstand?: string;
  /** What the publisher means by the signs that occur. */
  readonly signs?: Readonly<Record<string, string>>;
}

/** Figure → place of its passport: one for all periods, or one for each, null where the figure has no cell. */
export type PassportPlaces = Readonly<Record<string, number | ReadonlyArray<number | null>>>;
