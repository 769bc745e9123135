import type { Observation } from '../observation';
import { baSeries } from './ba-series';
import { baTable } from './ba-table';
import { decodeText } from './decode';
import { downloader } from './downloader';
import { ffcsv } from './ffcsv';
import { tableOfName } from './genesis-source';
import { readMapped, type ColumnMapping } from './mapped-table';
import { oldFfcsv } from './old-ffcsv';
import type { TextReader } from './text-reader';

const READERS: readonly TextReader[] = [ffcsv, oldFfcsv, downloader, baTable, baSeries];
const HEAD_LENGTH = 4_000;

/**
 * The observations of a text file by the first reader that recognises it, or by the user's mapping; null where there is
 * neither.
 * Error: ImportError of decoding and of the reader.
 */
export function readText(
  bytes: Uint8Array,
  { mapping, name }: { mapping?: ColumnMapping; name?: string },
): { format: string; observations: Observation[] } | null {
  const text = decodeText(bytes);
  const context = { table: name === undefined ? null : tableOfName(name) };
  if (mapping)
    return { format: 'Tabelle mit zugeordneten Spalten', observations: readMapped(text, mapping, context) };
  const head = text.slice(0, HEAD_LENGTH);
  const reader = READERS.find((candidate) => candidate.recognises(head));
  return reader ? { format: reader.format, observations: reader.read(text, context) } : null;
}
