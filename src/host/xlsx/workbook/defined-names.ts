import { parseStructRef } from '@borgar/fx';
import { absoluteAddress, parseArea, parseAreas, quoteSheetName } from '../address';
import { fileFormula } from '../formula/file-formula';
import { messages } from '../messages';
import type { NameSnapshot, PageSnapshot, WorkbookSnapshot } from '../snapshot';
import { element, textContent } from '../xml';

interface DefinedName {
  readonly name: string;
  readonly localSheetId?: number | undefined;
  readonly hidden?: boolean | undefined;
  readonly comment?: string | undefined;
  readonly text: string;
}

function userName(entry: NameSnapshot, sheetNames: readonly string[]): DefinedName {
  const { name, formula, comment, visible, sheet } = entry;
  const place = sheetNames.findIndex((one) => one.toLowerCase() === sheet?.toLowerCase());
  if (sheet !== undefined && place < 0) throw new Error(messages.unknownSheet(name, sheet));
  return {
    name,
    localSheetId: sheet === undefined ? undefined : place,
    hidden: visible ? undefined : true,
    comment: comment || undefined,
    text: fileFormula(formula, { dynamic: true }).text,
  };
}

/** `$1:$3` or `$A:$B`, with the sign in front of both ends. */
function titleRange(sheet: string, range: string): string {
  const ends = range.replaceAll('$', '').toUpperCase().split(':');
  return `${sheet}!$${ends[0]}:$${ends[1] ?? ends[0]}`;
}

/** Print areas and repeated rows are names of the sheet (ECMA-376 Part 1, 18.2.5). */
function printNames(sheetName: string, page: PageSnapshot, localSheetId: number): DefinedName[] {
  const sheet = quoteSheetName(sheetName);
  const names: DefinedName[] = [];
  if (page.printArea) {
    const areas = parseAreas(page.printArea).map((area) => `${sheet}!${absoluteAddress(area)}`);
    names.push({ name: '_xlnm.Print_Area', localSheetId, text: areas.join(',') });
  }
  const titles = [page.printTitleColumns, page.printTitleRows].filter((range) => range !== undefined);
  if (titles.length > 0) {
    const text = titles.map((range) => titleRange(sheet, range)).join(',');
    names.push({ name: '_xlnm.Print_Titles', localSheetId, text });
  }
  return names;
}

function byName(a: DefinedName, b: DefinedName): number {
  const [first, second] = [a.name.toUpperCase(), b.name.toUpperCase()];
  if (first !== second) return first < second ? -1 : 1;
  return (a.localSheetId ?? -1) - (b.localSheetId ?? -1);
}

/** All names of the workbook in alphabetical order, as Excel keeps them; '' where there are none. */
export function definedNamesXml({ sheets, names }: WorkbookSnapshot): string {
  const sheetNames = sheets.map(({ name }) => name);
  const all = [
    ...names.map((name) => userName(name, sheetNames)),
    ...sheets.flatMap(({ name, page }, index) => (page ? printNames(name, page, index) : [])),
  ].sort(byName);
  const items = all.map(({ text, ...values }) => element('definedName', values, textContent(text)));
  return items.length === 0 ? '' : element('definedNames', {}, items.join(''));
}

/** Says of a name whether it stands for more than one cell. */
export function blockNames(names: readonly NameSnapshot[]): (name: string) => boolean {
  const blocks = new Set(
    names.filter(({ formula }) => isBlockFormula(formula)).map(({ name }) => name.toUpperCase()),
  );
  return (name) => blocks.has(name.toUpperCase());
}

function isBlockFormula(formula: string): boolean {
  const reference = parseStructRef(formula);
  if (reference) return !reference.sections?.includes('this row');
  const address = formula.slice(formula.lastIndexOf('!') + 1);
  if (!/^\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+$/i.test(address)) return false;
  const { top, left, bottom, right } = parseArea(address);
  return top < bottom || left < right;
}
