import { ERROR_TYPE_SET, FunctionType, IFunctionService } from '@univerjs/engine-formula';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionsMetadata } from '../../functions/call';
import { AmipFunction } from './amip-function';
import type { FunctionMetadata } from './amip-function';
import type { EmptyCell } from './argument';
import type { Calls } from './calls';
import { firstSentence } from './first-sentence';
import { BUSY } from './result';

export interface RegisterOptions {
  readonly namespace: string;
  readonly metadata: FunctionsMetadata;
  readonly calls: Calls;
  readonly emptyCell: () => EmptyCell;
}

/** Makes the add-in's functions known to formulas (`AMIP.KFA`) and to the engine's autocomplete. */
export function registerFunctions(
  injector: Injector,
  { namespace, metadata, calls, emptyCell }: RegisterOptions,
): void {
  ERROR_TYPE_SET.add(BUSY);
  const functions = injector.get(IFunctionService);
  const descriptions: IFunctionInfo[] = [];
  for (const entry of metadata.functions) {
    if (entry.parameters.some(({ repeating }) => repeating)) {
      throw new Error(`${entry.id}: the host does not know repeating parameters`);
    }
    const name = `${namespace}.${entry.name}`.toUpperCase();
    functions.registerExecutors(new AmipFunction(name, entry, calls, emptyCell));
    descriptions.push(describe(name, entry));
  }
  functions.registerDescriptions(...descriptions);
  injector.get(IDescriptionService).registerDescriptions(descriptions);
}

function describe(name: string, { description = '', parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    aliasFunctionName: name,
    functionType: FunctionType.User,
    description,
    abstract: firstSentence(description),
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
