import { ImportError } from '../import-error';
import { baMessages } from './ba-messages';

/** What a row or column of a BA table counts. */
export interface Concept {
  /** Of the Merkmal itself: `Arbeitslose insgesamt`. */
  readonly label: string;
  /** The part of it that a label below names: `Rechtskreis` → `SGB II`. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/** Labels that say nothing without the Merkmal above them, and the name of what they break it down by. */
const PARTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^im Rechtskreis\s+(.+)$/i, 'Rechtskreis'],
  [/^dar(?:unter|\.):?\s+(.+)$/i, 'darunter'],
  [/^dav(?:on|\.):?\s+(.+)$/i, 'davon'],
];

/**
 * Reads labels in their order. `im Rechtskreis SGB II` stands under the count and again under the rate: only the
 * Merkmal before it tells which is meant.
 * `where` is for messages: `Zeile 9`. Error: ImportError for a part without a Merkmal and for a label that is repeated.
 */
export function conceptReader(): (label: string, where: string) => Concept {
  let merkmal: string | null = null;
  const seen = new Set<string>();
  return (label, where) => {
    const part = partOf(label);
    if (!part) merkmal = label;
    if (merkmal === null) throw new ImportError(baMessages.noConcept(where, label));
    const key = JSON.stringify([merkmal, part ?? null]);
    if (seen.has(key))
      throw new ImportError(
        part ? baMessages.partTwice(where, label, merkmal) : baMessages.labelTwice(where, label),
      );
    seen.add(key);
    return { label: merkmal, dimensions: part ? { [part[0]]: part[1] } : {} };
  };
}

/** Whether a label says nothing without the one above it. */
export function isPart(label: string): boolean {
  return partOf(label) !== null;
}

function partOf(label: string): readonly [string, string] | null {
  for (const [pattern, name] of PARTS) {
    const found = pattern.exec(label)?.[1];
    if (found !== undefined) return [name, found];
  }
  return null;
}
