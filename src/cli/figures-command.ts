import path from 'node:path';
import { ImportError } from '../labour-market/import-error';
import type { Observation } from '../labour-market/observation';
import type { ReadResult } from '../labour-market/readers/read-file';
import { readFile } from '../labour-market/readers/read-file';
import { regionByAgs } from '../labour-market/regions';
import { readArguments } from './arguments';
import { jsonLines } from './figures-json';
import { tableLines } from './figures-table';
import { readBytes } from './files';
import { printAll } from './print';
import { UserError } from './user-error';

const USAGE = 'amip figures DATEI [--region AGS] [--format json|table]';
const FORMATS: ReadonlyMap<string, (observations: readonly Observation[]) => Iterable<string>> = new Map([
  ['json', jsonLines],
  ['table', tableLines],
]);

/** `amip figures`: the observations of any file the readers know, on stdout. */
export async function figuresCommand(args: string[]): Promise<void> {
  const { texts, words } = readArguments(USAGE, args, { texts: ['region', 'format'], flags: [], words: 1 });
  const [file = ''] = words;
  const format = texts.get('format') ?? 'json';
  const lines = FORMATS.get(format);
  if (!lines)
    throw new UserError(
      `--format ${format}: Dieses Format gibt es nicht. Bekannt: ${[...FORMATS.keys()].join(', ')}.`,
    );
  const { observations, notes } = await read(file);
  for (const note of notes) process.stderr.write(`amip: ${file}: ${note}\n`);
  const region = texts.get('region');
  await printAll(lines(region === undefined ? observations : ofRegion(observations, region)));
}

async function read(file: string): Promise<ReadResult> {
  const bytes = await readBytes(file);
  try {
    return await readFile(bytes, { name: path.basename(file) });
  } catch (error) {
    throw error instanceof ImportError ? new UserError(`${file}: ${error.message}`) : error;
  }
}

/** Dissolved Kreise are no regions any more, but older files have them. */
function ofRegion(observations: readonly Observation[], code: string): readonly Observation[] {
  const found = observations.filter(({ region }) => region === code);
  if (found.length === 0 && regionByAgs(code) === null)
    throw new UserError(
      `--region ${code}: Diese Region ist nicht bekannt. Erwartet wird ein amtlicher Schlüssel wie 07312, 07 oder DG.`,
    );
  return found;
}
