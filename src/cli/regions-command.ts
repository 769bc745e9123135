import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readRegionsFile } from '../labour-market/feed/read-regions-file';
import { ImportError } from '../labour-market/import-error';
import { completedBy, EMBEDDED, findRegions, jobcenterOf, NOT_CONFIRMED } from '../labour-market/regions';
import type { Region, RegionDirectory, RegionHit } from '../labour-market/regions';
import { readArguments } from './arguments';
import { printAll } from './print';
import { fileError, UserError } from './user-error';

const USAGE = 'amip regions SUCHTEXT [--feed ORDNER]';
const MOST = 30;

/** `amip regions`: the keys that other commands take, found by key, name or Jobcenter. */
export async function regionsCommand(args: string[]): Promise<void> {
  const { texts, words } = readArguments(USAGE, args, { texts: ['feed'], flags: [], words: 1 });
  const [text = ''] = words;
  const directory = await directoryOf(texts.get('feed'));
  const hits = findRegions(text, MOST, directory);
  if (hits.length === 0)
    throw new UserError(
      `Zu „${text}“ gibt es keine Region. Bitte einen Teil des Namens oder den AGS angeben.`,
    );
  await printAll(hits.map((hit) => `${lineOf(hit, directory)}\n`));
}

/** The embedded regions, completed by what the feed in a folder knows of them. */
async function directoryOf(folder: string | undefined): Promise<RegionDirectory> {
  if (folder === undefined) return EMBEDDED;
  const file = path.join(folder, 'regions.json');
  try {
    return completedBy(readRegionsFile(await readFile(file, 'utf8')).proofs);
  } catch (error) {
    throw error instanceof ImportError ? new UserError(`${file}: ${error.message}`) : fileError(file, error);
  }
}

function lineOf(hit: RegionHit, directory: RegionDirectory): string {
  if (hit.kind === 'region') return regionLine(hit.region, directory);
  const { code, name } = hit.jobcenter;
  return `     Jobcenter: ${code} ${name}  Kreise: ${NOT_CONFIRMED}`;
}

function regionLine({ ags, name, baName }: Region, directory: RegionDirectory): string {
  const jobcenter = jobcenterOf(ags, directory).map((entry) => `${entry.code} ${entry.name}`);
  return [
    ags.padEnd(5),
    name,
    `BA: ${baName ?? NOT_CONFIRMED}`,
    `Jobcenter: ${jobcenter.length > 0 ? jobcenter.join(', ') : NOT_CONFIRMED}`,
  ].join('  ');
}
