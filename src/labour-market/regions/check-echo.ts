import { jobcenterCode } from './codes';
import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import { regionByBaName } from './region-by-ba-name';
import type { Level, Region } from './region';

/**
 * Whether the region that a reply names is surely the one asked for. A mistake here puts the figures of the Landkreis
 * into the sheet of the town, so in doubt the answer is no.
 * `echoed`: a key (`07312`), the code of the only Jobcenter of the region (`t51506`), the BA's spelling, or the full
 * official name. `level`: what the reply says it speaks of, e.g. `Land` for a line `Land:; Bremen`.
 */
export function checkEcho(
  expected: Region,
  echoed: string,
  level?: Level,
  directory: RegionDirectory = EMBEDDED,
): boolean {
  if (level !== undefined && level !== expected.level) return false;
  const text = echoed.trim().normalize('NFC');
  if (text === expected.ags) return true;
  const code = jobcenterCode(text);
  if (code !== null) return isOnlyJobcenter(expected, code, text, directory);
  const byBaName = regionByBaName(text, level, directory);
  if (byBaName) return byBaName.ags === expected.ags;
  return text === expected.name && !mayMeanAnother(expected, text, directory);
}

/** Five digits without `t` may be an AGS; only a number that is none can be a Jobcenter. */
function isOnlyJobcenter(expected: Region, code: string, text: string, directory: RegionDirectory): boolean {
  if (text === code && directory.byAgs.has(code)) return false;
  const kreise = directory.byJobcenterCode.get(code)?.kreise;
  return expected.jobcenter === code && kreise?.length === 1;
}

/** `Bremen` is a Land, and how one would call the town `Bremen, kreisfreie Stadt`. */
function mayMeanAnother(expected: Region, text: string, directory: RegionDirectory): boolean {
  return directory.regions.some(
    ({ ags, name }) => ags !== expected.ags && (name === text || name.startsWith(`${text}, `)),
  );
}
