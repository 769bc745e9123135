import { cellAddress } from '../cells/address';
import type { Flagged } from '../types';
import type { HeadedColumn } from './headed-columns';
import { disclosureMessages } from './messages';

/** § 16e and § 16i SGB II: few persons, each with one employer. */
const INSTRUMENT = /§{1,2}\s*16\s?([ei])(?![\p{L}\p{N}])/iu;

/** Headings of columns that hold names of employers. */
const HEADING =
  /(?:^|[^\p{L}])(?:arbeitgeber(?:in|s|name)?|betriebe?|träger|firm(?:a|en)|unternehmen)(?!\p{L})/iu;

/** A sentence that speaks of an employer, or names a law, is no heading. */
const SENTENCE = /[:§]/;
const LONGEST = 60;

export const isEmployerHeading = (text: string): boolean =>
  text.length <= LONGEST && HEADING.test(text) && !SENTENCE.test(text);

/**
 * Names of employers in a table about § 16e or § 16i (§ 35 Abs. 4 SGB I): the title of the sheet or of the table says
 * so, or another cell of the same row.
 */
export function namedEmployers(sheet: string, columns: readonly HeadedColumn[]): readonly Flagged[] {
  return columns.flatMap(({ column, entries, titles, textsOf }) => {
    const above = instrumentIn([sheet, ...titles]);
    return entries.flatMap(({ row, value }) => {
      if (typeof value !== 'string' || !/\p{L}{2}/u.test(value) || INSTRUMENT.test(value)) return [];
      const instrument = instrumentIn(textsOf(row)) ?? above;
      if (instrument === undefined) return [];
      return [{ sheet, cell: cellAddress(row, column), message: disclosureMessages.employer(instrument) }];
    });
  });
}

function instrumentIn(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const letter = INSTRUMENT.exec(text)?.[1];
    if (letter !== undefined) return `§ 16${letter.toLowerCase()}`;
  }
  return undefined;
}
