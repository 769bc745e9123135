import type { Area, Areas } from '../formulas/areas';
import type { FormulaCell } from '../formulas/formula-cells';
import { tokensOf } from '../formulas/tokens';
import { columnOf, rowOf } from '../read/cell-name';
import type { Workbook } from '../read/workbook';
import { conditionalAreas } from './conditional-sum';

/** Cells that are added (1) or taken away (-1). */
export interface SignedArea {
  readonly sign: number;
  readonly area: Area;
}

const REFERENCES = new Set(['range', 'range_beam', 'range_named', 'structured']);

/** What a formula adds up, if it does nothing else: `B2+Daten!B3-C1`, `SUM(B2:B5,D2)`, `SUMIF(A2:A5,"Nord",B2:B5)`. */
export function summedAreas(
  cell: FormulaCell,
  areas: Areas,
  workbook: Workbook,
): readonly SignedArea[] | undefined {
  const { sheet, key, formula, writtenFor } = cell;
  const place = (at: number) => ({ row: rowOf(at), column: columnOf(at) });
  const summed: SignedArea[] = [];
  for (const { sign, text, condition } of termsOf(formula) ?? []) {
    const read = condition
      ? conditionalAreas(condition, cell, areas, workbook)
      : areas.of(text, { sheet, ...place(key) }, place(writtenFor));
    if (!read) return undefined;
    for (const area of read) summed.push({ sign, area });
  }
  return summed.length > 0 ? summed : undefined;
}

interface Term {
  readonly sign: number;
  readonly text: string;
  /** A call of SUMIF or SUMIFS. */
  readonly condition?: Tokens;
}

function termsOf(formula: string): readonly Term[] | undefined {
  const tokens = tokensOf(formula) ?? [];
  const terms: Term[] = [];
  let sign = 1;
  let isBehindTerm = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const { type, value } = tokens[index] as (typeof tokens)[number];
    if (value === '+' || value === '-') {
      sign = (isBehindTerm ? 1 : sign) * (value === '-' ? -1 : 1);
      isBehindTerm = false;
      continue;
    }
    if (isBehindTerm) return undefined;
    if (REFERENCES.has(type)) terms.push({ sign, text: value });
    else if (type === 'func' && /^SUMIFS?$/i.test(value)) {
      const end = tokens.findIndex((token, at) => at > index && token.value === ')');
      const condition = tokens.slice(index, end + 1);
      if (end < 0 || condition.filter((token) => token.value === '(').length > 1) return undefined;
      terms.push({ sign, text: value, condition });
      index = end;
    } else {
      const end = type === 'func' ? endOfSum(tokens, index) : -1;
      if (end < 0) return undefined;
      const call = tokens.slice(index, end + 1);
      terms.push({ sign, text: call.map((token) => token.value).join('') });
      index = end;
    }
    isBehindTerm = true;
  }
  return isBehindTerm ? terms : undefined;
}

type Tokens = NonNullable<ReturnType<typeof tokensOf>>;

/** SUBTOTAL is a sum with these; what it passes over shows in its value. */
const SUMS_AS = new Set(['9', '109']);

function endOfSum(tokens: Tokens, func: number): number {
  const name = tokens[func]?.value.toUpperCase();
  if (name === 'SUM') return endOfCall(tokens, func + 1);
  const isSum =
    name === 'SUBTOTAL' && tokens[func + 1]?.value === '(' && SUMS_AS.has(tokens[func + 2]?.value ?? '');
  return isSum ? endOfReferences(tokens, func + 3) : -1;
}

function endOfCall(tokens: Tokens, bracket: number): number {
  return tokens[bracket]?.value === '(' ? endOfReferences(tokens, bracket + 1) : -1;
}

/** Where the bracket of a function closes that is given nothing but references; -1: it is given more. */
function endOfReferences(tokens: Tokens, from: number): number {
  for (let index = from; index < tokens.length; index += 1) {
    const { type, value } = tokens[index] as Tokens[number];
    if (value === ')') return index;
    if (value !== ',' && !REFERENCES.has(type)) return -1;
  }
  return -1;
}
