import { ImportError } from '../import-error';
import { readerMessages } from './messages';

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 60;

/** Error: ImportError for a file of more than 60 MB, before anything of it is read. `length`: in bytes. */
export function refuseTooLarge({ length }: { readonly length: number }): void {
  if (length > MOST_MEGABYTES * MEGABYTE)
    throw new ImportError(readerMessages.tooLarge(Math.ceil(length / MEGABYTE), MOST_MEGABYTES));
}
