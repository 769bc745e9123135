import { DomainError } from '../../domain/domain-error';
import type { Cents } from '../../domain/numbers/money';
import { toCents } from '../../domain/numbers/money';
import { ressourcentabelle } from '../../domain/budget/ressourcentabelle';
import type { Ressourcentabelle } from '../../domain/budget/ressourcentabelle';
import { FORM_FIELDS } from '../../workbook';
import type { FormKey } from '../../workbook';
import { numberOf, wrongKeys } from '../draft/draft';
import type { Draft } from '../draft/draft';

/** What the table needs; the others count as 0, as not rounded and as the newest rate. */
const REQUIRED = ['egl', 'vk', 'einnahmen', 'bedarf'] as const satisfies readonly FormKey[];
const USED: readonly FormKey[] = [...REQUIRED, 'nichtKfaRelevant', 'schritt', 'satz'];

type ResourcesHint = 'eglTooSmall' | 'fromVk' | 'kfaNegative';

export type ResourcesResult =
  | { kind: 'missing'; keys: readonly FormKey[] }
  | { kind: 'unreadable'; keys: readonly FormKey[] }
  | { kind: 'impossible'; message: string }
  | { kind: 'table'; table: Ressourcentabelle; schritt: Cents; hints: readonly ResourcesHint[] };

/**
 * The table of the form as it stands, from the same rules as the worksheet functions. A field that cannot be read
 * never counts as 0: then there is no result.
 */
export function resourcesResult(draft: Draft): ResourcesResult {
  const unreadable = wrongKeys(draft).filter((key): key is FormKey =>
    (USED as readonly string[]).includes(key),
  );
  if (unreadable.length > 0) return { kind: 'unreadable', keys: unreadable };
  const missing = REQUIRED.filter((key) => numberOf(draft, key) === null);
  if (missing.length > 0) return { kind: 'missing', keys: missing };
  try {
    const cents = (key: FormKey) => toCents(numberOf(draft, key) ?? 0, FORM_FIELDS[key].label);
    const schritt = cents('schritt');
    const table = ressourcentabelle({
      egl: cents('egl'),
      vk: cents('vk'),
      einnahmen: cents('einnahmen'),
      bedarf: cents('bedarf'),
      nichtKfaRelevant: cents('nichtKfaRelevant'),
      schritt,
      satz: numberOf(draft, 'satz') ?? undefined,
    });
    return { kind: 'table', table, schritt, hints: hintsOf(table) };
  } catch (error) {
    if (error instanceof DomainError) return { kind: 'impossible', message: error.message };
    throw error;
  }
}

function hintsOf({ rows, umschichtung }: Ressourcentabelle): readonly ResourcesHint[] {
  const leftForEgl = rows.at(-1)?.egl ?? 0;
  const hints: [ResourcesHint, boolean][] = [
    ['kfaNegative', umschichtung.kfa < 0],
    ['fromVk', umschichtung.geplant < 0],
    ['eglTooSmall', leftForEgl < 0],
  ];
  return hints.filter(([, holds]) => holds).map(([hint]) => hint);
}
