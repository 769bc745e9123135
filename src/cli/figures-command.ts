import path from 'node:path';
import { readMapping } from '../labour-market/feed/read-mapping';
import { ImportError } from '../labour-market/import-error';
import type { Observation } from '../labour-market/observation';
import type { ColumnMapping } from '../labour-market/readers/mapped-mapping';
import type { ReadResult } from '../labour-market/readers/read-file';
import { readFile } from '../labour-market/readers/read-file';
import { regionByAgs } from '../labour-market/regions';
import { readArguments } from './arguments';
import { jsonLines } from './figures-json';
import { figuresTexts } from './figures-messages';
import { isOwnWorkbook } from './figures-own-workbook';
import { propose } from './figures-propose';
import { tableLines } from './figures-table';
import { readBytes, readText } from './files';
import { say } from './output';
import { printAll } from './print';
import { UserError } from './user-error';
import { warningsOf } from './warnings';

const USAGE =
  'amip figures DATEI [--region AGS] [--format json|table] [--mapping ZUORDNUNG.json] oder amip figures DATEI --propose';
const FORMATS: ReadonlyMap<string, (observations: readonly Observation[]) => Iterable<string>> = new Map([
  ['json', jsonLines],
  ['table', tableLines],
]);

/** `amip figures`: the observations of any file the readers know, or that a mapping explains, on stdout. */
export async function figuresCommand(args: string[]): Promise<void> {
  const { texts, flags, words } = readArguments(USAGE, args, {
    texts: ['region', 'format', 'mapping'],
    flags: ['propose'],
    words: 1,
  });
  const [file = ''] = words;
  if (flags.has('propose')) {
    if (texts.size > 0) throw new UserError(figuresTexts.proposeAlone);
    return await propose(file);
  }
  const format = texts.get('format') ?? 'json';
  const lines = FORMATS.get(format);
  if (!lines) throw new UserError(figuresTexts.unknownFormat(format, [...FORMATS.keys()]));
  const { observations, notes } = await read(file, await mappingIn(texts.get('mapping')));
  const region = texts.get('region');
  const wanted = region === undefined ? observations : ofRegion(observations, region);
  for (const note of notes) say(`${file}: ${note}`);
  for (const warning of warningsOf(wanted)) say(warning);
  await printAll(lines(wanted));
}

async function mappingIn(file: string | undefined): Promise<ColumnMapping | undefined> {
  if (file === undefined) return undefined;
  const text = await readText(file);
  try {
    return readMapping(text);
  } catch (error) {
    throw error instanceof ImportError ? new UserError(`${file}: ${error.message}`) : error;
  }
}

async function read(file: string, mapping: ColumnMapping | undefined): Promise<ReadResult> {
  const bytes = await readBytes(file);
  if (isOwnWorkbook(bytes)) throw new UserError(figuresTexts.ownWorkbook(file));
  try {
    return await readFile(bytes, { name: path.basename(file), ...(mapping && { mapping }) });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new UserError(`${file}: ${figuresTexts.withHint(error.message, mapping !== undefined)}`);
  }
}

/** Dissolved Kreise are no regions any more, but older files have them. */
function ofRegion(observations: readonly Observation[], code: string): readonly Observation[] {
  const found = observations.filter(({ region }) => region === code);
  if (found.length === 0 && regionByAgs(code) === null) throw new UserError(figuresTexts.unknownRegion(code));
  return found;
}
