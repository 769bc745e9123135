import type { FeedFile, FeedIndex } from '../sources/feed/feed-index';
import type { Licence } from './licence';

/** `datapackage.json` (Frictionless Data, Data Package 1) for programs of others: every file with its licences and sources. */
export function dataPackage(
  { created, regions }: Pick<FeedIndex, 'created' | 'regions'>,
  licences: readonly Licence[],
): unknown {
  return {
    name: 'amip-feed',
    title: 'Arbeitsmarktzahlen (JSON-stat 2.0)',
    created,
    licenses: licences.map(({ source, text, url }) => ({
      name: url.includes('dl-de/by-2-0') ? 'dl-de-by-2.0' : 'other',
      title: `${source}: ${text}`,
      ...(url !== '' && { path: url }),
    })),
    sources: licences.map(({ source, url }) => ({ title: source, ...(url !== '' && { path: url }) })),
    resources: regions.flatMap(({ ags, name, files }) =>
      [files.m, files.a].filter((file) => file !== undefined).map((file) => resource(ags, name, file)),
    ),
  };
}

function resource(ags: string, name: string, { path, sha256, bytes }: FeedFile): unknown {
  return {
    name: path.replace('geo/', '').replace('.json', '').toLowerCase(),
    title: `${name} (${ags})`,
    path,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
}
