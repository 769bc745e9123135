import { addressOf } from '../place-address';
import { holdsFormula, sameContent } from '../../../workbook/formula';
import { inWorkbook } from '../../../workbook/session';
import type { CellContent } from '../../../workbook/types';
import { parseAddress, fullAddress } from '../../../workbook/address';
import type { Place } from '../../../share/types';
import type { CellNow, Proposal } from './proposal';

/** What to write into one cell. */
export interface WantedValue {
  readonly sheet: string;
  readonly cell: string;
  /** What the preview showed: where the cell holds something else by now, it stays. */
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface WantedComment {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** What was taken over, so that it can be taken back. */
export interface TakenRecord {
  readonly values: readonly WantedValue[];
  /** Ids of the comments that were made. */
  readonly comments: readonly string[];
}

export interface Taken {
  readonly record: TakenRecord;
  /** Cells that changed since the preview. */
  readonly changed: readonly Place[];
  /** Cells that have a comment already. */
  readonly occupied: readonly Place[];
}

/** ExcelApi 1.10 brought comments. */
export function takesComments(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.10');
}

/** What cells of the open workbook hold; undefined where their sheet is missing. */
export async function lookAtCells(places: readonly Place[]): Promise<readonly (CellNow | undefined)[]> {
  return inWorkbook(async (context) => {
    const look = await askCells(context, places);
    await context.sync();
    return look();
  });
}

/** Whether the open workbook has a sheet of one of these titles. */
export async function hasAnySheet(titles: readonly string[]): Promise<boolean> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const known = new Set(titles.map((title) => title.toLowerCase()));
    return sheets.items.some(({ name }) => known.has(name.toLowerCase()));
  });
}

/** One look, one batch of writing. A formula, or what changed since, is never written over. */
export async function takeOver(
  values: readonly WantedValue[],
  comments: readonly WantedComment[],
): Promise<Taken> {
  return inWorkbook(async (context) => {
    const look = await askCells(context, values);
    const taken = comments.length === 0 ? () => new Set<string>() : await askCommented(context);
    await context.sync();
    const now = look();
    const commented = taken();
    const written = values.filter(({ before }, index) => isStill(before, now[index]));
    const forText = cellsForText(values, now);
    const made = comments.filter((comment) => !commented.has(keyOf(comment)));
    for (const value of written) write(context, value, value.after, forText.has(value));
    const added = made.map(({ sheet, cell, text }) =>
      context.workbook.comments.add(addressOf({ sheet, cell }), text).load('id'),
    );
    await context.sync();
    return {
      record: { values: written, comments: added.map(({ id }) => id) },
      changed: values.filter((value) => !written.includes(value)),
      occupied: comments.filter((comment) => !made.includes(comment)),
    };
  });
}

/** Takes back what was taken over. Gives the cells that changed since and stay. */
export async function takeBack({ values, comments }: TakenRecord): Promise<readonly Place[]> {
  return inWorkbook(async (context) => {
    const look = await askCells(context, values);
    await context.sync();
    const now = look();
    const restored = values.filter(({ after }, index) => isStill(after, now[index]));
    const forText = cellsForText(values, now);
    for (const value of restored) write(context, value, value.before, forText.has(value));
    for (const id of comments) context.workbook.comments.getItemOrNullObject(id).delete();
    await context.sync();
    return values.filter((value) => !restored.includes(value));
  });
}

function isStill(content: CellContent, now: CellNow | undefined): boolean {
  return now !== undefined && !now.isFormula && sameContent(content, now.value);
}

function cellsForText(
  values: readonly WantedValue[],
  now: readonly (CellNow | undefined)[],
): ReadonlySet<WantedValue> {
  return new Set(values.filter((_, index) => now[index]?.isForText));
}

/**
 * An apostrophe before a text: what came in a file never becomes a formula, nor a date. In a cell for texts it would be
 * one of the text, and nothing becomes anything else there.
 */
function write(
  context: Excel.RequestContext,
  { sheet, cell }: WantedValue,
  content: CellContent,
  isForText: boolean,
): void {
  const needsMark = typeof content === 'string' && content !== '' && !isForText;
  const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
  range.values = [[needsMark ? `'${content}` : content]];
}

async function askCells(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<() => readonly (CellNow | undefined)[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const titles = new Set(sheets.items.map(({ name }) => name));
  const cells = places.map(({ sheet, cell = 'A1' }) => {
    if (!titles.has(sheet)) return undefined;
    const range = sheets.getItem(sheet).getRange(cell).load('values,formulas,numberFormat');
    return { range, spill: range.getSpillParentOrNullObject().load('address') };
  });
  return () => cells.map((cell) => cell && nowOf(cell.range, !cell.spill.isNullObject));
}

/** @param isSpilled whether another cell's formula fills it: writing into it would destroy that whole block */
function nowOf({ values, formulas, numberFormat }: Excel.Range, isSpilled: boolean): CellNow {
  const value = (values as CellContent[][])[0]?.[0] ?? '';
  const formula = (formulas as CellContent[][])[0]?.[0] ?? '';
  const format = (numberFormat as string[][])[0]?.[0] ?? '';
  const now = { value, isFormula: isSpilled || holdsFormula(formula, value), isForText: format === '@' };
  return value === '' && FOR_NUMBERS.test(format) ? { ...now, isForNumber: true } : now;
}

/** A placeholder of digits outside of quotes and brackets; dates and general formats have none. */
const FOR_NUMBERS = /^(?:[^"[0#?]|"[^"]*"|\[[^\]]*\])*[0#?]/;

async function askCommented(context: Excel.RequestContext): Promise<() => ReadonlySet<string>> {
  const comments = context.workbook.comments.load('items/id');
  await context.sync();
  const places = comments.items.map((comment) => comment.getLocation().load('address'));
  return () => new Set(places.map(({ address }) => fullAddress(parseAddress(address))));
}

function keyOf(place: Place): string {
  return fullAddress(parseAddress(addressOf(place)));
}

/** The remarks on one cell become one comment. */
export function wantedComments(
  proposals: readonly Proposal[],
  textOf: (proposal: Proposal) => string,
): readonly WantedComment[] {
  const texts = new Map<string, WantedComment>();
  for (const proposal of proposals) {
    const { sheet, cell } = proposal;
    const key = addressOf(proposal);
    const before = texts.get(key)?.text;
    const text = textOf(proposal);
    texts.set(key, { sheet, cell, text: before === undefined ? text : `${before}\n${text}` });
  }
  return [...texts.values()];
}
