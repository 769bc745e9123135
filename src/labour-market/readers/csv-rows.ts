import { parse } from 'papaparse';
import { ImportError } from '../import-error';
import { readerMessages } from './messages';

/**
 * The rows of a `;` file in which fields may be quoted and then hold line ends, semicolons and doubled quotes.
 * Error: ImportError where a quote is never closed.
 */
export function csvRows(text: string): string[][] {
  const { data, errors } = parse<string[]>(text, { delimiter: ';', newline: '\n' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) {
    const line = text.slice(0, broken.index ?? 0).split('\n').length;
    throw new ImportError(readerMessages.openQuote(line));
  }
  return data;
}
