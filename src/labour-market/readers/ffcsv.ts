import { ImportError } from '../import-error';
import type { Observation } from '../observation';
import { flatObservations } from './ffcsv-build';
import { beginsAsFlatFile, flatLayout } from './ffcsv-header';
import { scanFlatRows } from './ffcsv-scan';
import { firstLine, withLineFeeds } from './lines';
import { readerMessages } from './messages';
import type { FileContext, TextReader } from './text-reader';

/**
 * Flat files of GENESIS (ffcsv, layout since 2025), German and English: one row for each figure, with any number of
 * variables.
 */
export const ffcsv: TextReader = {
  format: 'GENESIS-Flatfile (ffcsv)',
  recognises: (head) => beginsAsFlatFile(head),
  read(text: string, { table }: FileContext): Observation[] {
    const lines = withLineFeeds(text);
    const header = firstLine(lines);
    const layout = flatLayout(header);
    if (!layout) throw new ImportError(readerMessages.unknownLayout(1, header));
    const scanned = scanFlatRows(lines, layout);
    if (scanned.rows.length === 0) throw new ImportError(readerMessages.noRows);
    return flatObservations(scanned, table);
  },
};
