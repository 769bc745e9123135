import { rewrite } from './copy';
import { prove } from './proof';
import type { Flaw } from './proof';
import type { Refusal, ShareOutcome, ShareRequest } from './types';

/**
 * A copy of a workbook that reads the same everywhere and reveals nothing it should not. The bytes given are never
 * changed; a copy whose proof finds a flaw is not given out.
 *
 * @param told hears what begins
 */
export async function shareCopy(
  bytes: Uint8Array,
  request: ShareRequest,
  told: (phase: 'rewriting' | 'proving') => void = () => undefined,
): Promise<ShareOutcome> {
  told('rewriting');
  const outcome = await rewrite(bytes, request);
  if (!outcome.done) return outcome;
  told('proving');
  const flaws = await prove(bytes, outcome.copy, outcome.report);
  return flaws.length === 0 ? outcome : { done: false, refusals: [unproven(flaws)] };
}

/** One sentence for all: whoever reads it can mend none of them in the workbook. */
export function unproven(flaws: readonly Flaw[]): Refusal {
  const places = new Map(
    flaws.flatMap(({ place }) => (place ? [[`${place.sheet}\t${place.cell ?? ''}`, place] as const] : [])),
  );
  const [first] = flaws;
  const more = flaws.length > 1 ? ` (und ${flaws.length - 1} weitere)` : '';
  return {
    message: `Die Prüfung der Kopie ist fehlgeschlagen; es gibt daher keine Kopie. ${first?.message ?? ''}${more}`,
    places: [...places.values()],
  };
}
