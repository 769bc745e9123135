import type { Check, Finding } from '../check';
import type { Pair } from '../pair';
import { SHARED } from '../read/grid';
import { unseenIn } from '../read/hidden';
import { textAt } from '../read/shown';
import type { Element } from '../read/tree';
import { within } from '../read/tree';
import type { Workbook } from '../read/workbook';
import type { Sheet } from '../read/workbook-types';
import { proofMessages as messages } from './messages';

/** Shorter texts stand anywhere by chance. */
const SHORTEST = 4;
const COMMENTS = /comments\+xml|threadedcomments/i;

/** The copy holds no text that nobody sees. */
export const textsCheck: Check = {
  id: 'texte',
  *run(pair) {
    yield* unusedTexts(pair.copy);
    const secrets = secretsOf(pair);
    if (secrets.size > 0) yield* hiddenTexts(pair, secrets);
  },
};

function* unusedTexts(copy: Workbook): Generator<Finding> {
  const used = new Uint8Array(copy.strings.length);
  for (const { grid } of copy.sheets)
    for (let index = 0; index < grid.count; index += 1)
      if (grid.kinds[index] === SHARED) used[grid.values[index] as number] = 1;
  if (copy.strings.some((text, index) => text !== '' && used[index] === 0))
    yield { message: messages.unusedText() };
}

/** Texts of what does not go along: hidden sheets with their titles, hidden cells, comments. */
function secretsOf(pair: Pair): ReadonlySet<string> {
  const { source, leftOut, kept, report } = pair;
  const texts = new Set<string>();
  const add = (text: string | undefined) => {
    const trimmed = text?.trim() ?? '';
    if (trimmed.length >= SHORTEST) texts.add(trimmed);
  };
  for (const sheet of leftOut) {
    add(sheet.title);
    for (const text of textsOf(source, sheet)) add(text);
  }
  const unseen = report.options.hiddenCells === 'leeren' ? 'unseen' : 'covered';
  for (const { before } of kept) for (const text of textsOf(source, before, unseen)) add(text);
  if (report.options.comments === 'entfernen')
    for (const part of source.package.parts)
      if (COMMENTS.test(source.package.typeOf(part) ?? ''))
        for (const { name, text } of within(source.package.tree(part)))
          if (name === 't' || name === 'text' || name === 'author') add(text);
  return texts;
}

function* textsOf(source: Workbook, sheet: Sheet, which?: 'unseen' | 'covered' | 'shown'): Generator<string> {
  const { grid } = sheet;
  const isUnseen = which && unseenIn(sheet, which !== 'covered', source.formats);
  if (which && which !== 'shown' && !isUnseen) return;
  for (let index = 0; index < grid.count; index += 1) {
    if (which && (isUnseen?.(index) ?? false) !== (which !== 'shown')) continue;
    const text = textAt(source, grid, index);
    if (text !== undefined) yield text;
  }
}

/**
 * Looks through everything but cells, which are compared one by one, and the cover, which tells in the same words what
 * other sheets tell. What stands in the same part of the workbook is there to be seen, but for the headings of
 * tables: they repeat those of hidden columns.
 */
function* hiddenTexts(pair: Pair, secrets: ReadonlySet<string>): Generator<Finding> {
  const { source, copy } = pair;
  for (const part of copy.package.parts) {
    const root = copy.elements(part);
    if (!root) continue;
    const before = source.package.has(part) ? source.elements(part) : undefined;
    const known = before ? knownIn(before) : () => false;
    const told = new Set<string>();
    for (const value of valuesOf(root)) {
      if (told.has(value.text) || known(value)) continue;
      told.add(value.text);
      for (const secret of secrets)
        if (holds(value.text, secret) && !isVisible(pair, secret))
          yield { message: messages.hiddenText(part) };
    }
  }
}

/** A text outside of cells, and where it stands in its part. */
interface Value {
  readonly text: string;
  /** The element, and the attribute. */
  readonly place: string;
}

/** What tables hold but headings: their names, those of styles, and the formulas of columns. */
const OF_TABLES =
  /^(table name|table displayName|tableStyleInfo name|\w+ \w+CellStyle|calculatedColumnFormula |totalsRowFormula )$/;

/** Says which values the workbook's part holds, too, where they are there to be seen. */
function knownIn(before: Element): (value: Value) => boolean {
  const isTable = before.name === 'table';
  const keyOf = ({ text, place }: Value) => (isTable ? `${place}\n${text}` : text);
  const known = new Set<string>();
  for (const value of valuesOf(before)) if (!isTable || OF_TABLES.test(value.place)) known.add(keyOf(value));
  return (value) => known.has(keyOf(value));
}

function* valuesOf(root: Element): Generator<Value> {
  for (const { name: element, attributes, text } of within(root)) {
    if (text.length >= SHORTEST) yield { text, place: `${element} ` };
    for (const name in attributes) {
      const value = attributes[name] ?? '';
      if (value.length >= SHORTEST && !name.startsWith('xmlns'))
        yield { text: value, place: `${element} ${name}` };
    }
  }
}

/** Headers and footers say where a text stands, directly before it. */
const HEADER_CODES = /&[LCR]/g;

/** Whether a text holds another as whole words. */
function holds(written: string, text: string): boolean {
  const value = written.replace(HEADER_CODES, ' ');
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(value.charAt(at));
  for (let at = value.indexOf(text); at >= 0; at = value.indexOf(text, at + 1))
    if (
      !(isLetter(at - 1) && isLetter(at)) &&
      !(isLetter(at + text.length) && isLetter(at + text.length - 1))
    )
      return true;
  return false;
}

/** Whether some cell that goes along shows it, or a sheet is called so. */
function isVisible({ source, expected, copy }: Pair, secret: string): boolean {
  return (
    copy.sheets.some(({ title }) => title.includes(secret)) ||
    expected.some((sheet) => {
      for (const text of textsOf(source, sheet, 'shown')) if (text.includes(secret)) return true;
      return false;
    })
  );
}
