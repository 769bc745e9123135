import { BaseFunction, ErrorValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { FunctionsMetadata } from '../../functions/call';
import { readArgument } from './argument';
import { wrongArgumentCount } from './argument-count';
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
    // The engine would answer a wrong number of arguments with a bare #N/A; `calculate` says what is wrong.
    this.minParams = -1;
    this.maxParams = -1;
  }

  /** A text in a formula stays text, as in Excel: the engine would read `"18,4 %"` as the number 1.84. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Never throws: the engine would stop calculating for good. */
  override calculate(...values: BaseValueObject[]): BaseValueObject {
    if (this.subUnitId == null) return ErrorValueObject.create('#VALUE!' as never);
    const cell = { sheetId: this.subUnitId, row: this.row, column: this.column };
    const { id } = this.metadata;
    const message = wrongArgumentCount(String(this.name), this.metadata, values.length);
    if (message) return toValueObject(this.calls.refuse(cell, { id, args: values.map(() => null) }, message));
    const args: Argument[] = [];
    for (const [index, parameter] of this.metadata.parameters.entries()) {
      const read = readArgument(values[index], parameter, this.emptyCell());
      if ('error' in read) return read.error;
      args.push(read.argument);
    }
    return toValueObject(this.calls.request(cell, { id, args }));
  }
}
