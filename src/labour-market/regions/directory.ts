import { ImportError } from '../import-error';
import { jobcenterCode, landOf } from './codes';
import { regionMessages } from './messages';
import type { Jobcenter, Level, Region } from './region';

/** What a document says of a region beyond its key, e.g. a row of the BA's own list of Kreise. */
export interface RegionProof {
  readonly ags: string;
  readonly baName?: string;
  /** Code of a Jobcenter that serves it, with or without `t`. */
  readonly jobcenter?: string;
}

/** All regions and Jobcenter with what is proven of them. */
export interface RegionDirectory {
  /** Germany, then each Land followed by its Kreise: in the order of their keys. */
  readonly regions: readonly Region[];
  readonly jobcenter: readonly Jobcenter[];
  readonly byAgs: ReadonlyMap<string, Region>;
  readonly byBaName: ReadonlyMap<string, Region>;
  readonly byJobcenterCode: ReadonlyMap<string, Jobcenter>;
}

type Names = ReadonlyArray<readonly [code: string, name: string]>;

/**
 * The directory of official names with what proofs add: spellings of the BA, Jobcenter, and Kreise founded since the
 * names were taken. A later spelling replaces an earlier one; Jobcenter add up.
 * Error: ImportError where two regions would have one spelling, for a key outside every Land, for a malformed code.
 */
export function regionDirectory(
  names: Names,
  jobcenterNames: Names,
  proofs: readonly RegionProof[],
): RegionDirectory {
  const officialNames = new Map(names);
  const baNames = new Map<string, string>();
  const kreiseOf = new Map<string, string[]>();
  for (const { ags, baName, jobcenter } of proofs) {
    if (!officialNames.has(landOf(ags))) throw new ImportError(regionMessages.unknownLand(ags));
    if (!officialNames.has(ags)) officialNames.set(ags, baName ?? ags);
    if (baName !== undefined) baNames.set(ags, baName);
    if (jobcenter !== undefined) addKreis(kreiseOf, jobcenter, ags);
  }

  const namesOfJobcenter = new Map(jobcenterNames);
  for (const code of kreiseOf.keys()) if (!namesOfJobcenter.has(code)) namesOfJobcenter.set(code, code);
  const jobcenter = [...namesOfJobcenter].map(([code, name]) => ({
    code,
    name,
    kreise: kreiseOf.get(code) ?? null,
  }));
  const onlyJobcenter = onlyJobcenterOf(kreiseOf);
  const regions = [...officialNames]
    .sort(([a], [b]) => (a === 'DG' || (b !== 'DG' && a < b) ? -1 : 1))
    .map(([ags, name]) => ({
      ags,
      name,
      level: levelOf(ags),
      baName: baNames.get(ags) ?? null,
      jobcenter: onlyJobcenter.get(ags) ?? null,
    }));
  return {
    regions,
    jobcenter,
    byAgs: new Map(regions.map((region) => [region.ags, region])),
    byBaName: uniqueBaNames(regions),
    byJobcenterCode: new Map(jobcenter.map((entry) => [entry.code, entry])),
  };
}

function addKreis(kreiseOf: Map<string, string[]>, jobcenter: string, ags: string): void {
  const code = jobcenterCode(jobcenter);
  if (code === null) throw new ImportError(regionMessages.unknownJobcenter(jobcenter));
  const kreise = kreiseOf.get(code) ?? [];
  if (!kreise.includes(ags)) kreiseOf.set(code, [...kreise, ags]);
}

/** Kreis → its Jobcenter, for Kreise with exactly one. */
function onlyJobcenterOf(kreiseOf: ReadonlyMap<string, readonly string[]>): Map<string, string | null> {
  const jobcenterOf = new Map<string, string | null>();
  for (const [code, kreise] of kreiseOf)
    for (const ags of kreise) jobcenterOf.set(ags, jobcenterOf.has(ags) ? null : code);
  return jobcenterOf;
}

function levelOf(ags: string): Level {
  if (ags === 'DG') return 'Bund';
  return ags.length === 2 ? 'Land' : 'Kreis';
}

function uniqueBaNames(regions: readonly Region[]): Map<string, Region> {
  const byBaName = new Map<string, Region>();
  for (const region of regions) {
    if (region.baName === null) continue;
    const first = byBaName.get(region.baName);
    if (first) throw new ImportError(regionMessages.baNameTwice(region.baName, first.ags, region.ags));
    byBaName.set(region.baName, region);
  }
  return byBaName;
}
