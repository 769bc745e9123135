import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import type { Region } from './region';

/** `ags`: `DG`, `07`, `07312`. Returns null for a key that is none, and for Kreise that were dissolved. */
export function regionByAgs(ags: string, directory: RegionDirectory = EMBEDDED): Region | null {
  return directory.byAgs.get(ags) ?? null;
}
