/** Whom a copy is for. */
export type RecipientLevel = 'kommune' | 'traegerversammlung' | 'beirat';

/** What happens to what a workbook holds. Each may be adjusted by the user. */
export interface ShareOptions {
  /** Native formulas; formulas of this add-in always become values. */
  readonly formulas: 'bleiben' | 'werte';
  /** Functions of other add-ins and macros. */
  readonly foreignFunctions: 'werte' | 'bleiben';
  /** Formulas that read other workbooks. */
  readonly links: 'werte' | 'bleiben';
  /** Comments and notes of cells. */
  readonly comments: 'entfernen' | 'bleiben';
  /** What stands in hidden rows and columns. */
  readonly hiddenCells: 'leeren' | 'bleiben';
  readonly macros: 'entfernen' | 'bleiben';
  /** Sheets that do not go along, by title. Hidden sheets never do. */
  readonly leaveOut: readonly string[];
  /** The smallest count that may be shown. */
  readonly mindestfallzahl: number;
}

const STRICT: ShareOptions = {
  formulas: 'werte',
  foreignFunctions: 'werte',
  links: 'werte',
  comments: 'entfernen',
  hiddenCells: 'leeren',
  macros: 'entfernen',
  leaveOut: ['Prüfung'],
  mindestfallzahl: 3,
};

/** What each level does unless the user says otherwise. */
export const LEVELS: Readonly<Record<RecipientLevel, ShareOptions>> = {
  /** Co-owner of the Jobcenter: sees the steering figures and how they are computed. */
  kommune: { ...STRICT, formulas: 'bleiben' },
  /** Decides on the programme: the figures, not the way to them. */
  traegerversammlung: STRICT,
  /** Advises, and is made of associations: aggregates only (§ 18d SGB II). */
  beirat: { ...STRICT, leaveOut: [...STRICT.leaveOut, 'Maßnahmen', 'Quellen'], mindestfallzahl: 10 },
};
