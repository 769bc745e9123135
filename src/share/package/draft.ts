import type { Flagged, Refusal, Removed, Replaced, Suppressed } from '../types';

/** A relationship of a part (ECMA-376 Part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The whole type, a URI. */
  readonly type: string;
  /** The last word of the type: `worksheet`, `comments`. Transitional and strict files share it. */
  readonly kind: string;
  /** The part it leads to, normalised (`xl/worksheets/sheet1.xml`); for external ones the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The copy while it is made: the parts of the package, and what has been done to them. Steps read and change it
 * through these functions only, so that relationships and content types stay consistent by construction.
 */
export interface Draft {
  /**
   * Names of the parts still there, in the order of the ZIP and as written there; without `[Content_Types].xml` and
   * `.rels`. All functions take a name in any case.
   */
  parts(): readonly string[];
  has(part: string): boolean;
  /** '' where the package declares none. */
  contentType(part: string): string;
  setContentType(part: string, contentType: string): void;
  /**
   * The text of an XML part as it stands now. A worksheet comes without its rows, `<sheetData></sheetData>`: only the
   * room `cells` reads and changes them, once, and so steps may read sheets as often as they like.
   */
  xml(part: string): string;
  /** Changes an XML part; the same text again changes nothing. A worksheet's rows come back when it is written. */
  setXml(part: string, xml: string): void;
  bytes(part: string): Uint8Array;
  /** Changes a part that is no text: a picture. */
  setBytes(part: string, content: Uint8Array): void;
  /** Relationships of a part; '' is the package itself. */
  relationships(part: string): readonly Relationship[];
  /** Which parts lead to this one. */
  referrers(part: string): readonly { readonly from: string; readonly relationship: Relationship }[];
  /** Takes out one relationship. The part it led to stays. */
  removeRelationship(from: string, id: string): void;
  /**
   * Takes out a part with all relationships to it and its own, its content type, and every part that only it led to.
   * Elements with `r:id` in other parts that led here are the caller's to remove.
   */
  removePart(part: string): void;
  addPart(part: string, contentType: string, xml: string): void;
  /** Adds a relationship and gives its id. */
  addRelationship(from: string, type: string, target: string): string;
}

/** Everything that steps tell. */
export interface Account {
  readonly replaced: Replaced[];
  readonly removed: Removed[];
  readonly suppressed: Suppressed[];
  readonly flagged: Flagged[];
  /** Where there is one, there is no copy. */
  readonly refusals: Refusal[];
  /** SHA-256 over the values of the copy; the last step knows it. */
  digest?: string;
}
