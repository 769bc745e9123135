import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import { jobcenterOf } from './jobcenter-of';
import type { Region } from './region';

/** Whether documents prove the BA's spelling and, for a Kreis, its Jobcenter. Otherwise people see NOT_CONFIRMED. */
export function confirmed(region: Region, directory: RegionDirectory = EMBEDDED): boolean {
  if (region.baName === null) return false;
  return region.level !== 'Kreis' || jobcenterOf(region.ags, directory).length > 0;
}
