import { cellOf, fullAddress, parseAddress } from './address';
import type { Area } from './address';
import type { CellContent } from './types';

/** The formulas of one sheet of the workbook. */
export interface SheetFormulas {
  readonly area: Area;
  readonly formulas: readonly (readonly CellContent[])[];
}

/** Queues the question for every sheet that has content; the answer is there after the next sync. */
export function askForFormulas(
  context: Excel.RequestContext,
  sheets: readonly string[],
): () => readonly SheetFormulas[] {
  const asked = sheets.map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    return { name, used: used.load('address,formulas') };
  });
  return () =>
    asked.flatMap(({ name, used }) =>
      used.isNullObject
        ? []
        : [{ area: { ...parseAddress(used.address), sheet: name }, formulas: used.formulas }],
    );
}

/** What is about to go: a whole sheet (`sheet`) and names. */
export interface Leaving {
  readonly sheet?: string;
  readonly names: readonly string[];
}

/**
 * The first cell whose formula speaks of what is about to go, e.g. `Tabelle1!A1`. Cells in `areas` do not count: they
 * go too. Texts inside a formula count, for INDIRECT takes its sheet from one.
 */
export function firstReference(
  sheets: readonly SheetFormulas[],
  leaving: Leaving,
  areas: readonly Area[],
): string | undefined {
  const mentions = mentionOf(leaving);
  if (!mentions) return undefined;
  for (const { area, formulas } of sheets) {
    const cells = formulas.flat();
    for (const [index, content] of cells.entries()) {
      if (typeof content !== 'string' || !content.startsWith('=') || !mentions.test(content)) continue;
      const cell = cellOf(area, index);
      if (!areas.some((gone) => covers(gone, cell))) return fullAddress(cell);
    }
  }
  return undefined;
}

function mentionOf({ sheet, names }: Leaving): RegExp | undefined {
  const ways: string[] = [];
  if (sheet !== undefined) {
    const title = escaped(sheet.replaceAll("'", "''"));
    ways.push(`'${title}'!`, `(?<![\\p{L}\\p{N}_.' \\]])${title}!`);
  }
  if (names.length > 0) {
    ways.push(`(?<![\\p{L}\\p{N}_.])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}_.(])`);
  }
  return ways.length > 0 ? new RegExp(ways.join('|'), 'iu') : undefined;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function covers(area: Area, cell: Area): boolean {
  const { row, column } = cell;
  return (
    area.sheet === cell.sheet &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
