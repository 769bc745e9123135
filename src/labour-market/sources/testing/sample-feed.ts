import { createHash } from 'node:crypto';

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The files of a feed with one region and its monthly figures, index included. */
export function sampleFeed(monthly: string): Map<string, string> {
  const m = { path: 'geo/07312.m.json', sha256: hashOf(monthly), bytes: Buffer.byteLength(monthly) };
  const index = {
    schema: '1',
    created: '2026-03-01T06:00:00Z',
    regions: [{ ags: '07312', name: 'Kaiserslautern, kreisfreie Stadt', files: { m } }],
    figures: [{ id: 'arbeitslose', label: 'Arbeitslose' }],
    licences: [{ name: 'dl-de/by-2-0' }],
  };
  return new Map([
    ['index.json', JSON.stringify(index)],
    [m.path, monthly],
  ]);
}
