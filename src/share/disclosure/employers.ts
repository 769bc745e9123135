import { cellAddress } from '../cells/address';
import type { Flagged } from '../types';
import type { HeadedColumn } from './headed-columns';
import { disclosureMessages } from './messages';

/** § 16e and § 16i SGB II: few persons, each with one employer. With or without the sign, but never `116e`. */
const INSTRUMENT = /(?:§{1,2}\s*16\s?|(?<![\p{L}\p{N}])16)([ei])(?![\p{L}\p{N}])/iu;
/** What the law calls them, and how Jobcenter write that for short. */
const TITLES: readonly (readonly [title: RegExp, instrument: string])[] = [
  [/Teilhabe am Arbeitsmarkt|(?<!\p{L})TaAM(?!\p{L})/u, '§ 16i'],
  [/Eingliederung von Langzeitarbeitslosen|(?<!\p{L})EvL(?!\p{L})/u, '§ 16e'],
];

/** Headings of columns that hold names of employers, and of those who employ for others. */
const HEADING =
  /(?<!\p{L})(?:arbeitgeber(?:in|s|name)?|(?:einsatz|beschäftigungs)?betrieb(?:e|s|sname)?|(?:maßnahme|beschäftigungs)?träger(?:name)?|firm(?:a|en|enname)|unternehmen|einsatzstellen?)(?!\p{L})/iu;
/** `AG` alone; behind a name it is the form of a company, before a sign a part of an abbreviation. */
const SHORT_HEADING = /^AG(?:[\s/,(]|$)/;

/** A sentence that speaks of an employer, or names a law, is no heading. */
const SENTENCE = /[:§]/;
const LONGEST = 60;

export const isEmployerHeading = (text: string): boolean =>
  text.length <= LONGEST && (HEADING.test(text) || SHORT_HEADING.test(text)) && !SENTENCE.test(text);

/**
 * Names of employers in a table about § 16e or § 16i (§ 35 Abs. 4 SGB I): the title of the sheet or of the table says
 * so, or another cell of the same row.
 */
export function namedEmployers(sheet: string, columns: readonly HeadedColumn[]): readonly Flagged[] {
  return columns.flatMap(({ entries, titles, textsOf }) => {
    const above = instrumentIn([sheet, ...titles]);
    return entries.flatMap(({ row, column, value }) => {
      if (typeof value !== 'string' || !/\p{L}{2}/u.test(value) || instrumentIn([value]) !== undefined)
        return [];
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
    const title = TITLES.find(([written]) => written.test(text));
    if (title) return title[1];
  }
  return undefined;
}
