import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { CallResult, ResultCell } from '../../functions/call';

type EngineError = Parameters<typeof ErrorValueObject.create>[0];

/** What a cell shows while its call is under way: Excel's `#BUSY!`. The engine must know it as an error (`register`). */
export const BUSY = '#BUSY!' as EngineError;

export function toValueObject(result: CallResult | null): BaseValueObject {
  if (result === null) return ErrorValueObject.create(BUSY);
  if (!result.ok) return ErrorValueObject.create(result.error as EngineError);
  const { block } = result;
  const rows = block.length;
  const columns = block[0]?.length ?? 0;
  if (rows === 0 || columns === 0 || block.some((row) => row.length !== columns)) {
    return ErrorValueObject.create('#VALUE!' as EngineError);
  }
  const cells = block.map((row) => row.map(toCell));
  if (rows === 1 && columns === 1) return cells[0]?.[0] ?? ErrorValueObject.create('#VALUE!' as EngineError);
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: rows,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** A returned null shows 0 (office-js issue 1503). */
function toCell(cell: ResultCell): BaseValueObject {
  if (cell === null) return NumberValueObject.create(0);
  if (typeof cell === 'number') {
    return Number.isFinite(cell)
      ? NumberValueObject.create(cell)
      : ErrorValueObject.create('#NUM!' as EngineError);
  }
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (typeof cell === 'string') return StringValueObject.create(cell);
  return ErrorValueObject.create(cell.error as EngineError);
}
