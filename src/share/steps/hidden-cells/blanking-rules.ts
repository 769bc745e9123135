import { cellAddress } from '../../cells/address';
import { isInside } from '../../disclosure/marked-tables';
import type { Job } from '../../step';
import type { SheetCells } from '../../workbook/model';
import type { Place } from '../../types';
import { areasOf, cellsOfRule } from '../removal/areas';
import { treeOf } from '../removal/edit-part';
import { keptSheets, stylesPart } from '../removal/whereabouts';
import { childNamed, descendants, textOf } from '../removal/xml-tree';
import type { XmlNode } from '../removal/xml-tree';
import { NumberFormat } from './number-format';

const MOST_PLACES = 100;
/** Constants that are true. */
const ALWAYS = /^\s*=?\s*(?:TRUE(?:\(\))?|[-+]?0*[1-9]\d*)\s*$/i;

/** A value for each section of a format. */
const ANY = [1, -1, 'Text'];

const messages = {
  sometimes: (sheet: string, cells: string) =>
    `Eine bedingte Formatierung kann Werte in ${sheet}!${cells} unsichtbar machen; ihr Inhalt bleibt in der Kopie. Leeren Sie die Zellen, wenn ihn niemand sehen soll.`,
  always: (count: number) =>
    `${count === 1 ? 'Eine Zelle ist' : `${count} Zellen sind`} durch eine bedingte Formatierung, die immer gilt, unsichtbar (;;;). Leeren Sie die Zellen, oder geben Sie ihnen selbst das Zahlenformat ;;; – dann leert sie die Kopie.`,
};

/** A conditional format that shows its cells without their values. */
interface BlankingRule {
  readonly sheet: string;
  readonly cells: string;
  readonly isAlways: boolean;
  /** undefined: a fixed text stands for some values, a bar or a symbol for all. */
  readonly hides: 'alles' | 'zahlen' | undefined;
}

/**
 * Conditional formats that take values from sight: nobody can say when without reckoning as Excel does, so they are
 * told of. Where one always holds, what it hides must not go along.
 */
export function settleBlankingRules(job: Job): void {
  const places: Place[] = [];
  let count = 0;
  const codes = codesOf(job);
  for (const { title, part } of keptSheets(job)) {
    const rules = [...descendants(treeOf(job.draft, part))]
      .filter(({ name }) => name === 'cfRule')
      .flatMap((rule) => blankingRule(rule, title, codes));
    for (const { sheet, cells } of rules.filter(({ isAlways }) => !isAlways || keepsHidden(job))) {
      const first = areasOf(cells, sheet)[0];
      const cell = first && cellAddress(first.top, first.left);
      job.account.flagged.push({
        sheet,
        ...(cell ? { cell } : {}),
        message: messages.sometimes(sheet, cells),
      });
    }
    const always = keepsHidden(job) ? [] : rules.filter(({ isAlways }) => isAlways);
    const cells = always.length === 0 ? undefined : job.workbook.cells(title);
    for (const place of cells ? blanked(job, cells, always) : []) {
      count += 1;
      if (places.length < MOST_PLACES) places.push(place);
    }
  }
  if (count > 0) job.account.refusals.push({ message: messages.always(count), places });
}

const keepsHidden = ({ request }: Job): boolean => request.options.hiddenCells === 'bleiben';

/** The codes of the number formats of differences, by their numbers. */
function codesOf(job: Job): readonly (string | undefined)[] {
  const part = stylesPart(job);
  if (part === undefined) return [];
  return (childNamed(treeOf(job.draft, part), 'dxfs')?.children ?? []).map(codeOf);
}

const codeOf = (difference: XmlNode | undefined): string | undefined =>
  childNamed(difference, 'numFmt')?.attributes['formatCode'];

function blankingRule(
  rule: XmlNode,
  sheet: string,
  codes: readonly (string | undefined)[],
): readonly BlankingRule[] {
  const { dxfId, type } = rule.attributes;
  const code = codeOf(childNamed(rule, 'dxf')) ?? (dxfId === undefined ? undefined : codes[Number(dxfId)]);
  const format = code === undefined ? undefined : new NumberFormat(code);
  // Bars and symbols may stand in place of the values that they are drawn of.
  const isDrawnOnly = childNamed(rule, 'dataBar', 'iconSet')?.attributes['showValue'] === '0';
  if (!isDrawnOnly && !ANY.some((value) => format?.conceals(value))) return [];
  const formula = childNamed(rule, 'formula', 'f');
  const hides = format?.hides;
  const isAlways =
    hides !== undefined && type === 'expression' && formula !== undefined && ALWAYS.test(textOf(formula));
  return [{ sheet, cells: cellsOfRule(rule), isAlways, hides }];
}

function* blanked({ decisions }: Job, cells: SheetCells, rules: readonly BlankingRule[]): Generator<Place> {
  const { sheet } = cells;
  const hidden = rules.flatMap(({ cells: ranges, hides }) =>
    areasOf(ranges, sheet).map((area) => ({ area, hides })),
  );
  for (let cell = 0; cell < cells.count; cell += 1) {
    const [row, column] = [cells.rowOf(cell), cells.columnOf(cell)];
    const around = hidden.filter(({ area }) => isInside(area, sheet, row, column));
    if (around.length === 0 || decisions.emptied.has(sheet, row, column)) continue;
    const type = cells.valueOf(cell)?.type;
    if (type === 'zahl' || (type === 'text' && around.some(({ hides }) => hides === 'alles')))
      yield { sheet, cell: cellAddress(row, column) };
  }
}
