import type { Level } from '../regions';
import { regionByBaName } from '../regions';

/** A region as the head of a BA table names it. */
export interface BaRegion {
  /** What the head calls it: `Kreis`, `Agentur für Arbeit`, `Land`, … */
  readonly kind: string;
  readonly name: string;
  /** Null for an Agentur, and where the BA's spelling is not confirmed. */
  readonly ags: string | null;
  /** Whether persons are counted where they work or where they live; null where the head does not say. */
  readonly place: 'Arbeitsort' | 'Wohnort' | null;
}

/** From the widest to the narrowest: a head that names several regions means the last. Null: no official region. */
const LEVELS: ReadonlyMap<string, Level | null> = new Map([
  ['Deutschland', 'Bund'],
  ['Land', 'Land'],
  ['Bundesland', 'Land'],
  ['Arbeitsmarktregion', null],
  ['Agentur für Arbeit', null],
  ['Kreis', 'Kreis'],
] as const);
const KINDS = [...LEVELS.keys()];
const KEY = new RegExp(`^(${KINDS.join('|')})(?: (AO|WO))?$`);
const PLACES: ReadonlyMap<string | undefined, 'Arbeitsort' | 'Wohnort'> = new Map([
  ['AO', 'Arbeitsort'],
  ['WO', 'Wohnort'],
] as const);

/** `Kreis AO` and `Kaiserslautern, Stadt` → 07312. Returns undefined for a key that names no region. */
export function baRegion(key: string, text: string): BaRegion | undefined {
  const match = KEY.exec(key);
  const kind = match?.[1];
  if (kind === undefined) return undefined;
  const name = text || kind;
  return { kind, name, ags: agsOf(kind, name), place: PLACES.get(match?.[2]) ?? null };
}

/** Undefined for none. */
export function narrowest(regions: readonly BaRegion[]): BaRegion | undefined {
  return [...regions].sort((a, b) => KINDS.indexOf(b.kind) - KINDS.indexOf(a.kind))[0];
}

/** Berlin is a Land here and a Kreis there: what the head calls it decides. */
function agsOf(kind: string, name: string): string | null {
  const level = name === 'Deutschland' ? 'Bund' : LEVELS.get(kind);
  return level ? (regionByBaName(name, level)?.ags ?? null) : null;
}
