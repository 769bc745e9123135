import { isPrimary } from '../../domain/geheimhaltung/primary';
import { cellAddress, cellKey } from '../cells/address';
import type { Flagged } from '../types';
import type { SheetCells } from '../workbook/model';
import { headingKind } from './count-headings';
import type { HeadingKind } from './count-headings';
import { findHeadings } from './found-headings';
import { headedColumns } from './headed-columns';
import type { Entry } from './headed-columns';
import { disclosureMessages } from './messages';
import { SheetView } from './sheet-view';

type Line = Parameters<typeof disclosureMessages.smallCount>[2];

/** How to look at the cells of a sheet. */
export interface Looking {
  readonly mindestfallzahl: number;
  /** Which cells go along, and show what they hold. */
  isShown(row: number, column: number): boolean;
  /** Whether a marked table holds the cell. */
  isMarked(row: number, column: number): boolean;
  /** Whether the format of the cell says that it is no count: a percentage, money, a date. */
  hasUnit(row: number, column: number): boolean;
}

/**
 * Small counts of persons that no marked table protects: the first of each column and of each label, with how many more
 * there are. The heading above or the label beside says that they are counts, and the other does not say otherwise.
 */
export function smallCounts(cells: SheetCells, looking: Looking): readonly Flagged[] {
  const { isShown, isMarked, hasUnit, mindestfallzahl } = looking;
  // Labels repeat in each column, and headings in each row.
  const kinds = new Map<string, HeadingKind>();
  const kindOf = (text: string): HeadingKind => {
    if (!kinds.has(text)) kinds.set(text, headingKind(text));
    return kinds.get(text);
  };
  const found = findHeadings(cells, (text) => kindOf(text) === 'fallzahl', isShown);
  if (found.headings.length === 0) return [];
  const view = new SheetView(cells, found.lastColumn, isShown);
  const saysOtherwise = (text: string | undefined) => text !== undefined && kindOf(text) === 'anderes';
  const isSmall = ({ row, column, value }: Entry) =>
    typeof value === 'number' &&
    Number.isInteger(value) &&
    isPrimary(value, mindestfallzahl) &&
    !isMarked(row, column) &&
    !hasUnit(row, column);
  const told = new Set<number>();
  const flagged = (entries: readonly Entry[], line: Line): readonly Flagged[] => {
    const small = entries.filter(({ row, column }) => !told.has(cellKey(row, column)));
    for (const { row, column } of small) told.add(cellKey(row, column));
    const [first, ...others] = small;
    if (!first) return [];
    const message = disclosureMessages.smallCount(mindestfallzahl, others.length, line);
    return [{ sheet: cells.sheet, cell: cellAddress(first.row, first.column), message }];
  };
  const inColumns = headedColumns(cells, found, isShown).flatMap(({ entries }) => {
    const end = entries.findIndex(({ value }) => typeof value === 'string' && saysOtherwise(value));
    const counts = end < 0 ? entries : entries.slice(0, end);
    const small = counts.filter(
      (entry) => isSmall(entry) && !saysOtherwise(view.labelOf(entry.row, entry.column)),
    );
    return flagged(small, 'in derselben Spalte');
  });
  // A list may have the same label in thousands of rows.
  const byLabel = new Map<string, Entry[]>();
  for (const { text, row, column } of found.headings) {
    const small = byLabel.get(text) ?? [];
    byLabel.set(text, small);
    for (const [at, value] of view.rightOf(row, column)) {
      const entry = { row, column: at, value };
      if (isSmall(entry) && !saysOtherwise(view.headingOf(row, at))) small.push(entry);
    }
  }
  const inRows = [...byLabel.values()].flatMap((entries) => flagged(entries, 'mit derselben Beschriftung'));
  return [...inColumns, ...inRows];
}
