import { tokenTypes, type Token } from '@borgar/fx';

/** A call, a pair of brackets or an array constant; all positions are indices into the tokens. */
export interface Call {
  /** The function in capitals; '' for plain brackets, `{` for an array constant. */
  readonly name: string;
  /** The name of the function, or the opening bracket where there is none. */
  readonly start: number;
  /** The closing bracket; the last token where it is missing. */
  end: number;
  /** The tokens of each argument, without blanks. */
  readonly args: number[][];
  readonly parent: Call | undefined;
}

export function isBlank(token: Token | undefined): boolean {
  return token?.type === tokenTypes.WHITESPACE || token?.type === tokenTypes.NEWLINE;
}

function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === tokenTypes.OPERATOR && token.value === value;
}

/** The function that an opening bracket belongs to: Excel takes `KFA (1)` as well, where the tokeniser sees a name. */
function calledFunction(tokens: readonly Token[], bracket: number): number | undefined {
  let index = bracket - 1;
  while (isBlank(tokens[index])) index -= 1;
  const type = tokens[index]?.type;
  if (type === tokenTypes.FUNCTION) return index;
  return type === tokenTypes.REF_NAMED && index < bracket - 1 ? index : undefined;
}

/** All calls of a formula, outer ones before those inside them, and for every token the innermost call around it. */
export function findCalls(tokens: readonly Token[]): { calls: Call[]; around: (Call | undefined)[] } {
  const calls: Call[] = [];
  const around: (Call | undefined)[] = [];
  let current: Call | undefined;
  tokens.forEach((token, index) => {
    const opens = isOperator(token, '(') || isOperator(token, '{');
    if (opens) {
      const start = token.value === '(' ? calledFunction(tokens, index) : undefined;
      const name =
        start === undefined ? token.value.replace('(', '') : (tokens[start]?.value.toUpperCase() ?? '');
      current?.args.at(-1)?.push(index);
      current = { name, start: start ?? index, end: tokens.length - 1, args: [[]], parent: current };
      calls.push(current);
    } else if (isOperator(token, ')') || isOperator(token, '}')) {
      if (current) current.end = index;
      around[index] = current;
      current = current?.parent;
      return;
    } else if (isOperator(token, ',')) {
      current?.args.push([]);
    } else if (!isBlank(token)) {
      current?.args.at(-1)?.push(index);
    }
    around[index] = opens ? current?.parent : current;
  });
  return { calls, around };
}
