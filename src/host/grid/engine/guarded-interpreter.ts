import { ErrorType, ErrorValueObject, Interpreter } from '@univerjs/engine-formula';
import type { FunctionVariantType, IFormulaRuntimeService } from '@univerjs/engine-formula';

/** Where a result of several cells would land; true refuses it with #SPILL!. */
export type SpillVeto = (cell: {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}) => boolean;

/**
 * The engine stops calculating for good when a formula throws, and it lets a block spill over tables and merged
 * cells. Excel does neither: a formula that fails is #VALUE! of its own cell, and "Table formula" and "Spill into
 * merged cells" are causes of #SPILL! (support.microsoft.com, How to correct a #SPILL! error).
 */
export class GuardedInterpreter extends Interpreter {
  spillVeto: SpillVeto = () => false;

  constructor(private readonly runtime: IFormulaRuntimeService) {
    super(runtime);
  }

  override execute(nodeData: Parameters<Interpreter['execute']>[0]): FunctionVariantType {
    let result: FunctionVariantType;
    try {
      result = super.execute(nodeData);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
    // The engine asks for the references inside a formula, to learn what it depends on: they land nowhere.
    if (nodeData.node?.getParent()) return result;
    const size = sizeOf(result);
    if (size.rows * size.columns <= 1) return result;
    const { currentSubUnitId, currentRow, currentColumn } = this.runtime;
    const vetoed = this.spillVeto({
      sheetId: currentSubUnitId,
      row: currentRow,
      column: currentColumn,
      ...size,
    });
    return vetoed ? ErrorValueObject.create(ErrorType.SPILL) : result;
  }
}

function sizeOf(result: FunctionVariantType): { rows: number; columns: number } {
  if (result.isReferenceObject() || (result.isValueObject() && result.isArray())) {
    const { startRow, endRow, startColumn, endColumn } = (
      result as unknown as {
        getRangePosition(): Record<'startRow' | 'endRow' | 'startColumn' | 'endColumn', number>;
      }
    ).getRangePosition();
    return { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  }
  return { rows: 1, columns: 1 };
}
