import { tokenize } from '@borgar/fx/xlsx';
import type { Job } from '../step';
import type { Area } from '../workbook/model';
import { REFERENCES, conditionallySummed } from './conditional-sums';
import type { Tokens } from './conditional-sums';
import { numberAt } from './copied-cell';
import type { CellPlace } from './readers';

/** A cell that is added (1) or taken away (-1). */
export interface SignedCell {
  readonly place: CellPlace;
  readonly sign: 1 | -1;
}

/** SUBTOTAL sums with these numbers; hidden rows and other subtotals, which it passes over, show in its value. */
const SUMMING = new Set(['9', '109']);
const CONDITIONAL = /^SUMIFS?$/i;
const MOST_CELLS = 10_000;

/** The cells whose sum a formula is: `B2+Daten!B3-C1`, `SUM(B2:B5)`, `SUMIF(A2:A9,"Nord",B2:B9)`; undefined for every other formula. */
export function summedCells(job: Job, place: CellPlace): readonly SignedCell[] | undefined {
  const formula = job.workbook.cells(place.sheet)?.formula(place.row, place.column) ?? '';
  const cells: SignedCell[] = [];
  for (const { text, sign, call } of termsOf(formula) ?? []) {
    if (call) {
      const taken = conditionallySummed(job, place, call);
      if (!taken) return undefined;
      for (const cell of taken) cells.push({ place: cell, sign });
      continue;
    }
    const areas = job.reads(text, place.sheet, place) ?? [];
    if (areas.reduce((sum, area) => sum + sizeOf(area), cells.length) > MOST_CELLS) return undefined;
    for (const area of areas) for (const cell of cellsIn(area)) cells.push({ place: cell, sign });
  }
  const sum = cells.reduce((total, cell) => total + cell.sign * (numberAt(job, cell.place) ?? 0), 0);
  // The sum tells whether the formula was understood.
  return cells.length > 0 && sum === numberAt(job, place) ? cells : undefined;
}

interface Term {
  readonly text: string;
  readonly sign: 1 | -1;
  /** A call of SUMIF or SUMIFS. */
  readonly call?: Tokens;
}

/** References with signs, and calls that sum cells; undefined where there is anything else. */
function termsOf(formula: string): readonly Term[] | undefined {
  const tokens = tokenize(formula).filter(({ type }) => type !== 'whitespace');
  const terms: Term[] = [];
  let sign: Term['sign'] = 1;
  let isExpected = true;
  for (let index = 0; index < tokens.length; index += 1) {
    const { type = '', value = '' } = tokens[index] ?? {};
    if (type === 'operator' && (value === '+' || value === '-')) {
      if (!isExpected) sign = 1;
      if (value === '-') sign = sign === 1 ? -1 : 1;
      isExpected = true;
      continue;
    }
    if (!isExpected) return undefined;
    isExpected = false;
    if (REFERENCES.has(type)) terms.push({ text: value, sign });
    else if (type === 'func' && CONDITIONAL.test(value)) {
      const end = tokens.findIndex((token, at) => at > index && isBracket(token, ')'));
      const call = tokens.slice(index, end + 1);
      if (call.length < 2 || call.slice(2).some((token) => isBracket(token, '('))) return undefined;
      terms.push({ text: value, sign, call });
      index = end;
    } else {
      const summed = type === 'func' ? summedIn(tokens.slice(index)) : undefined;
      if (!summed) return undefined;
      for (const text of summed.references) terms.push({ text, sign });
      index += summed.length - 1;
    }
  }
  return isExpected ? undefined : terms;
}

const isBracket = ({ type, value }: Tokens[number], bracket: string): boolean =>
  type === 'operator' && value === bracket;

/** What a call of SUM or SUBTOTAL at the beginning is given, if that is nothing but references. */
function summedIn(
  tokens: Tokens,
): { readonly references: readonly string[]; readonly length: number } | undefined {
  const name = tokens[0]?.value.toUpperCase();
  const close = tokens.findIndex(({ type, value }) => type === 'operator' && value === ')');
  if (tokens[1]?.value !== '(' || close < 0) return undefined;
  const given = tokens.slice(2, close).filter(({ type, value }) => !(type === 'operator' && value === ','));
  const summed = name === 'SUBTOTAL' && SUMMING.has(given[0]?.value ?? '') ? given.slice(1) : given;
  if (name !== 'SUM' && summed === given) return undefined;
  if (!summed.every(({ type }) => REFERENCES.has(type))) return undefined;
  return { references: summed.map(({ value }) => value), length: close + 1 };
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function* cellsIn({ sheet, top, left, bottom, right }: Area): Generator<CellPlace> {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) yield { sheet, row, column };
}
