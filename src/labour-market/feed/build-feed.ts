import type { Figure } from '../catalogue';
import { FIGURES } from '../catalogue';
import type { RegionDirectory } from '../regions';
import type { FeedFile, FeedIndex, FeedRegion } from '../sources/feed/feed-index';
import { sha256 } from '../sources/feed/sha256';
import type { Choice } from './choose-series';
import { chooseSeries } from './choose-series';
import { collectSeries } from './collect-series';
import { dataPackage } from './datapackage';
import { feedDataset } from './dataset';
import type { FeedDataset } from './feed-dataset';
import type { Delivery } from './delivery';
import type { Frequency } from './frequency';
import type { Licence } from './licence';
import { feedMessages } from './messages';
import { choiceNotes, notesOf } from './notes';

export interface Feed {
  /** Path → text, the index last: whoever writes them in this order never lists a file that is not there. */
  readonly files: ReadonlyMap<string, string>;
  readonly index: FeedIndex;
  /** German sentences on what was left out. */
  readonly notes: readonly string[];
}

interface FeedOptions {
  /** `2026-03-01T06:00:00Z` */
  readonly created: string;
  /** Which regions there are, in the order of the feed. */
  readonly directory: RegionDirectory;
  /** Of the feed before: where nothing else changed, its time of making stays. */
  readonly earlier?: FeedIndex | undefined;
}

/**
 * The files of a feed: one JSON-stat dataset for each region and frequency, `datapackage.json`, `index.json`. Only
 * figures of the catalogue and known regions go in. The order of the deliveries decides between sources.
 * The same input gives the same bytes, and the same figures those of the feed before.
 */
export async function buildFeed(
  deliveries: readonly Delivery[],
  { created, directory, earlier }: FeedOptions,
): Promise<Feed> {
  const collected = collectSeries(deliveries);
  const choices = chooseSeries(collected.series.filter(({ region }) => directory.byAgs.has(region)));
  const files = new Map<string, string>();
  const regions: FeedRegion[] = [];
  const licences = new Map<string, Licence>();
  for (const { ags, name } of directory.regions) {
    const write = async (frequency: Frequency): Promise<FeedFile | undefined> => {
      const own = choices.filter(({ chosen }) => chosen.region === ags && chosen.frequency === frequency);
      if (own.length === 0) return undefined;
      const dataset = regionDataset(own, name, frequency);
      for (const licence of dataset.extension.feed.licences) licences.set(licence.text, licence);
      return put(files, `geo/${ags}.${frequency}.json`, JSON.stringify(dataset));
    };
    const [m, a] = [await write('m'), await write('a')];
    if (m || a) regions.push({ ags, name, files: { ...(m && { m }), ...(a && { a }) } });
  }
  const made: FeedIndex = {
    schema: '1',
    created,
    regions,
    figures: figuresOf(choices),
    licences: [...licences.values()],
  };
  const index = earlier && sameContent(made, earlier) ? { ...made, created: earlier.created } : made;
  files.set('datapackage.json', JSON.stringify(dataPackage(index, [...licences.values()])));
  files.set('index.json', JSON.stringify(index));
  return { files, index, notes: notesOf(choices, collected) };
}

function regionDataset(choices: readonly Choice[], name: string, frequency: Frequency): FeedDataset {
  return feedDataset(
    choices.map(({ chosen }) => chosen),
    {
      label: feedMessages.datasetLabel(name, frequency),
      notes: choices.flatMap(choiceNotes),
      regionName: () => name,
    },
  );
}

function sameContent(one: FeedIndex, other: FeedIndex): boolean {
  const content = (index: FeedIndex) => JSON.stringify({ ...index, created: '' });
  return content(one) === content(other);
}

async function put(files: Map<string, string>, path: string, text: string): Promise<FeedFile> {
  files.set(path, text);
  const bytes = new TextEncoder().encode(text);
  return { path, sha256: await sha256(bytes), bytes: bytes.length };
}

function figuresOf(
  choices: readonly Choice[],
): readonly Pick<Figure, 'id' | 'label' | 'unit' | 'decimals' | 'kind'>[] {
  const present = new Set(choices.map(({ chosen }) => chosen.figure.id));
  return FIGURES.filter(({ id }) => present.has(id)).map(({ id, label, unit, decimals, kind }) => ({
    id,
    label,
    unit,
    decimals,
    kind,
  }));
}
