import { columnsOf, intersection, isCell, isWholeColumns, isWholeRows, rowsOf } from '../../grid/area';
import type { LiveArea } from '../../grid/live-areas';
import { formatReference } from '../../grid/reference';
import type { Area } from '../../grid/reference';
import { NULL_OBJECT } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { DataValidation } from '../data-validation/data-validation';
import { RangeFormat } from '../format/range-format';
import { refusals } from '../messages';
import { cellProperties } from './cell-properties';
import { clear, copyFrom, insert, moveTo, remove } from './edit';
import { navigation } from './navigation';
import { RangeAreas } from './range-areas';
import { RangeCells } from './range-cells';
import { RangeGeometry } from './range-geometry';
import type { Maybe } from './range-geometry';

/** Excel.Range */
export class Range extends RangeGeometry {
  readonly className = 'Range';
  private readonly live: LiveArea;

  constructor(context: ModelContext, sheetId: string, area: Area) {
    super(context, sheetId);
    this.live = context.grid.liveAreas.track(sheetId, area);
  }

  get area(): Area {
    this.context.requireSheet(this.sheetId);
    if (!this.live.area) throw refusals.deleted('Range');
    return this.live.area;
  }

  get Address(): string {
    return formatReference(this.context.grid.sheets.name(this.sheetId), this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return rowsOf(this.area);
  }
  get ColumnCount(): number {
    return columnsOf(this.area);
  }
  /** −1 when it is more than an Int32 holds, as documented. */
  get CellCount(): number {
    const count = rowsOf(this.area) * columnsOf(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get Values(): Promise<unknown[][]> | null {
    return this.bounded()?.values() ?? null;
  }
  set Values(values: unknown) {
    this.cells().write(values);
  }
  get Formulas(): Promise<unknown[][]> | null {
    return this.bounded()?.formulas() ?? null;
  }
  set Formulas(formulas: unknown) {
    this.cells().write(formulas);
  }
  get Text(): Promise<string[][]> | null {
    return this.bounded()?.text() ?? null;
  }
  get ValueTypes(): Promise<string[][]> | null {
    return this.bounded()?.valueTypes() ?? null;
  }
  get NumberFormat(): string[][] | null {
    return this.bounded()?.numberFormats() ?? null;
  }
  set NumberFormat(formats: unknown) {
    this.cells().writeNumberFormats(formats);
  }

  /** true and false for all cells, null for some. */
  get HasSpill(): Promise<boolean | null> {
    return this.context.calculated().then(() => {
      const area = this.area;
      const covered = this.context.grid.spills
        .list(this.sheetId)
        .reduce((sum, spill) => sum + sizeOf(intersection(spill.area, area)), 0);
      if (covered === 0) return false;
      return covered === sizeOf(area) ? true : null;
    });
  }
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
  }
  get RowHidden(): boolean | null {
    const { top, bottom } = this.context.grid.cells.clip(this.sheetId, this.area);
    return uniform(top, bottom, (row) => this.context.grid.layout.isRowHidden(this.sheetId, row));
  }
  set RowHidden(hidden: boolean) {
    this.context.requireAllowed(this.sheetId, 'allowFormatRows');
    this.context.grid.layout.setRowsHidden(this.sheetId, this.area, hidden);
  }
  get ColumnHidden(): boolean | null {
    const { left, right } = this.context.grid.cells.clip(this.sheetId, this.area);
    return uniform(left, right, (column) => this.context.grid.layout.isColumnHidden(this.sheetId, column));
  }
  set ColumnHidden(hidden: boolean) {
    this.context.requireAllowed(this.sheetId, 'allowFormatColumns');
    this.context.grid.layout.setColumnsHidden(this.sheetId, this.area, hidden);
  }

  get Format(): HostObject {
    return new RangeFormat(this.context, this);
  }
  get DataValidation(): HostObject {
    return new DataValidation(this.context, this);
  }
  get Worksheet(): HostObject {
    return this.context.factory.worksheet(this.sheetId);
  }

  /** Within this range; an unused range gives its first cell. */
  async GetUsedRange(valuesOnly: boolean | null): Promise<HostObject> {
    const { top, left } = this.area;
    return this.at((await this.usedArea(valuesOnly)) ?? { top, left, bottom: top, right: left });
  }
  async GetUsedRangeOrNullObject(valuesOnly: boolean | null): Promise<Maybe> {
    return this.maybe(await this.usedArea(valuesOnly));
  }
  async GetSpillingToRange(): Promise<HostObject> {
    const range = await this.GetSpillingToRangeOrNullObject();
    if (range === NULL_OBJECT) throw refusals.notFound('the cell does not spill');
    return range;
  }
  async GetSpillingToRangeOrNullObject(): Promise<Maybe> {
    const { top, left } = this.singleCell();
    await this.context.calculated();
    const spill = this.context.grid.spills.at(this.sheetId, top, left);
    return this.maybe(spill?.row === top && spill.column === left ? spill.area : null);
  }
  async GetSpillParent(): Promise<HostObject> {
    const range = await this.GetSpillParentOrNullObject();
    if (range === NULL_OBJECT) throw refusals.notFound('the cell is not part of a spilled block');
    return range;
  }
  async GetSpillParentOrNullObject(): Promise<Maybe> {
    const { top, left } = this.singleCell();
    await this.context.calculated();
    const spill = this.context.grid.spills.at(this.sheetId, top, left);
    return this.maybe(
      spill ? { top: spill.row, left: spill.column, bottom: spill.row, right: spill.column } : null,
    );
  }
  /** Merged cells that touch this range, each whole. */
  GetMergedAreasOrNullObject(): Maybe {
    const merged = this.context.grid.layout
      .merges(this.sheetId)
      .filter((area) => intersection(area, this.area) !== null);
    return merged.length === 0 ? NULL_OBJECT : new RangeAreas(this.context, this.sheetId, merged);
  }
  GetCellProperties(asked: unknown): object[][] {
    return this.cells().looks((look) => cellProperties(look, asked));
  }
  GetTables(): HostObject {
    return this.context.factory.tables(this.sheetId);
  }

  Clear(applyTo: 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | null): void {
    clear(this.context, this.sheetId, this.area, applyTo ?? 'All');
  }
  async Insert(shift: string): Promise<HostObject> {
    const area = this.area;
    await insert(this.context, this.sheetId, area, shift);
    return this.at(area);
  }
  Delete(shift: string): Promise<void> {
    return remove(this.context, this.sheetId, this.area, shift);
  }
  Merge(across: boolean | null): void {
    this.context.requireAllowed(this.sheetId, 'allowFormatCells');
    const { grid } = this.context;
    const area = this.area;
    grid.layout.unmerge(this.sheetId, area);
    const areas = across ? rowsIn(area) : [area];
    grid.layout.merge(
      this.sheetId,
      areas.filter((part) => !isCell(part)),
    );
    grid.roomChanged(this.sheetId);
  }
  Unmerge(): void {
    this.context.requireAllowed(this.sheetId, 'allowFormatCells');
    this.context.grid.layout.unmerge(this.sheetId, this.area);
    this.context.grid.roomChanged(this.sheetId);
  }
  CopyFrom(source: unknown, copyType: string | null): Promise<void> {
    const from = resolveArea(this.context, source, this.sheetId);
    return this.context.calculated().then(() => copyFrom(this.context, this, from, copyType ?? 'All'));
  }
  MoveTo(destination: unknown): Promise<void> {
    return moveTo(this.context, this, resolveArea(this.context, destination, this.sheetId));
  }
  Select(): void {
    this.context.grid.selection.select(this.sheetId, this.area);
  }
  Calculate(): Promise<void> {
    return this.context.grid.calculate();
  }

  private cells(): RangeCells {
    return new RangeCells(this.context, this.sheetId, this.context.grid.cells.clip(this.sheetId, this.area));
  }

  /** Whole rows and columns have no array of values: null, as in Excel (excel-add-ins-ranges-unbounded). */
  private bounded(): RangeCells | null {
    return isWholeColumns(this.area) || isWholeRows(this.area) ? null : this.cells();
  }

  private async usedArea(valuesOnly: boolean | null): Promise<Area | null> {
    await this.context.calculated();
    const used = this.context.grid.cells.usedArea(this.sheetId, valuesOnly === true);
    return used && intersection(used, this.area);
  }

  private singleCell(): Area {
    if (!isCell(this.area)) throw refusals.argument('only a single cell can spill');
    return this.area;
  }
}

const sizeOf = (area: Area | null): number => (area ? rowsOf(area) * columnsOf(area) : 0);

const rowsIn = (area: Area): Area[] =>
  Array.from({ length: rowsOf(area) }, (_, index) => navigation.row(area, index));

function uniform(first: number, last: number, test: (index: number) => boolean): boolean | null {
  const start = test(first);
  for (let index = first + 1; index <= last; index += 1) if (test(index) !== start) return null;
  return start;
}
