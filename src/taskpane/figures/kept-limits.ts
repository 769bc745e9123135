import type { Delivery } from '../../labour-market/loaded';
import type { KeptHead } from './kept-record';

const MOST_FILES = 20;
const MOST_BYTES = 30_000_000;
/** One observation as JSON has about 290 bytes. */
const FEWEST_BYTES_OF_AN_OBSERVATION = 150;

/** Surely more than all that is kept: not worth writing down to see. */
export function isTooLarge({ observations }: Delivery): boolean {
  return observations.length * FEWEST_BYTES_OF_AN_OBSERVATION > MOST_BYTES;
}

/** The keys of what is more than 20 files of the user or 30 MB altogether: the oldest. */
export function beyondLimits(heads: readonly KeptHead[]): ReadonlySet<string> {
  let files = 0;
  let bytes = 0;
  const beyond = new Set<string>();
  for (const { key, kind, size } of [...heads].sort((a, b) => (a.retrieved > b.retrieved ? -1 : 1))) {
    const fits = bytes + size <= MOST_BYTES && (kind !== 'file' || files < MOST_FILES);
    if (!fits) {
      beyond.add(key);
      continue;
    }
    bytes += size;
    files += Number(kind === 'file');
  }
  return beyond;
}
