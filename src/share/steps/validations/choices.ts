import type { Job } from '../../step';
import type { Area, ShownValue } from '../../workbook/model';

/** A longer list cannot be written into the validation itself (Excel's limit). */
const LONGEST = 255;
const MOST_CELLS = 255;

/**
 * The choices of a list as a formula of their own, `"ja,nein"`; undefined where they cannot or must not be told:
 * what the copy shows nowhere stays inside, also as a choice.
 */
export function literalList(job: Job, formula: string, sheet: string): string | undefined {
  const texts = job.reads(formula, sheet)?.map((area) => choicesIn(job, area));
  if (!texts || texts.length === 0 || texts.includes(undefined)) return undefined;
  const list = texts.flatMap((choices) => choices ?? []).join(',');
  return list === '' || list.length > LONGEST ? undefined : `"${list.replaceAll('"', '""')}"`;
}

/** The choices of an area; empty cells are none. undefined: some cannot be told. */
function choicesIn(job: Job, area: Area): readonly string[] | undefined {
  const texts = valuesOf(job, area)?.map(choiceText);
  return texts?.every((text) => text !== undefined) ? texts : undefined;
}

/** undefined: the copy does not show them. */
function valuesOf(job: Job, area: Area): readonly ShownValue[] | undefined {
  const { decisions, workbook } = job;
  const cells = workbook.cells(area.sheet);
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (!cells || count > MOST_CELLS || decisions.removedSheets.has(area.sheet)) return undefined;
  if (decisions.suppressed.touches(area) || decisions.emptied.touches(area)) return undefined;
  const values: ShownValue[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const value = cells.value(row, column);
      if (value) values.push(value);
    }
  return values;
}

/** Numbers would need their format and the decimal sign of the reader's language. */
function choiceText(value: ShownValue): string | undefined {
  return value.type === 'text' && !value.value.includes(',') && value.value.trim() !== ''
    ? value.value
    : undefined;
}
