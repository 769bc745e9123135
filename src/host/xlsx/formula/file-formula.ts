import { parseStructRef, stringifyStructRef, tokenize, tokenTypes, type Token } from '@borgar/fx';
import { needsArrayEvaluation } from './array-evaluation';
import { findCalls, isBlank, type Call } from './calls';
import { customFunctionInFile } from './custom-functions';
import { nativeFunctionInFile } from './future-functions';
import { findLetNames } from './let-names';

export interface FormulaContext {
  /** The table around the cell: `[@Ist]` leaves it out, the file names it. */
  readonly table?: string | undefined;
  /** Whether a workbook name stands for more than one cell. */
  readonly isBlockName?: (name: string) => boolean;
  /** True where the formula is known to calculate with blocks: it spilled, or stands in a name or a rule. */
  readonly dynamic?: boolean;
}

export interface FileFormula {
  /** Without the leading `=`. */
  readonly text: string;
  /** Whether the cell has to be stored as a dynamic array, lest Excel read the formula the old way. */
  readonly dynamic: boolean;
}

/** A reference is one token; a call reaches from its name to its closing bracket. */
function operandEnd(calls: readonly Call[], start: number): number {
  return calls.find((one) => one.start === start)?.end ?? start;
}

function operandStart(calls: readonly Call[], end: number): number {
  return calls.find((one) => one.end === end)?.start ?? end;
}

function skipBlanks(tokens: readonly Token[], index: number, step: 1 | -1): number {
  let at = index;
  while (isBlank(tokens[at])) at += step;
  return at;
}

function structuredReference(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  return stringifyStructRef({ ...reference, table: reference.table || (table ?? '') }, { thisRow: true });
}

/**
 * Writes a formula as Excel stores it in a file, which is not how the formula bar shows it: custom functions and younger
 * native functions bear a prefix, names of LET and LAMBDA too, `A1#` and `@A1` are functions, `[@Ist]` is written out.
 * Strings, quoted sheet names and everything else stay as they are.
 *
 * @param formula as the formula bar shows it, English names and commas, with or without the leading `=`
 */
export function fileFormula(formula: string, context: FormulaContext = {}): FileFormula {
  const tokens = tokenize(formula.startsWith('=') ? formula : `=${formula}`);
  const { calls, around } = findCalls(tokens);
  const dynamic =
    context.dynamic === true ||
    needsArrayEvaluation(tokens, calls, around, context.isBlockName ?? (() => false));
  const letNames = findLetNames(tokens, calls);
  const functionNames = new Set(
    calls.filter(({ name }) => name !== '' && name !== '{').map(({ start }) => start),
  );

  const texts = tokens.map((token, index) => {
    if (letNames.has(index)) return `_xlpm.${token.value}`;
    if (functionNames.has(index))
      return customFunctionInFile(token.value) ?? nativeFunctionInFile(token.value);
    if (isBlank(token) && functionNames.has(index - 1)) return '';
    return token.type === tokenTypes.REF_STRUCT
      ? structuredReference(token.value, context.table)
      : token.value;
  });
  tokens.forEach(({ type, value }, index) => {
    if (type === tokenTypes.FX_PREFIX) texts[index] = '';
    if (type !== tokenTypes.OPERATOR) return;
    if (value === '#') {
      const start = operandStart(calls, skipBlanks(tokens, index - 1, -1));
      texts[start] = `_xlfn.ANCHORARRAY(${texts[start] ?? ''}`;
      texts[index] = ')';
    } else if (value === '@') {
      // A plain formula takes one cell of a block without being told.
      texts[index] = dynamic ? '_xlfn.SINGLE(' : '';
      const end = operandEnd(calls, skipBlanks(tokens, index + 1, 1));
      if (dynamic) texts[end] = `${texts[end] ?? ''})`;
    }
  });
  return { text: texts.join('').trim(), dynamic };
}
