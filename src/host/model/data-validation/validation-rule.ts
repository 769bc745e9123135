import type { Validation } from '../../grid/validations';
import { RangeObject } from '../range/range-object';
import { formatAbsolute } from '../../grid/reference';
import type { ModelContext } from '../context';
import { refusals } from '../messages';

type Rule = Record<string, Record<string, unknown> | undefined>;

/** Excel.DataValidationRule has one key per type. `time` is no rule this host knows. */
const TYPES = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

const ENGINE_OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

export type ParsedRule = Pick<Validation, 'type' | 'formulas'> & { readonly operator?: string };

/** A rule as Office.js gives it, in the grid's terms. Throws `InvalidArgument`. */
export function parseRule(context: ModelContext, rule: unknown): ParsedRule {
  const entries = Object.entries((rule ?? {}) as Rule).filter(([, value]) => value != null);
  const [entry, ...others] = entries;
  if (!entry?.[1] || others.length > 0) throw refusals.argument('a validation rule has exactly one type');
  const [key, body] = entry as [string, Record<string, unknown>];
  if (key === 'list') return { type: 'list', formulas: [listSource(context, body['source'])] };
  if (key === 'custom') return { type: 'custom', formulas: [text(body['formula'])] };
  const type = TYPES[key as keyof typeof TYPES];
  if (!type) throw refusals.unsupported(`the validation rule ${key}`);
  const operator = String(body['operator']);
  if (!OPERATORS.includes(operator))
    throw refusals.argument(`${operator} is no operator of a validation rule`);
  const formulas = [operand(context, body['formula1'], type)];
  if (operator.endsWith('etween')) formulas.push(operand(context, body['formula2'], type));
  return { type, operator: ENGINE_OPERATORS[operator] ?? 'between', formulas };
}

export function formatRule({ type, operator, formulas }: Validation): object {
  if (type === 'list') return { list: { inCellDropDown: true, source: formulas[0] } };
  if (type === 'custom') return { custom: { formula: formulas[0] } };
  const key = Object.keys(TYPES).find((name) => TYPES[name as keyof typeof TYPES] === type) ?? type;
  const shown = OPERATORS.find((name) => ENGINE_OPERATORS[name] === operator) ?? 'Between';
  const [formula1, formula2] = formulas.map(asNumber);
  return { [key]: { formula1, ...(formula2 !== undefined && { formula2 }), operator: shown } };
}

/** Excel.DataValidationType */
export function validationType({ type }: Validation): string {
  const names: Readonly<Record<string, string>> = {
    list: 'List',
    custom: 'Custom',
    whole: 'WholeNumber',
    decimal: 'Decimal',
    date: 'Date',
    textLength: 'TextLength',
  };
  return names[type] ?? 'Custom';
}

/** A list as `a,b,c`, as `=Sheet!A1:A5` or as a range. */
function listSource(context: ModelContext, source: unknown): string {
  if (source instanceof RangeObject) {
    return `=${formatAbsolute(context.grid.sheets.name(source.sheetId), source.area)}`;
  }
  const list = text(source);
  // Excel's limit of the text of a list (support.microsoft.com, Excel specifications: 255 characters in a formula literal).
  if (!list.startsWith('=') && list.length > 255)
    throw refusals.argument('a list of choices has at most 255 characters');
  return list;
}

function operand(context: ModelContext, value: unknown, type: string): string | number {
  if (value instanceof RangeObject)
    return `=${formatAbsolute(context.grid.sheets.name(value.sheetId), value.area)}`;
  if (typeof value === 'number') return value;
  const written = text(value);
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}/.test(written)) {
    return Math.floor(
      (Date.parse(`${written.slice(0, 10)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000,
    );
  }
  return asNumber(written);
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw refusals.argument('a validation rule lacks a formula');
  return value;
}

const asNumber = (value: string | number): string | number =>
  typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
