import type { Draft } from '../../package/draft';

/** How parts of a kind are known: by a relationship that leads to them, or by their content type. */
export interface PartKind {
  /** The last words of relationship types. */
  readonly relationships: readonly string[];
  /** What the content type holds. */
  readonly contentType?: RegExp;
}

/** The parts of these kinds that are still there. Who hides behind one of the two signs is found by the other. */
export function partsOfKind(draft: Draft, kind: PartKind): readonly string[] {
  return draft.parts().filter((part) => isOfKind(draft, part, kind));
}

export function isOfKind(draft: Draft, part: string, { relationships, contentType }: PartKind): boolean {
  if (contentType?.test(draft.contentType(part))) return true;
  return draft
    .referrers(part)
    .some(({ relationship }) => relationships.some((word) => sameWord(word, relationship.kind)));
}

const sameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
