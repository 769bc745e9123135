import path from 'node:path';
import type { FeedConfig } from '../labour-market/feed/feed-config';
import { ImportError } from '../labour-market/import-error';
import type { Region, RegionDirectory } from '../labour-market/regions';
import { completedBy } from '../labour-market/regions';
import type { RegionProof } from '../labour-market/regions/directory';
import type { BaRegionName } from '../labour-market/sources/ba/region-names';
import { baSource, configuredBaClient } from './feed-ba';
import { baRegionNames } from './feed-ba-names';
import { credentialsFor } from './feed-credentials';
import { fileSource } from './feed-file';
import { genesisSource } from './feed-genesis';
import { feedTexts } from './feed-messages';
import type { ReplyStore } from './feed-replies';
import type { FeedSource } from './feed-task';

export interface PlanContext {
  /** Of the configuration: paths in it begin there. */
  readonly configFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly replies: ReplyStore;
  readonly signal: AbortSignal;
  /** Of the earlier feed: links to Jobcenter, and spellings for where the BA's list does not come today. */
  readonly knownRegions: readonly RegionProof[];
  readonly report: (line: string) => void;
}

export interface Plan {
  readonly sources: readonly FeedSource[];
  readonly directory: RegionDirectory;
  readonly regions: readonly Region[];
  /** As the BA spells them today; null where it was not asked or did not answer. */
  readonly baNames: readonly BaRegionName[] | null;
  /** Requests before the first task that failed. */
  readonly failed: number;
}

/** What is to be fetched. Errors: ImportError for addresses that are none. */
export async function planFeed(config: FeedConfig, context: PlanContext): Promise<Plan> {
  const baNames = await baNamesOf(config, context);
  const spellings = baNames?.map(({ ags, name }) => ({ ags, baName: name }));
  const jobcenter = context.knownRegions.filter((proof) => proof.jobcenter !== undefined);
  const directory = completedBy(spellings ? [...jobcenter, ...spellings] : context.knownRegions);
  const codes = config.regionen;
  const regions =
    codes === 'alle' ? directory.regions : codes.flatMap((ags) => directory.byAgs.get(ags) ?? []);
  const sources = config.quellen.map((source) => {
    switch (source.art) {
      case 'genesis':
        return genesisSource(source, credentialsFor(source.system, context.environment));
      case 'ba':
        return baSource(source, regions, directory);
      case 'datei':
        return fileSource(source, path.dirname(context.configFile));
    }
  });
  const asksBa = config.quellen.some(({ art }) => art === 'ba');
  return { sources, directory, regions, baNames, failed: asksBa && baNames === null ? 1 : 0 };
}

/** Without the list the spellings that documents prove still work. Error: the signal's reason. */
async function baNamesOf(config: FeedConfig, context: PlanContext): Promise<readonly BaRegionName[] | null> {
  const source = config.quellen.find(({ art }) => art === 'ba');
  if (source?.art !== 'ba') return null;
  const key = JSON.stringify(['ba-names', source.namensliste ?? '']);
  // Outside of what may fail: an address that is none is for the user to mend.
  const client = configuredBaClient(source);
  try {
    return await baRegionNames(client, key, context.replies, context.signal);
  } catch (error) {
    context.signal.throwIfAborted();
    if (!(error instanceof ImportError)) throw error;
    context.report(feedTexts.namesFailed(error.message));
    return null;
  }
}
