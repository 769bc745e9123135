import type { BaClient } from '../labour-market/sources/ba-api';
import type { BaRegionName } from '../labour-market/sources/ba/region-names';
import type { ReplyStore } from './feed-replies';

/** How the BA spells the Kreise, by its own list, or as the list was kept. Errors: those of the client. */
export async function baRegionNames(
  client: BaClient,
  key: string,
  replies: ReplyStore,
  signal: AbortSignal,
): Promise<readonly BaRegionName[]> {
  const kept = await replies.get(key);
  if (kept) return JSON.parse(new TextDecoder().decode(kept.bytes)) as readonly BaRegionName[];
  const names = await client.regionNames(signal);
  const bytes = new TextEncoder().encode(JSON.stringify(names));
  await replies.set(key, { bytes, datenstand: null, retrieved: new Date().toISOString() });
  return names;
}
