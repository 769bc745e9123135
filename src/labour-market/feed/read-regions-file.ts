import { ImportError } from '../import-error';
import { isObject, partOf } from '../readers/json-stat-parts';
import type { RegionProof } from '../regions/directory';
import { feedMessages } from './messages';

export interface RegionsFile {
  readonly created: string;
  /** For `completedBy`. */
  readonly proofs: readonly RegionProof[];
}

const AGS = /^(?:DG|\d{2}|\d{5})$/;

/** `regions.json` of a feed from its text, every part checked. Error: ImportError naming the part that is wrong. */
export function readRegionsFile(text: string): RegionsFile {
  const json = parsed(text);
  const created = textAt(json, 'created', 'regions.json');
  const regions = isObject(json) ? partOf(json, 'regions') : undefined;
  if (!Array.isArray(regions)) throw new ImportError(feedMessages.brokenFeed('regions.json/regions'));
  return { created, proofs: regions.flatMap(proofsOf) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(feedMessages.brokenFeed('regions.json'));
  }
}

/** One proof of the spelling, and one for each Jobcenter. */
function proofsOf(value: unknown, place: number): RegionProof[] {
  const path = `regions.json/regions[${place}]`;
  const ags = textAt(value, 'ags', path);
  if (!AGS.test(ags)) throw new ImportError(feedMessages.brokenFeed(`${path}/ags`));
  const jobcenter = isObject(value) ? (partOf(value, 'jobcenter') ?? []) : [];
  if (!Array.isArray(jobcenter)) throw new ImportError(feedMessages.brokenFeed(`${path}/jobcenter`));
  const codes = jobcenter.map((code: unknown) => filled(code, `${path}/jobcenter`));
  return [{ ags, baName: textAt(value, 'baName', path) }, ...codes.map((code) => ({ ags, jobcenter: code }))];
}

function textAt(value: unknown, key: string, path: string): string {
  return filled(isObject(value) ? partOf(value, key) : undefined, `${path}/${key}`);
}

function filled(text: unknown, path: string): string {
  if (typeof text !== 'string' || text === '') throw new ImportError(feedMessages.brokenFeed(path));
  return text;
}
