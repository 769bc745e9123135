import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One call as data: see the files in `cases`. */
export interface FunctionCase {
  readonly name: string;
  /** Where the expected result comes from. */
  readonly origin: string;
  /** A plain value is a single cell; `{"omitted": true}` is an argument left out. */
  readonly args: readonly unknown[];
  /**
   * A plain value is a single cell; `{"quotient": [a, b]}` is a ÷ b, `{"rounded": [value, decimals]}` a value that is
   * known to so many decimals only, `{"error", "message"}` an error.
   */
  readonly expect: unknown;
}

export function casesOf(id: string): readonly FunctionCase[] {
  return JSON.parse(readFileSync(path.join(__dirname, '../cases', `${id}.json`), 'utf8')) as FunctionCase[];
}

type CustomFunction = (...args: unknown[]) => unknown;

/** The custom function of an id: each file exports one, and is named after it. */
export function functionOf(id: string): CustomFunction {
  const name = id.toLowerCase();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file it is stands in a list
  const found = (require(path.join(__dirname, '..', name)) as Record<string, CustomFunction>)[name];
  if (!found) throw new Error(`functions/${name}.ts exports no ${name}`);
  return found;
}

/** An argument as Excel passes it to a parameter that takes ranges. */
export function toArgument(form: unknown): unknown {
  return isForm(form, 'omitted') ? null : toRange(form);
}

/** What the case expects, with each error as `{ error, message }`. */
export function toExpected(form: unknown): unknown {
  return isForm(form, 'error') ? form : toRange(form).map((row) => row.map(toExpectedCell));
}

function toRange(form: unknown): unknown[][] {
  if (isForm(form, 'column')) return form.column.map((cell) => [cell]);
  if (isForm(form, 'row')) return [form.row];
  if (isForm(form, 'block')) return form.block as unknown[][];
  return [[form]];
}

function toExpectedCell(cell: unknown): unknown {
  if (isForm(cell, 'rounded')) {
    const [value, decimals] = cell.rounded as [number, number];
    return expect.closeTo(value, decimals);
  }
  if (!isForm(cell, 'quotient')) return cell;
  const [dividend, divisor] = cell.quotient as [number, number];
  return dividend / divisor;
}

function isForm<Key extends string>(form: unknown, key: Key): form is Record<Key, unknown[]> {
  return typeof form === 'object' && form !== null && key in form;
}

/** A result of a custom function with its errors as data. */
export function shownResult(result: unknown): unknown {
  return Array.isArray(result) ? result.map((row: unknown[]) => row.map(shownCell)) : shownCell(result);
}

function shownCell(cell: unknown): unknown {
  return cell instanceof CustomFunctions.Error ? { error: cell.code, message: cell.message } : cell;
}
