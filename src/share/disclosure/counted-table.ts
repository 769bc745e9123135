import { DomainError } from '../../domain/domain-error';
import { geheimhaltung } from '../../domain/geheimhaltung/geheimhaltung';
import type { Totals } from '../../domain/geheimhaltung/network';
import type { CountTable } from '../../domain/geheimhaltung/read-table';
import { readTable } from '../../domain/geheimhaltung/read-table';
import { totalsOf } from '../../domain/geheimhaltung/totals';
import { ShareError } from '../share-error';
import { startsWithNumbers } from './heading-numbers';
import type { MarkedTable } from './marked-tables';
import { disclosureMessages, localAreaName } from './messages';
import { cellIn, RANGE, sentenceOnSheet } from './table-sentence';

const HIDDEN = '*';

/** A marked table with what must not be shown of it. */
export interface CountedTable extends MarkedTable {
  /** Rows and columns count from 0 inside the area. */
  readonly counts: CountTable;
  readonly totals: Totals;
  /** In the shape of `shown`. */
  readonly hidden: boolean[][];
}

/** @throws ShareError with the sentence of the rule and the place where a table cannot be protected */
export function countedTable(table: MarkedTable, mindestfallzahl: number): CountedTable {
  const { shown, summen } = table;
  try {
    const result = geheimhaltung(shown, { summen, mindestfallzahl });
    const hidden = shown.map((line, row) =>
      line.map((value, column) => value !== HIDDEN && result[row]?.[column] === HIDDEN),
    );
    const counts = readTable(shown, RANGE);
    const ranges = [{ name: RANGE, range: shown }];
    const totals = totalsOf({ table: counts, range: shown, name: RANGE, ranges, mindestfallzahl }, summen);
    return { ...table, counts, totals, hidden };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw refusal(table, error.message);
  }
}

function refusal({ area, name, shown }: MarkedTable, sentence: string): ShareError {
  const cell = cellIn(sentence, area) ?? localAreaName(area);
  const hint = startsWithNumbers(shown) ? ` ${disclosureMessages.headings}` : '';
  return new ShareError(disclosureMessages.table(area, name, sentenceOnSheet(sentence, area) + hint), [
    { sheet: area.sheet, cell },
  ]);
}

/** Whether the rule itself watches over a cell as a sum of the table's cells. Row and column on the sheet. */
export function isTotal({ area, counts, totals }: CountedTable, row: number, column: number): boolean {
  const i = counts.rows.indexOf(row - area.top);
  const j = counts.columns.indexOf(column - area.left);
  if (counts.counts[i]?.[j] === undefined) return false;
  return (totals.row && i === counts.rows.length - 1) || (totals.column && j === counts.columns.length - 1);
}

/** A count of the table; row and column inside the area. */
export interface Count {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

/** Counts of which the last is the sum of the others. */
export function sumLinesOf({ counts: { rows, columns, counts }, totals }: CountedTable): readonly Count[][] {
  const at = (i: number, j: number): Count => ({
    row: rows[i] ?? 0,
    column: columns[j] ?? 0,
    count: counts[i]?.[j] ?? 0,
  });
  return [
    ...(totals.row ? columns.map((_, j) => rows.map((__, i) => at(i, j))) : []),
    ...(totals.column ? rows.map((_, i) => columns.map((__, j) => at(i, j))) : []),
  ];
}
