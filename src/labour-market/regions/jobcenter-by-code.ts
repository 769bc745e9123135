import { jobcenterCode } from './codes';
import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import type { Jobcenter } from './region';

/** `code`: `51506` or `t51506`. */
export function jobcenterByCode(code: string, directory: RegionDirectory = EMBEDDED): Jobcenter | null {
  return directory.byJobcenterCode.get(jobcenterCode(code) ?? '') ?? null;
}
