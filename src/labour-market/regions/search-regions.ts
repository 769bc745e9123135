import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import { findRegions } from './find-regions';
import type { Region } from './region';

/** The regions among what `findRegions` finds, best first, at most `limit`. */
export function searchRegions(
  text: string,
  limit = 20,
  directory: RegionDirectory = EMBEDDED,
): readonly Region[] {
  return findRegions(text, Number.POSITIVE_INFINITY, directory)
    .flatMap((hit) => (hit.kind === 'region' ? [hit.region] : []))
    .slice(0, limit);
}
