import { jobcenterCode } from './codes';
import type { RegionDirectory } from './directory';
import { EMBEDDED } from './embedded';
import type { Jobcenter, Region } from './region';
import { searchByWords } from './search-by-words';
import { searchIndex } from './search-index';

/** What was found, and by what: the AGS, the code of a Jobcenter, or a name. */
export type RegionHit = RegionFound | JobcenterFound;

interface RegionFound {
  readonly kind: 'region';
  readonly region: Region;
  readonly by: 'ags' | 'jobcenter' | 'name';
  /** The code that the search matched: the AGS, or that of the Jobcenter; null where a name did. */
  readonly code: string | null;
}

/** A Jobcenter whose Kreise no document proves: people see it without a Kreis and with NOT_CONFIRMED. */
interface JobcenterFound {
  readonly kind: 'jobcenter';
  readonly jobcenter: Jobcenter;
  readonly by: 'jobcenter' | 'name';
  readonly code: string | null;
}

/**
 * Regions, and Jobcenter without a proven Kreis, by key, name, spelling of the BA, and name or code of the Jobcenter,
 * best first, at most `limit`.
 * Umlauts, hyphens and blanks may be written in any way. Beginnings of words and of keys are enough.
 * A Jobcenter whose Kreise are not proven also finds the regions of its name: an offer to choose from, not a link.
 */
export function findRegions(
  text: string,
  limit = 20,
  directory: RegionDirectory = EMBEDDED,
): readonly RegionHit[] {
  const trimmed = text.trim();
  const jobcenter = directory.byJobcenterCode.get(jobcenterCode(trimmed) ?? '');
  const hits = [
    ...(/^\d+$/.test(trimmed) ? byNumber(trimmed, directory) : byName(trimmed, directory)),
    ...(jobcenter ? byJobcenter(jobcenter, directory) : []),
  ];
  return firstOfEach(hits).slice(0, limit);
}

function byNumber(digits: string, { regions }: RegionDirectory): RegionHit[] {
  return regions
    .filter(({ ags }) => ags.startsWith(digits))
    .map((region) => ({ kind: 'region', region, by: 'ags', code: region.ags }));
}

function byName(text: string, directory: RegionDirectory): RegionHit[] {
  const { regions, jobcenter } = searchIndex(directory);
  const isKey = text.toUpperCase() === 'DG';
  return [
    ...searchByWords(regions, text).map((region): RegionHit => {
      return { kind: 'region', region, by: isKey ? 'ags' : 'name', code: isKey ? region.ags : null };
    }),
    ...searchByWords(jobcenter, text).map((found): RegionHit => {
      return { kind: 'jobcenter', jobcenter: found, by: 'name', code: null };
    }),
  ];
}

function byJobcenter(jobcenter: Jobcenter, directory: RegionDirectory): RegionHit[] {
  const { code, kreise, name } = jobcenter;
  if (!kreise) {
    const offered = byName(name, directory).filter(({ kind }) => kind === 'region');
    return [{ kind: 'jobcenter', jobcenter, by: 'jobcenter', code }, ...offered];
  }
  return kreise
    .flatMap((ags) => directory.byAgs.get(ags) ?? [])
    .map((region) => ({ kind: 'region', region, by: 'jobcenter', code }));
}

/** Each region and Jobcenter once, by what it was found by first. */
function firstOfEach(hits: readonly RegionHit[]): RegionHit[] {
  const seen = new Set<Region | Jobcenter>();
  return hits.filter((hit) => {
    const found = hit.kind === 'region' ? hit.region : hit.jobcenter;
    if (seen.has(found)) return false;
    seen.add(found);
    return true;
  });
}
