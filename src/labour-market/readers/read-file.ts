import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import type { ColumnMapping } from './mapped-table';
import { madeAccordingToName } from './genesis-source';
import { observationsOf } from './members';
import { readerMessages } from './messages';
import { readJson } from './read-json';
import { readText } from './read-text';
import { recogniseBytes, type ByteKind } from './recognise';
import { refuseTooLarge } from './too-large';
import { isWorkbook, unzip } from './zip';

/** What a file holds. */
export interface ReadResult {
  /** For people: `GENESIS-Flatfile (ffcsv)`; several with commas. */
  readonly format: string;
  readonly observations: Observation[];
  /** When its publisher made it, ISO 8601; of several members the oldest; null where no name says it. */
  readonly made: string | null;
  /** German sentences on what was left out. */
  readonly notes: string[];
}

export interface ReadOptions {
  /** Which column is what, as the user confirmed it: for tables of a layout that no reader knows. */
  readonly mapping?: ColumnMapping;
  /** The file's name. It tells table and age (`13111-01-03-4_1773175029986_….csv`), never the format. */
  readonly name?: string;
}

/** Read, or null where no reader knows the format. */
type Content = Pick<ReadResult, 'format' | 'observations'> | null;

const REFUSED: Readonly<Partial<Record<ByteKind, string>>> = {
  empty: readerMessages.empty,
  'web-page': readerMessages.webPage,
  'old-excel': readerMessages.otherProgram('eine Excel-Datei im alten Format xls'),
  pdf: readerMessages.otherProgram('ein PDF'),
  gzip: readerMessages.otherProgram('mit gzip gepackt'),
};

/**
 * The observations of a file of any format that is known; the format is recognised by the bytes. Reads everything or
 * nothing.
 * Error: ImportError, always with a German message, whatever is wrong with the file.
 */
export async function readFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    refuseTooLarge(bytes);
    if (recogniseBytes(bytes) === 'zip' && !isWorkbook(bytes)) return await readArchive(bytes, options);
    const content = await readOne(bytes, options);
    if (!content) throw new ImportError(readerMessages.unknownFormat);
    return { ...content, made: madeAccordingToName(options.name ?? ''), notes: [] };
  } catch (error) {
    // A fault of a reader must not reach the panel as a stack trace.
    throw error instanceof ImportError
      ? error
      : Object.assign(new ImportError(readerMessages.failed), { cause: error });
  }
}

async function readArchive(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const formats = new Set<string>();
  const members: { name: string; observations: readonly Observation[] }[] = [];
  const notes: string[] = [];
  for (const member of unzip(bytes)) {
    const content = await readMember(member.bytes, { ...options, name: member.name });
    if (!content) {
      notes.push(readerMessages.memberLeftOut(member.name));
      continue;
    }
    formats.add(content.format);
    members.push({ name: member.name, observations: content.observations });
  }
  if (formats.size === 0) throw new ImportError(readerMessages.unknownFormat);
  const stamps = members.flatMap(({ name }) => madeAccordingToName(name) ?? []);
  const made = stamps.sort()[0] ?? madeAccordingToName(options.name ?? '');
  return { format: [...formats].join(', '), made, observations: observationsOf(members), notes };
}

async function readMember(bytes: Uint8Array, options: ReadOptions & { name: string }): Promise<Content> {
  try {
    return await readOne(bytes, options);
  } catch (error) {
    throw error instanceof ImportError
      ? new ImportError(readerMessages.inMember(options.name, error.message))
      : error;
  }
}

async function readOne(bytes: Uint8Array, options: ReadOptions): Promise<Content> {
  const kind = recogniseBytes(bytes);
  const refused = REFUSED[kind];
  if (refused !== undefined) throw new ImportError(refused);
  if (kind === 'json') return readJson(bytes, options.name);
  if (kind !== 'zip') return readText(bytes, options);
  if (!isWorkbook(bytes)) throw new ImportError(readerMessages.zipInZip);
  // Loaded when the first workbook comes, since it is larger than all other readers together.
  const { readXlsx } = await import('./xlsx');
  return { format: 'Excel-Arbeitsmappe (xlsx)', observations: await readXlsx(bytes) };
}
