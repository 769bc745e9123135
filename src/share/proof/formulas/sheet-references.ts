import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx';
import type { Workbook } from '../read/workbook';
import { tokensOf } from './tokens';

/** What may be the name of a sheet before its `!`. */
const QUALIFIER = /(?:'((?:[^']|'')+)'|([^\s'"!(),;+\-*/^&=<>{}]+))!/g;

/** Whether formulas refer to sheets that the workbook has. */
export class SheetReferences {
  private readonly titles: ReadonlySet<string>;

  constructor({ sheets }: Workbook) {
    this.titles = new Set(sheets.map(({ title }) => title.toLowerCase()));
  }

  /** References to other workbooks are not meant. */
  leadNowhere(formula: string): boolean {
    if (!formula.includes('!') || this.areAllKnown(formula)) return false;
    return (tokensOf(formula) ?? []).some(({ type, value }) => {
      const isReference = type.startsWith('range') || type === 'structured';
      const parsed =
        type === 'structured' ? parseStructRef(value) : isReference ? parseA1Ref(value) : undefined;
      return parsed !== undefined && !parsed.workbookName && !this.has(parsed.sheetName ?? '');
    });
  }

  /** Decides almost all formulas without taking them apart; a text that looks like a sheet makes it doubt. */
  private areAllKnown(formula: string): boolean {
    for (const [, quoted, plain = ''] of formula.matchAll(QUALIFIER))
      if (!this.has(quoted?.replaceAll("''", "'") ?? plain)) return false;
    return true;
  }

  private has(written: string): boolean {
    const title = written.toLowerCase();
    if (title === '' || this.titles.has(title)) return true;
    const ends = title.split(':');
    return ends.length === 2 && ends.every((end) => this.titles.has(end));
  }
}
