import { jobcenterOf, NOT_CONFIRMED, searchRegions } from '../labour-market/regions';
import type { Region } from '../labour-market/regions';
import { readArguments } from './arguments';
import { printAll } from './print';
import { UserError } from './user-error';

const USAGE = 'amip regions SUCHTEXT';
const MOST = 30;

/** `amip regions`: the keys that other commands take, found by key, name or Jobcenter. */
export async function regionsCommand(args: string[]): Promise<void> {
  const [text = ''] = readArguments(USAGE, args, { texts: [], flags: [], words: 1 }).words;
  const regions = searchRegions(text, MOST);
  if (regions.length === 0)
    throw new UserError(
      `Zu „${text}“ gibt es keine Region. Bitte einen Teil des Namens oder den AGS angeben.`,
    );
  await printAll(regions.map((region) => `${lineOf(region)}\n`));
}

function lineOf({ ags, name, baName }: Region): string {
  const jobcenter = jobcenterOf(ags).map((entry) => `${entry.code} ${entry.name}`);
  return [
    ags.padEnd(5),
    name,
    `BA: ${baName ?? NOT_CONFIRMED}`,
    `Jobcenter: ${jobcenter.length > 0 ? jobcenter.join(', ') : NOT_CONFIRMED}`,
  ].join('  ');
}
