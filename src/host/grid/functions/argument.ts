import { ErrorValueObject } from '@univerjs/engine-formula';
import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { FunctionCall, FunctionsMetadata, Scalar } from '../../functions/call';

export type Parameter = FunctionsMetadata['functions'][number]['parameters'][number];
export type Argument = FunctionCall['args'][number];
/** What an empty cell arrives as: 0 on some desktops, null on the web (office-js issues 4702, 1951, 5262). */
export type EmptyCell = null | 0 | '';

/** The argument as the runtime gets it, or the error that takes the place of the call. */
export type ReadArgument = { readonly argument: Argument } | { readonly error: ErrorValueObject };

/**
 * Reads one argument of a formula.
 *
 * - A missing argument is null, also where a block is expected (an optional parameter arrives as null).
 * - A block goes in as a block; a single value or cell becomes `[[x]]` where the metadata says matrix.
 * - An error in an argument is the result, without a call: only a function with `allowErrorForDataTypeAny` gets to
 *   see errors (learn.microsoft.com, custom-functions-json and custom-functions-errors).
 * - A block of several cells where one value is expected is #VALUE!.
 */
export function readArgument(
  value: Nullable<BaseValueObject>,
  parameter: Parameter,
  emptyCell: EmptyCell,
): ReadArgument {
  if (value == null || (!value.isArray() && value.isNull())) return { argument: null };
  if (value.isLambda()) return { error: ErrorValueObject.create(VALUE) };
  const block = value.isArray() ? blockOf(value as ArrayValueObject) : [[value]];
  const cells: Scalar[][] = [];
  for (const row of block) {
    const line: Scalar[] = [];
    for (const cell of row) {
      if (cell?.isError()) return { error: cell as ErrorValueObject };
      const scalar = coerce(scalarOf(cell, emptyCell), parameter.type);
      if (scalar === undefined) return { error: ErrorValueObject.create(VALUE) };
      line.push(scalar);
    }
    cells.push(line);
  }
  if (parameter.dimensionality === 'matrix') return { argument: cells };
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  return only === undefined ? { error: ErrorValueObject.create(VALUE) } : { argument: only };
}

const VALUE = '#VALUE!' as Parameters<typeof ErrorValueObject.create>[0];

function blockOf(array: ArrayValueObject): Nullable<BaseValueObject>[][] {
  const block: Nullable<BaseValueObject>[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const line: Nullable<BaseValueObject>[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1) line.push(array.get(row, column));
    block.push(line);
  }
  return block;
}

function scalarOf(cell: Nullable<BaseValueObject>, emptyCell: EmptyCell): Scalar {
  if (cell == null || cell.isNull()) return emptyCell;
  return cell.getValue() as Scalar;
}

/** A typed parameter gets its type or the call is #VALUE!; `any` gets what stands there. */
function coerce(value: Scalar, type: string | undefined): Scalar | undefined {
  if (value === null || value === undefined) return null;
  if (type === 'number') {
    const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number : undefined;
  }
  if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'boolean') return typeof value === 'string' ? undefined : Boolean(value);
  return value;
}
