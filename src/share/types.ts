import type { RecipientLevel, ShareOptions } from './levels';

/** A place in the workbook, as the user would say it: `Ressourcen!C5`; without a cell: the whole sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
}

/** Why a formula stands no longer in the copy. */
export type ReplacedWhy =
  /** It calls a function of this add-in. */
  | 'amip'
  /** It calls a function of another add-in, of a macro, or of an XLL. */
  | 'fremd'
  /** It reads another workbook, or holds a path or an address of the house. */
  | 'verknuepfung'
  /**
   * It could show another value in the copy: it changes by itself (TODAY, RAND …), nobody can say what it reads
   * (INDIRECT, OFFSET), or it tells how the workbook is made (SHEET, FORMULATEXT).
   */
  | 'veraenderlich'
  /** It depends on something that is removed. */
  | 'abhaengig'
  /** The level asks for values only. */
  | 'werte';

/** A formula that became its shown value. */
export interface Replaced extends Place {
  readonly cell: string;
  readonly why: ReplacedWhy;
}

/** What kind of thing the copy does not hold any more; each has one step of the rewriter and one check of the proof. */
export type RemovedKind =
  | 'addin' // web extensions, task panes, content add-ins, their custom XML, settings, bindings
  | 'customXml'
  | 'dokumenteigenschaften'
  | 'kommentare'
  | 'blatt' // hidden, very hidden, or left out by the level
  | 'zellen' // what stood in hidden rows and columns
  | 'filter' // what filters and own orders ask for
  | 'link' // links of cells and shapes to what does not go along
  | 'name' // hidden names, and names that lead to what is removed
  | 'pivot'
  | 'abfragen' // connections, query tables, data model, XML maps
  | 'verknuepfungen' // external links with their caches
  | 'makros'
  | 'objekte' // embedded files, controls, ActiveX
  | 'druckereinstellungen'
  | 'vorschaubild'
  | 'aenderungsverlauf' // revisions, user names, shared-workbook data
  | 'szenarien'
  | 'berechnungskette'
  | 'pfad' // where the file lay on the author's computer
  | 'texte' // shared texts that no cell of the copy shows
  | 'gueltigkeit' // data validations that cannot stay
  | 'format' // conditional formats that cannot stay
  | 'diagramm' // chart references turned into values, text boxes linked to cells
  | 'unbekannt'; // every part that is not known to be harmless

export interface Removed {
  readonly kind: RemovedKind;
  /** What it was, for the user, in German: `Kommentar in Ziele!B4`, `Blatt „Intern“ (ausgeblendet)`. */
  readonly what: string;
  /** The part of the package that is gone, if a whole part is. */
  readonly part?: string;
  /**
   * How many such things the entry stands for; 1 if left out, 0 where it is only a part of one that another entry stands
   * for: the shape of a comment, its author.
   */
  readonly count?: number;
}

/** A cell that shows `*` instead of its value. */
export interface Suppressed extends Place {
  readonly cell: string;
  readonly why:
    /** The count itself is too small, or a cell of the table that would give it away. */
    | 'fallzahl'
    /** Outside the table: computed from a suppressed cell. */
    | 'abgeleitet';
}

/** Something the user must look at; nothing is changed by itself. */
export interface Flagged extends Place {
  readonly message: string;
}

/** Why there is no copy. */
export interface Refusal {
  /** One or two short sentences: what is wrong, where, what to do. */
  readonly message: string;
  readonly places: readonly Place[];
}

/** What was done. It names places and kinds, never a suppressed value. */
export interface ShareReport {
  readonly level: RecipientLevel;
  readonly options: ShareOptions;
  readonly replaced: readonly Replaced[];
  readonly removed: readonly Removed[];
  readonly suppressed: readonly Suppressed[];
  readonly flagged: readonly Flagged[];
  /** SHA-256 over the values of the copy, in hex; see digest. */
  readonly digest: string;
}

export interface ShareRequest {
  readonly level: RecipientLevel;
  readonly options: ShareOptions;
  /** Whom it is for, in the user's words; may be empty. */
  readonly recipient: string;
  /** The day of the copy, `2026-11-26`. */
  readonly day: string;
}

export type ShareOutcome =
  | { readonly done: true; readonly copy: Uint8Array; readonly report: ShareReport }
  | { readonly done: false; readonly refusals: readonly Refusal[] };
