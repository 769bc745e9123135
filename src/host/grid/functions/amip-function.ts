import { BaseFunction, ErrorValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { FunctionsMetadata } from '../../functions/call';
import { readArgument } from './argument';
import type { Argument, EmptyCell } from './argument';
import type { Calls } from './calls';
import { toValueObject } from './result';

export type FunctionMetadata = FunctionsMetadata['functions'][number];

/** A formula's end of a custom function: it computes nothing, it passes the call on and shows what came back. */
export class AmipFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly calls: Calls,
    private readonly emptyCell: () => EmptyCell,
  ) {
    super(name as ConstructorParameters<typeof BaseFunction>[0]);
    this.minParams = metadata.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = metadata.parameters.length;
  }

  /** Never throws: the engine would stop calculating for good. */
  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const args: Argument[] = [];
    for (const [index, parameter] of this.metadata.parameters.entries()) {
      const read = readArgument(values[index], parameter, this.emptyCell());
      if ('error' in read) return read.error;
      args.push(read.argument);
    }
    if (this.subUnitId == null) return ErrorValueObject.create('#VALUE!' as never);
    const cell = { sheetId: this.subUnitId, row: this.row, column: this.column };
    return toValueObject(this.calls.request(cell, { id: this.metadata.id, args }));
  }
}
