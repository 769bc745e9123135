import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import type { Jobcenter } from './region';

/** The Jobcenter proven to serve a Kreis: one, or several as in Berlin; none where nothing is proven. */
export function jobcenterOf(ags: string, directory: RegionDirectory = EMBEDDED): readonly Jobcenter[] {
  return directory.jobcenter.filter(({ kreise }) => kreise?.includes(ags));
}
