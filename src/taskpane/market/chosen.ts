import { findFigure } from '../../labour-market/catalogue';
import { regionByAgs } from '../../labour-market/regions';
import type { RuleEntry } from './choice/rule-entry';

/** Which figures the user wants to see and to insert. */
export interface Choice {
  /** AGS; the first is the main region, the others are compared with it. */
  readonly regions: readonly string[];
  /** Ids of the catalogue. */
  readonly figures: readonly string[];
  readonly rule: RuleEntry;
  readonly direction: 'spalte' | 'zeile';
}

export const NO_CHOICE: Choice = {
  regions: [],
  figures: [],
  rule: { kind: 'neueste', text: '' },
  direction: 'spalte',
};

const KINDS: readonly RuleEntry['kind'][] = [
  'neueste',
  'monat',
  'vorjahresmonat',
  'monate13',
  'jahresmittel',
];

/** A choice that was saved, as far as it still means something. */
export function choiceFrom(saved: unknown): Choice {
  if (typeof saved !== 'object' || saved === null) return NO_CHOICE;
  const { regions, figures, rule, direction } = saved as { readonly [Key in keyof Choice]?: unknown };
  const { kind, text } = (typeof rule === 'object' && rule !== null ? rule : {}) as Record<string, unknown>;
  const known = KINDS.find((one) => one === kind);
  return {
    regions: texts(regions).filter((ags) => regionByAgs(ags) !== null),
    figures: texts(figures).filter((id) => findFigure(id) !== null),
    rule: known && typeof text === 'string' ? { kind: known, text } : NO_CHOICE.rule,
    direction: direction === 'zeile' ? 'zeile' : 'spalte',
  };
}

function texts(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === 'string') : [];
}
