import type { Flagged } from '../types';
import type { Area, SheetCells } from '../workbook/model';
import { headingKind } from './count-headings';
import { disclosureMessages, localAreaName } from './messages';
import { numberBlocks } from './number-blocks';
import type { NumberColumn } from './number-blocks';
import { SheetView } from './sheet-view';

/** How to look at the cells of a sheet. */
export interface LookingForTables {
  readonly lastColumn: number;
  /** Which cells go along, and show what they hold. */
  isShown(row: number, column: number): boolean;
  isMarked(row: number, column: number): boolean;
  /** Whether the format of the cell says that it is no count: decimals, a percentage, money, a date. */
  isFormattedOtherwise(row: number, column: number): boolean;
  /** Whether the user is told of it anyhow. */
  isTold(area: Area): boolean;
}

const FEWEST = 4;
/** Larger numbers beside small ones are sums. */
const BELOW = 1000;
const SMALL = new Set([1, 2]);
/** What is graded or numbered, set or measured is not counted; also where a number of persons would have the word. */
const OTHER_WORDS =
  /(?<!\p{L})(?:\p{L}*noten?|\p{L}*punkte|\p{L}*score|\p{L}*stufen?|\p{L}*bewertung|\p{L}*skala|priorität|prio|platz|\p{L}*gewicht(?:ung)?|\p{L}*faktor|version|\p{L}*schwelle|\p{L}*grenze|werte?|\p{L}*parameter|\p{L}*kategorie|\p{L}*code|kennung|plz|quartal|kw|kalenderwoche|alter|ebene|größe|rundung|lfd|zeile|spalte|seite)(?!\p{L})/iu;
const HIGHEST_GRADE = 5;

/** Tables of whole numbers with a 1 or a 2 under headings that nobody knows: the user must say what they are. */
export function likelyTables(cells: SheetCells, looking: LookingForTables): readonly Flagged[] {
  const { isShown, isMarked, isTold, lastColumn } = looking;
  const { sheet } = cells;
  const view = new SheetView(cells, lastColumn, isShown);
  const blocks = numberBlocks(cells, (row, column) => isShown(row, column) && !isMarked(row, column));
  return blocks.flatMap((block) => {
    const found = tableIn(cells, block, looking, view);
    if (!found || isTold({ sheet, ...found })) return [];
    const area = { sheet, ...found };
    return [{ sheet, cell: localAreaName(area), message: disclosureMessages.likelyTable(area) }];
  });
}

/** The area of a table with its labels and headings; undefined: it is none. */
function tableIn(
  cells: SheetCells,
  block: readonly NumberColumn[],
  looking: LookingForTables,
  view: SheetView,
): Omit<Area, 'sheet'> | undefined {
  const left = Math.min(...block.map(({ column }) => column));
  const columns = block.filter(({ top, column }) => !saysOtherwise(view.headingOf(top, column)));
  const top = Math.min(...columns.map((segment) => segment.top));
  const hasHeading = columns.some((segment) => view.headingOf(segment.top, segment.column) !== undefined);
  if (columns.length === 0 || (columns.length === 1 && !hasHeading)) return undefined;
  const labels = new Map<number, string | undefined>();
  const labelOf = (row: number) => {
    if (!labels.has(row)) labels.set(row, view.labelOf(row, left));
    return labels.get(row);
  };
  const counted = columns.map((segment) => countsIn(cells, segment, looking, labelOf));
  const counts = counted.filter((values) => !areRanks(values)).flat();
  if (counts.length < FEWEST || !counts.some((value) => SMALL.has(value))) return undefined;
  if (columns.length === 1 && counts.every((value) => value >= 1 && value <= HIGHEST_GRADE)) return undefined;
  return {
    top: hasHeading ? Math.max(0, top - 1) : top,
    left: Math.max(0, left - 1),
    bottom: columns.reduce((last, { bottom }) => Math.max(last, bottom), 0),
    right: columns.reduce((last, { column }) => Math.max(last, column), 0),
  };
}

const saysOtherwise = (text: string | undefined): boolean =>
  text !== undefined && (headingKind(text) === 'anderes' || OTHER_WORDS.test(text));

/** The numbers of a column that may be counts, from rows with a label. */
function countsIn(
  cells: SheetCells,
  { column, top, bottom }: NumberColumn,
  { isFormattedOtherwise }: LookingForTables,
  labelOf: (row: number) => string | undefined,
): readonly number[] {
  const counts: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const shown = cells.value(row, column);
    if (shown?.type !== 'zahl' || shown.value >= BELOW) continue;
    const label = labelOf(row);
    if (label === undefined || saysOtherwise(label) || isFormattedOtherwise(row, column)) continue;
    counts.push(shown.value);
  }
  return counts;
}

/** 3, 1, 2: each number once. */
function areRanks(values: readonly number[]): boolean {
  return (
    values.length >= 3 &&
    new Set(values).size === values.length &&
    values.every((value) => value >= 1 && value <= values.length)
  );
}
