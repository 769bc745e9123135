import { parseStructRef, tokenTypes, type Token } from '@borgar/fx';
import { isBlank, type Call } from './calls';

/** Functions whose result can be a block, or that work through blocks: Excel saves their formulas as dynamic arrays. */
const BLOCK_FUNCTIONS = new Set(
  `ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK LAMBDA LET MAKEARRAY MAP PIVOTBY
  RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS
  XLOOKUP`.split(/\s+/),
);

/** Everyday functions of single values: given a block they answer with a block. */
const SCALAR_FUNCTIONS = new Set(
  `ABS DATE DAY EXP IF IFERROR IFNA INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LN LOWER MID MOD MONTH NOT
  PROPER RIGHT ROUND ROUNDDOWN ROUNDUP SIGN SQRT SUBSTITUTE TEXT TRIM TRUNC UPPER VALUE YEAR`.split(/\s+/),
);

/** SUMPRODUCT calculates with whole blocks anyhow; SINGLE takes one cell out of a block. */
const TAKES_BLOCKS = new Set(['SUMPRODUCT', 'SINGLE']);

const CALCULATES = new Set(['+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>=', '%']);

function isBlock({ type, value }: Token, isBlockName: (name: string) => boolean): boolean {
  if (type === tokenTypes.REF_RANGE) return value.includes(':');
  if (type === tokenTypes.REF_BEAM || type === tokenTypes.REF_TERNARY) return true;
  if (type === tokenTypes.REF_NAMED) return isBlockName(value);
  return type === tokenTypes.REF_STRUCT && !parseStructRef(value)?.sections?.includes('this row');
}

/** The function around a token, whatever plain brackets lie between. */
function functionAround(call: Call | undefined): Call | undefined {
  return call?.name === '' ? functionAround(call.parent) : call;
}

function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): Token | undefined {
  let at = index + step;
  while (isBlank(tokens[at])) at += step;
  return tokens[at];
}

function calculates(token: Token | undefined): boolean {
  return token?.type === tokenTypes.OPERATOR && CALCULATES.has(token.value);
}

/**
 * Whether a formula means a calculation with whole blocks. In a file a plain formula means the way of older versions:
 * where a block meets an operator, only its cell in the same row or column counts, which would change the figure.
 * Source: Microsoft, "Formula vs Formula2" (Excel VBA concepts) and "Implicit intersection operator: @".
 */
export function needsArrayEvaluation(
  tokens: readonly Token[],
  calls: readonly Call[],
  around: readonly (Call | undefined)[],
  isBlockName: (name: string) => boolean,
): boolean {
  if (calls.some(({ name }) => BLOCK_FUNCTIONS.has(name))) return true;
  return tokens.some((token, index) => {
    if (token.type === tokenTypes.OPERATOR && token.value === '#') return true;
    if (!isBlock(token, isBlockName) || neighbour(tokens, index, -1)?.value === '@') return false;
    const call = functionAround(around[index]);
    if (call && TAKES_BLOCKS.has(call.name)) return false;
    if (calculates(neighbour(tokens, index, -1)) || calculates(neighbour(tokens, index, 1))) return true;
    return (
      call !== undefined &&
      SCALAR_FUNCTIONS.has(call.name) &&
      call === around[index] &&
      isWholeArgument(call, index)
    );
  });
}

function isWholeArgument(call: Call, index: number): boolean {
  return call.args.some((arg) => arg.length === 1 && arg[0] === index);
}
