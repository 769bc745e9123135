import type { Job } from '../step';
import { complements } from './complete';
import { copiedCell, numberAt } from './copied-cell';
import type { Count, CountedTable } from './counted-table';
import { isTotal } from './counted-table';
import { isInside } from './marked-tables';
import { Pivots } from './pivots';
import type { CellPlace } from './readers';
import { Readers } from './readers';
import { isRecomputable } from './recomputable';
import { SumsOfCells } from './sums-of-cells';
import { summedCells } from './summed-cells';
import type { TypedSum } from './typed-sums';

/** Which sums of marked tables that stand in another one are left to the audit. */
export interface Sparing {
  /** Formulas. A hidden one that could be summed up from shown parts takes one of them along. */
  readonly formulas: boolean;
  /** Typed ones, where several of their parts are hidden; one alone takes its sum along. */
  readonly typed: boolean;
}

export interface Spread {
  /** Every cell that must not be shown, each once. */
  readonly cells: readonly CellPlace[];
  /** Tables of which more is hidden than the rule asks for, or that share a count with another. */
  readonly linked: ReadonlySet<CountedTable>;
}

/**
 * Follows what must not be shown through the workbook, until nothing is added: formulas that read it are hidden too,
 * and so is a count that a hidden one is only a copy of. The sums of a table are left to the rule; everything else that
 * is hidden in a marked table gets complements there.
 *
 * @param typed sums of counts in other tables that no formula computes
 */
export function spread(
  job: Job,
  tables: readonly CountedTable[],
  sparing: Sparing,
  typed: readonly TypedSum[] = [],
): Spread {
  return new Spreading(job, tables, sparing, typed).run();
}

class Spreading {
  private readonly cells: CellPlace[] = [];
  private readonly linked = new Set<CountedTable>();
  private readonly readers: Readers;
  private readonly pivots: Pivots;
  private readonly typed: SumsOfCells;
  private next = 0;

  constructor(
    private readonly job: Job,
    private readonly tables: readonly CountedTable[],
    private readonly sparing: Sparing,
    typed: readonly TypedSum[],
  ) {
    this.readers = new Readers(job);
    this.pivots = new Pivots(job);
    this.typed = new SumsOfCells(typed);
  }

  run(): Spread {
    for (const table of this.tables) {
      table.hidden.forEach((line, row) =>
        line.forEach((isHidden, column) => {
          if (isHidden) this.hide(placeIn(table, row, column));
        }),
      );
    }
    if (this.cells.length > 0) this.forceUnknown();
    while (this.next < this.cells.length) {
      this.follow();
      for (const table of this.linked) {
        const isInVain = ({ row, column }: Count) => isRecomputable(this.job, placeIn(table, row, column));
        for (const { row, column } of complements(table, isInVain)) this.hide(placeIn(table, row, column));
      }
    }
    return { cells: this.cells, linked: this.linked };
  }

  /** Whatever may show anything of the workbook. The marked tables are weighed by the rule. */
  private forceUnknown(): void {
    for (const reader of this.readers.unknown()) this.force(reader);
    for (const place of this.pivots.unknown()) this.forceUnmarked(place);
  }

  private forceUnmarked(place: CellPlace): void {
    if (this.tablesOf(place).length === 0) this.force(place);
  }

  private follow(): void {
    for (; this.next < this.cells.length; this.next += 1) {
      const cell = this.cells[this.next];
      if (!cell) continue;
      for (const reader of this.readers.of(cell, this.isHidden)) {
        if (!this.isOwnTotal(reader, cell) && !this.isSpared(reader, cell)) this.force(reader);
      }
      for (const place of this.pivots.of(cell)) this.force(place);
      const inside = this.tablesOf(cell);
      if (inside.length > 0) for (const place of this.pivots.beside(cell)) this.forceUnmarked(place);
      if (inside.length > 1) inside.forEach((table) => this.linked.add(table));
      const copied = inside.length > 0 ? copiedCell(this.job, cell) : undefined;
      if (copied) this.hideOrigin(copied);
      else if (this.sparing.formulas && inside.length > 0) this.hidePart(cell);
      for (const sum of this.typed.of(cell)) this.followTyped(sum);
    }
  }

  /** A copy of a copy is one too, also outside the marked tables. */
  private hideOrigin(place: CellPlace): void {
    for (let at: CellPlace | undefined = place; at; at = copiedCell(this.job, at)) {
      if (this.job.decisions.suppressed.has(at.sheet, at.row, at.column)) return;
      this.force(at);
    }
  }

  /** A sum of counts of marked tables, in a marked table: the audit knows what it tells. */
  private isSpared(reader: CellPlace, read: CellPlace): boolean {
    const [holding, held] = [this.tablesOf(reader), this.tablesOf(read)];
    if (!this.sparing.formulas || holding.length === 0 || this.isHidden(reader)) return false;
    const parts = summedCells(this.job, reader) ?? [];
    if (parts.length < 2 || parts.some(({ place }) => this.tablesOf(place).length === 0)) return false;
    for (const table of [...holding, ...held]) this.linked.add(table);
    return true;
  }

  /**
   * A sum that is hidden wherever one of its parts is tells nothing new, and protects itself. Where it is hidden for
   * another reason, it is hidden in vain, unless one of its parts is hidden with it.
   */
  private followTyped({ total, parts }: TypedSum): void {
    for (const place of [total, ...parts]) for (const table of this.tablesOf(place)) this.linked.add(table);
    const hidden = parts.filter(this.isHidden).length;
    if (this.isHidden(total)) {
      if (hidden === 0 && this.sparing.formulas) this.hideSmallest(parts);
    } else if (hidden === 1 || (hidden > 1 && !this.sparing.typed)) this.force(total);
  }

  /** The smallest part of a hidden sum whose parts are all shown. */
  private hidePart(sum: CellPlace): void {
    if (!isRecomputable(this.job, sum)) return;
    this.hideSmallest((summedCells(this.job, sum) ?? []).map(({ place }) => place));
  }

  private hideSmallest(places: readonly CellPlace[]): void {
    const [smallest] = places
      .map((place) => ({ place, count: numberAt(this.job, place) ?? 0 }))
      .filter(({ place, count }) => count > 0 && this.tablesOf(place).length > 0)
      .sort((one, other) => one.count - other.count);
    if (smallest) this.force(smallest.place);
  }

  /** Hides a cell for the sake of another. */
  private force(place: CellPlace): void {
    for (const table of this.tablesOf(place)) this.linked.add(table);
    this.hide(place);
  }

  private hide(place: CellPlace): void {
    const { suppressed } = this.job.decisions;
    const { sheet, row, column } = place;
    if (suppressed.has(sheet, row, column)) return;
    suppressed.add(sheet, row, column);
    this.cells.push(place);
    for (const { area, hidden } of this.tablesOf(place)) {
      const line = hidden[row - area.top];
      if (line) line[column - area.left] = true;
    }
  }

  private readonly isHidden = ({ sheet, row, column }: CellPlace): boolean =>
    this.job.decisions.suppressed.has(sheet, row, column);

  private isOwnTotal({ sheet, row, column }: CellPlace, read: CellPlace): boolean {
    return this.tables.some(
      (table) =>
        isInside(table.area, sheet, row, column) &&
        isInside(table.area, read.sheet, read.row, read.column) &&
        isTotal(table, row, column),
    );
  }

  private tablesOf({ sheet, row, column }: CellPlace): readonly CountedTable[] {
    return this.tables.filter(({ area }) => isInside(area, sheet, row, column));
  }
}

function placeIn({ area }: CountedTable, row: number, column: number): CellPlace {
  return { sheet: area.sheet, row: area.top + row, column: area.left + column };
}
