import type { Observation } from '../observation';

/** What is known of a text before it is read. */
export interface FileContext {
  /** The table's name, where the name of a ZIP member tells it (`13111-01-03-4_…_flat.csv`). */
  readonly table: string | null;
}

/** A reader of one format of text. Formats are recognised by what is in them, never by a file's name. */
export interface TextReader {
  /** For people: `GENESIS-Flatfile (ffcsv)`. */
  readonly format: string;
  /** By the first lines; `head` is the beginning of the text, at most 4,000 characters. */
  recognises(head: string): boolean;
  /** All observations in the order of the text. Error: ImportError with line and reason. */
  read(text: string, context: FileContext): Observation[];
}
