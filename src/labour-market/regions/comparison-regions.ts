import { landOf } from './codes';
import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import type { Region } from './region';

/** What a region is compared with: Land and Germany for a Kreis, Germany for a Land, nothing for Germany. */
export function comparisonRegions(ags: string, directory: RegionDirectory = EMBEDDED): readonly Region[] {
  const region = directory.byAgs.get(ags);
  if (!region || region.level === 'Bund') return [];
  const keys = region.level === 'Kreis' ? [landOf(ags), 'DG'] : ['DG'];
  return keys.flatMap((key) => directory.byAgs.get(key) ?? []);
}
