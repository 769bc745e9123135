import { columnsOf, rowsOf } from '../../grid/area';
import type { Area } from '../../grid/reference';
import { NULL_OBJECT } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { navigation } from './navigation';
import { RangeObject } from './range-object';

export type Maybe = HostObject | typeof NULL_OBJECT;

/** The members of Excel.Range that lead to other ranges of the sheet, whatever stands in the cells. */
export abstract class RangeGeometry extends RangeObject {
  constructor(
    protected readonly context: ModelContext,
    readonly sheetId: string,
  ) {
    super();
  }

  GetCell(row: number, column: number): HostObject {
    return this.at(navigation.cell(this.area, row, column));
  }
  GetRow(index: number): HostObject {
    return this.at(navigation.row(this.area, index));
  }
  GetColumn(index: number): HostObject {
    return this.at(navigation.column(this.area, index));
  }
  GetLastRow(): HostObject {
    return this.GetRow(rowsOf(this.area) - 1);
  }
  GetLastColumn(): HostObject {
    return this.GetColumn(columnsOf(this.area) - 1);
  }
  GetLastCell(): HostObject {
    return this.GetCell(rowsOf(this.area) - 1, columnsOf(this.area) - 1);
  }
  GetOffsetRange(rows: number, columns: number): HostObject {
    return this.at(navigation.offset(this.area, rows, columns));
  }
  GetResizedRange(deltaRows: number, deltaColumns: number): HostObject {
    return this.at(navigation.resized(this.area, deltaRows, deltaColumns));
  }
  GetAbsoluteResizedRange(rows: number, columns: number): HostObject {
    return this.at(navigation.absoluteResized(this.area, rows, columns));
  }
  GetEntireRow(): HostObject {
    return this.at(navigation.entireRow(this.area));
  }
  GetEntireColumn(): HostObject {
    return this.at(navigation.entireColumn(this.area));
  }
  GetRowsAbove(count: number | null): HostObject {
    return this.at(navigation.rowsAbove(this.area, count ?? 1));
  }
  GetRowsBelow(count: number | null): HostObject {
    return this.at(navigation.rowsBelow(this.area, count ?? 1));
  }
  GetColumnsBefore(count: number | null): HostObject {
    return this.at(navigation.columnsBefore(this.area, count ?? 1));
  }
  GetColumnsAfter(count: number | null): HostObject {
    return this.at(navigation.columnsAfter(this.area, count ?? 1));
  }
  GetBoundingRect(other: unknown): HostObject {
    return this.at(navigation.bounding(this.area, this.areaOf(other)));
  }
  GetIntersection(other: unknown): HostObject {
    const common = navigation.intersection(this.area, this.areaOf(other));
    if (!common) throw refusals.notFound('the ranges do not intersect');
    return this.at(common);
  }
  GetIntersectionOrNullObject(other: unknown): Maybe {
    return this.maybe(navigation.intersection(this.area, this.areaOf(other)));
  }
  protected at(area: Area): HostObject {
    return this.context.factory.range(this.sheetId, area);
  }

  protected maybe(area: Area | null): Maybe {
    return area ? this.at(area) : NULL_OBJECT;
  }

  private areaOf(other: unknown): Area {
    const { sheetId, area } = resolveArea(this.context, other, this.sheetId);
    if (sheetId !== this.sheetId) throw refusals.argument('both ranges must be on the same sheet');
    return area;
  }
}
