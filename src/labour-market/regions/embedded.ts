import jobcenter from './data/jobcenter.json';
import kreise from './data/kreise.json';
import laender from './data/laender.json';
import proven from './data/proven.json';
import type { RegionDirectory, RegionProof } from './directory';
import { regionDirectory } from './directory';

const pairs = (entries: readonly string[][]) =>
  entries.map(([first = '', second = '']) => [first, second] as const);

const NAMES = [...pairs(laender.entries), ...pairs(kreise.entries)];
const JOBCENTER_NAMES = pairs(jobcenter.entries);
const PROOFS: readonly RegionProof[] = [
  ...pairs(proven.baNames.entries).map(([ags, baName]) => ({ ags, baName })),
  ...pairs(proven.jobcenterOfKreis.entries).map(([code, ags]) => ({ ags, jobcenter: code })),
];

/** What the build carries: official names, and what single documents prove. */
export const EMBEDDED: RegionDirectory = regionDirectory(NAMES, JOBCENTER_NAMES, PROOFS);

/** The embedded directory completed, e.g. by the BA's own list of Kreise. Error: see regionDirectory. */
export function completedBy(proofs: readonly RegionProof[]): RegionDirectory {
  return regionDirectory(NAMES, JOBCENTER_NAMES, [...PROOFS, ...proofs]);
}
