import { sameContent } from '../formula';
import type { CellContent } from '../types';
import type { WrittenFigure } from './binding';
import type { Published } from './figure-at';
import { isProvisional } from './figure-at';

export type Mark = 'neu' | 'revidiert' | 'vorlaeufig' | 'fehlt' | 'gleich' | 'geaendert';

export interface RefreshOptions {
  /** A sign may replace a number. */
  readonly zeichenUebernehmen?: boolean;
  /** Cells that the user changed are written too. */
  readonly geaendertesErsetzen?: boolean;
}

/** What the sheet shows for the period, before. */
export interface Held {
  readonly content: CellContent;
  readonly formula: boolean;
  /** What we wrote there. */
  readonly written: WrittenFigure;
}

export interface Decision {
  readonly mark: Mark;
  /** What shall stand there. */
  readonly after: CellContent;
  /** `after` is what the source says; else what stood there stays. */
  readonly taken: boolean;
}

/** What one cell shall hold. `held` is undefined where nothing stands in the sheet for this period yet. */
export function decide(
  held: Held | undefined,
  published: Published | null,
  options: RefreshOptions,
): Decision {
  const now = held?.content ?? '';
  const keep = (mark: Mark): Decision => ({ mark, after: now, taken: false });
  const same =
    published !== null && held !== undefined && !held.formula && sameContent(now, published.content);
  if (same) return { mark: 'gleich', after: now, taken: true };
  const changed = held !== undefined && (held.formula || !sameContent(now, held.written.content));
  if (changed && !options.geaendertesErsetzen) return keep('geaendert');
  if (published === null) return keep('fehlt');
  if (published.value === null) {
    // A sign is never 0, and never wipes out a number unasked; a formula shows a number too.
    const guarded = typeof now === 'number' || held?.formula === true;
    if (guarded && !options.zeichenUebernehmen) return keep('fehlt');
    return { mark: 'fehlt', after: published.content, taken: true };
  }
  return { mark: markOf(held, published), after: published.content, taken: true };
}

function markOf(held: Held | undefined, published: Published): Mark {
  const known = held !== undefined && held.written.value !== null && held.written.period === published.period;
  if (known) return 'revidiert';
  return isProvisional(published.quality) ? 'vorlaeufig' : 'neu';
}
