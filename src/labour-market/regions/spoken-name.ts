import { foldedWords } from './fold';

/** Whether a name speaks of a town or of a Landkreis. */
export type NameKind = 'Stadt' | 'Landkreis';

/** What a name of a region says, apart from its spelling. */
export interface SpokenName {
  /** The place without the words of its kind, folded without blanks: `kaiserslautern`; empty where none is named. */
  readonly place: string;
  /** Words of the place that tell it from others. */
  readonly words: readonly string[];
  /** Null where the name does not say. */
  readonly kind: NameKind | null;
  /** `kreisfreie Stadt`, and not merely `Hansestadt`, which is also a Land. */
  readonly isKreis: boolean;
}

const LANDKREIS: ReadonlySet<string> = new Set(['landkreis', 'lk', 'kreis']);
const KREISFREI: ReadonlySet<string> = new Set(['kreisfreie', 'stadtkreis', 'krfr']);
const STADT: ReadonlySet<string> = new Set(['stadt', ...KREISFREI]);
/** How names of Jobcenter end or begin; they say nothing of the place. */
const JOBCENTER: ReadonlySet<string> = new Set(['jobcenter', 'jc']);
/** Too many places share them. */
const WEAK: ReadonlySet<string> = new Set([
  'bad',
  'sankt',
  'land',
  'der',
  'den',
  'dem',
  'und',
  'bei',
  'von',
  'vor',
]);
const SHORTEST_WORD = 3;

/** `Kaiserslautern, kreisfreie Stadt`, `Landkreis Rostock`, `Kiel, Landeshauptstadt`, `Rhein-Pfalz-Kreis`. */
export function spokenName(text: string): SpokenName {
  const comma = text.indexOf(',');
  const inFront = foldedWords(comma < 0 ? text : text.slice(0, comma)).filter((word) => !JOBCENTER.has(word));
  const behind = comma < 0 ? [] : foldedWords(text.slice(comma));
  const words = inFront.filter((word) => !LANDKREIS.has(word) && !STADT.has(word));
  return {
    place: words.join(''),
    words: words.filter((word) => word.length >= SHORTEST_WORD && /\p{L}/u.test(word) && !WEAK.has(word)),
    kind: kindOf(inFront, behind),
    isKreis: [...inFront, ...behind].some((word) => KREISFREI.has(word)),
  };
}

function kindOf(inFront: readonly string[], behind: readonly string[]): NameKind | null {
  // `Hansestadt` behind the comma is a kind; in front of it (`Freie Hansestadt Bremen`) it may be a Land.
  if ([...inFront, ...behind].some((word) => STADT.has(word))) return 'Stadt';
  if (behind.some((word) => word.endsWith('stadt'))) return 'Stadt';
  return [...inFront, ...behind].some((word) => word.endsWith('kreis') || word === 'lk') ? 'Landkreis' : null;
}
