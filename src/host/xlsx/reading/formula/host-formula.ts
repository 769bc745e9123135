import { parseStructRef, stringifyStructRef, tokenize, tokenTypes, type Token } from '@borgar/fx';
import { needsArrayEvaluation } from '../../formula/array-evaluation';
import { findCalls, type Call } from '../../formula/calls';
import { functionInHost, nameInHost } from './names-in-file';

/** One operand stands between the brackets: a reference, or a call that fills them. */
function wrapsOneOperand(call: Call, calls: readonly Call[]): boolean {
  const [only = [], ...others] = call.args;
  const [first, second, ...rest] = only;
  if (first === undefined || others.length > 0 || rest.length > 0) return false;
  return second === undefined || calls.some(({ start, parent }) => start === first && parent === call);
}

/** `_xlfn.SINGLE(A1:A3)` and `_xlfn.ANCHORARRAY(A1)` as the formula bar shows them: `@A1:A3`, `A1#`. */
function unwrap(tokens: readonly Token[], calls: readonly Call[], texts: string[]): void {
  for (const call of calls) {
    const isAnchor = call.name === '_XLFN.ANCHORARRAY';
    if ((!isAnchor && call.name !== '_XLFN.SINGLE') || !wrapsOneOperand(call, calls)) continue;
    const bracket = tokens.findIndex(({ value }, index) => index > call.start && value === '(');
    texts[call.start] = isAnchor ? '' : '@';
    texts[bracket] = '';
    texts[call.end] = isAnchor ? '#' : '';
  }
}

/**
 * In a plain formula only the cell in the same row or column counts where a block meets an operator; the formula bar
 * says so with `@` (Microsoft, "Implicit intersection operator: @").
 */
function markIntersections(
  tokens: readonly Token[],
  isBlockName: (name: string) => boolean,
  texts: string[],
): void {
  const { calls, around } = findCalls(tokens);
  tokens.forEach((token, index) => {
    if (!isReference(token)) return;
    const alone = tokens.map((other, at) => (at === index || !isReference(other) ? other : AS_NUMBER));
    if (needsArrayEvaluation(alone, calls, around, isBlockName)) texts[index] = `@${texts[index] ?? ''}`;
  });
}

const AS_NUMBER: Token = { type: tokenTypes.NUMBER, value: '1' };

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_STRUCT,
  tokenTypes.REF_NAMED,
];

function isReference({ type }: Token): boolean {
  return REFERENCES.includes(type);
}

export interface FileFormulaKind {
  /** Whether the file calls it an array formula: then whole blocks count. */
  readonly dynamic: boolean;
  /** Whether a workbook name stands for more than one cell. */
  readonly isBlockName?: (name: string) => boolean;
  /** The table around the cell: Excel 2007 left its name out there. */
  readonly table?: string | undefined;
}

function structuredReference(text: string, table: string | undefined): string {
  const reference = table !== undefined && text.startsWith('[') ? parseStructRef(text) : undefined;
  return reference ? stringifyStructRef({ ...reference, table: table ?? '' }, { thisRow: true }) : text;
}

/**
 * Reads a formula as a file stores it into the form of the formula bar: the opposite of `fileFormula`.
 *
 * @param text without a leading `=`
 * @returns with a leading `=`
 */
export function hostFormula(
  text: string,
  { dynamic, isBlockName = () => false, table }: FileFormulaKind,
): string {
  const tokens = tokenize(`=${text}`);
  const { calls } = findCalls(tokens);
  const called = new Set(calls.map(({ start }) => start));
  const texts = tokens.map((token, index) => {
    if (called.has(index) || token.type === tokenTypes.FUNCTION) return functionInHost(token.value);
    if (token.type === tokenTypes.REF_STRUCT) return structuredReference(token.value, table);
    return token.type === tokenTypes.REF_NAMED ? nameInHost(token.value) : token.value;
  });
  if (!dynamic) markIntersections(tokens, isBlockName, texts);
  unwrap(tokens, calls, texts);
  return texts.join('');
}
