import { ImportError } from '../../labour-market/import-error';
import type { Loadable } from '../../labour-market/loaded';
import { isLoadable } from '../../labour-market/loaded';
import { asksForColumns } from '../../labour-market/readers/asks-for-columns';
import type { ColumnMapping } from '../../labour-market/readers/mapped-mapping';
import type { MappingProposal } from '../../labour-market/readers/mapped-proposal';
import { proposeMapping } from '../../labour-market/readers/mapped-proposal';
import { readerMessages } from '../../labour-market/readers/messages';
import { readFile } from '../../labour-market/readers/read-file';
import { textsInFile } from '../../labour-market/readers/texts-in-file';
import { sha256 } from '../../labour-market/sources/feed/sha256';

/** What the panel asks its worker. */
export interface ReadRequest {
  readonly file: Blob;
  readonly name: string;
  readonly mapping: ColumnMapping | null;
}

export type ReadReply =
  | {
      readonly kind: 'read';
      /** Of the bytes. */
      readonly sha256: string;
      readonly format: string;
      /** When its publisher made it, ISO 8601; null where the file does not say it. */
      readonly made: string | null;
      readonly notes: readonly string[];
      readonly observations: readonly Loadable[];
      readonly leftOut: number;
    }
  | ({ readonly kind: 'unknown'; readonly message: string } & MappingProposal)
  | { readonly kind: 'refused'; readonly message: string };

/** Reads a file. Never rejects: an error does not reach the panel out of a worker with its class. */
export async function replyTo({ file, name, mapping }: ReadRequest): Promise<ReadReply> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      const { format, made, notes, observations } = await readFile(bytes, {
        name,
        ...(mapping && { mapping }),
      });
      const loadable = observations.filter(isLoadable);
      const leftOut = observations.length - loadable.length;
      const head = { kind: 'read', sha256: await sha256(bytes), format, made, notes } as const;
      return { ...head, observations: loadable, leftOut };
    } catch (error) {
      const message = sentenceOf(error);
      const table = mapping === null && asksForColumns(message) ? tableIn(bytes) : undefined;
      return table ? { kind: 'unknown', message, ...table } : { kind: 'refused', message };
    }
  } catch (error) {
    return { kind: 'refused', message: sentenceOf(error) };
  }
}

/** The first text of the file that has columns; best one with a column of numbers. */
function tableIn(bytes: Uint8Array): MappingProposal | undefined {
  const tables = textsInFile(bytes)
    .map(({ text }) => proposeMapping(text))
    .filter(({ columns }) => columns.length > 1);
  return tables.find(({ mapping }) => mapping !== null) ?? tables[0];
}

function sentenceOf(error: unknown): string {
  return error instanceof ImportError ? error.message : readerMessages.failed;
}
