import type { MessageEntry } from '../protocol/events';
import type { CallResult, ErrorCell, ErrorText, FunctionCall, ResultCell } from './call';

const FUNCTIONS_CATEGORY = 1;
const MESSAGE = { invoke: 1000, cancel: 1001 } as const;
const FLAG = { cancelable: 1, errorsAllowed: 4 } as const;

/** The runtime's numbers of the errors that it returns by name. All others are failures of the function itself. */
const ERROR_CODES: ReadonlyMap<number, ErrorText> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
]);

/** `#NAME?` and `#REF!` may be passed to a function but not returned by one (office-js-docs-pr, excel/custom-functions-errors.md). */
const RETURNABLE: ReadonlySet<string> = new Set(ERROR_CODES.values());

/** Only these show a message of the function (office-js-docs-pr, excel/custom-functions-errors.md). */
const WITH_MESSAGE: ReadonlySet<string> = new Set(['#VALUE!', '#N/A']);

/** One result as `SetInvocationArrayResults` brings it: `[id, true, value, …]` or `[id, false, message, code, …]`. */
export type InvocationResult = readonly [
  id: number,
  ok: boolean,
  value: unknown,
  code?: unknown,
  ...rest: unknown[],
];

export function invocationEntry(id: number, call: FunctionCall): MessageEntry {
  const args = call.args.map(encode);
  const flags = (call.cancelable ? FLAG.cancelable : 0) | (args.some(holdsError) ? FLAG.errorsAllowed : 0);
  return [
    FUNCTIONS_CATEGORY,
    MESSAGE.invoke,
    '',
    JSON.stringify([id, call.id, args, call.address, flags]),
    id,
  ];
}

export function cancellationEntry(id: number): MessageEntry {
  return [FUNCTIONS_CATEGORY, MESSAGE.cancel, '', JSON.stringify({ invocationId: id }), id];
}

/** A cell, a block, or what a grid can do nothing with: then an error that says so. */
export function decodeResult([, ok, value, code]: InvocationResult): CallResult {
  if (!ok)
    return failure(
      ERROR_CODES.get(Number(code)) ?? '#VALUE!',
      ERROR_CODES.has(Number(code)) ? value : undefined,
    );
  if (!Array.isArray(value)) {
    const cell = decodeCell(value);
    return isErrorCell(cell) ? failure(cell.error, cell.message) : { ok: true, block: [[cell]] };
  }
  const rows: readonly unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || !rows.every((row) => Array.isArray(row) && row.length === width)) {
    return failure('#VALUE!', 'The function did not return a block of rows of equal length.');
  }
  return { ok: true, block: (rows as readonly unknown[][]).map((row) => row.map(decodeCell)) };
}

function decodeCell(value: unknown): ResultCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  const { valueType, basicValue, message } = value as {
    valueType?: unknown;
    basicValue?: unknown;
    message?: unknown;
  };
  if (valueType !== 'CustomFunctionError')
    return errorCell('#VALUE!', 'The function returned a kind of value that this host does not know.');
  return errorCell(String(basicValue), message);
}

function errorCell(code: string, message: unknown): ErrorCell {
  const error = RETURNABLE.has(code) ? (code as ErrorText) : '#VALUE!';
  return WITH_MESSAGE.has(error) && typeof message === 'string' && message !== ''
    ? { error, message }
    : { error };
}

function failure(error: ErrorText, message: unknown): CallResult {
  return { ok: false, ...errorCell(error, message) };
}

/** The runtime makes a `CustomFunctions.Error` of such an object (flag 4). */
function encode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encode);
  return isErrorCell(value) ? { type: 'CustomFunctionError', code: value.error } : value;
}

function holdsError(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsError) : typeof value === 'object' && value !== null;
}

function isErrorCell(value: unknown): value is ErrorCell {
  return typeof value === 'object' && value !== null && 'error' in value;
}
