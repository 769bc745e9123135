/** Which marks separate and which mark a fraction: German `;` and `,`, English `,` and `.`. */
export type Notation = 'german' | 'english';

/**
 * A piece of a formula; all pieces joined give the formula again.
 * - `function` and `word`: a name with or without `(` after it; references, names and TRUE are words
 * - `separator`: between arguments, outside array constants
 * - `column` and `row`: between the elements of an array constant
 * - `table`: the bracketed part of a structured reference, as a whole
 * - `opaque`: a text in quotes or a quoted sheet name with its `!`
 */
export interface FormulaToken {
  readonly kind:
    'function' | 'word' | 'number' | 'separator' | 'column' | 'row' | 'error' | 'table' | 'opaque' | 'other';
  readonly text: string;
  /** How many parentheses are open around it. */
  readonly depth: number;
}

const OPAQUE = /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'!?|$)/y;
const ERROR = /#(?:[A-ZÄÖÜ]+\/?[A-Z0-9]*[!?]?)/iy;
const WORD = /[\p{L}_\\$@][\p{L}\p{N}_.\\$?]*!?/uy;
const NUMBER = {
  german: /\d+(?:,\d+)?(?:E[+-]?\d+)?/iy,
  english: /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy,
};
/** `5:7` and `$5:$7` are rows, not numbers; the word pattern takes the latter. */
const ROWS = /\d+:\$?\d+/y;

function match(pattern: RegExp, formula: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
}

/** The bracketed part from `[` to the `]` that closes it; `'` escapes the next character, as in Excel. */
function bracketed(formula: string, at: number): string {
  let depth = 0;
  for (let i = at; i < formula.length; i += 1) {
    const char = formula[i];
    if (char === "'") i += 1;
    else if (char === '[') depth += 1;
    else if (char === ']' && (depth -= 1) === 0) return formula.slice(at, i + 1);
  }
  return formula.slice(at);
}

/** Splits a formula (with or without its `=`) into tokens; never throws, an unfinished formula is cut as it stands. */
export function formulaTokens(formula: string, notation: Notation): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let depth = 0;
  let braces = 0;
  let at = 0;
  const push = (kind: FormulaToken['kind'], text: string) => {
    tokens.push({ kind, text, depth });
    at += text.length;
  };

  while (at < formula.length) {
    const char = formula[at] ?? '';
    const opaque = match(OPAQUE, formula, at);
    if (opaque) {
      push('opaque', opaque);
      continue;
    }
    if (char === '[') {
      push('table', bracketed(formula, at));
      continue;
    }
    const error = match(ERROR, formula, at);
    if (error) {
      push('error', error);
      continue;
    }
    const word = match(WORD, formula, at);
    if (word) {
      push(formula[at + word.length] === '(' ? 'function' : 'word', word);
      continue;
    }
    const rows = match(ROWS, formula, at);
    if (rows) {
      push('other', rows);
      continue;
    }
    const number = match(NUMBER[notation], formula, at);
    if (number) {
      push('number', number);
      continue;
    }
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '{') braces += 1;
    else if (char === '}') braces -= 1;
    push(kindOfMark(char, notation, braces > 0), char);
  }
  return tokens;
}

function kindOfMark(char: string, notation: Notation, inArray: boolean): FormulaToken['kind'] {
  if (!inArray) return char === (notation === 'german' ? ';' : ',') ? 'separator' : 'other';
  if (char === ';') return 'row';
  return char === (notation === 'german' ? '.' : ',') ? 'column' : 'other';
}
