import type { Token } from '@borgar/fx/xlsx';
import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx';
import { LAST_COLUMN, LAST_ROW } from '../read/cell-name';
import { NATIVE_FUNCTIONS } from './native-functions';
import { tokensOf } from './tokens';

/** A row or column of a reference: where it stands, and whether it moves with the formula. */
interface Edge {
  readonly at: number;
  readonly isFixed: boolean;
}

/** What a formula refers to, as written: not yet placed in a sheet. */
export type Reference =
  | {
      readonly kind: 'cells';
      /** As written: `Ziele`, `Jan:Dez`; '' is the sheet of the formula. */
      readonly sheet: string;
      readonly top: Edge;
      readonly left: Edge;
      readonly bottom: Edge;
      readonly right: Edge;
      /** The whole block that a formula in this cell fills (`A1#`). */
      readonly isSpill: boolean;
      /** Joined to the reference before by `:`. */
      readonly isJoined: boolean;
    }
  | {
      readonly kind: 'table';
      /** '' is the table around the formula. */
      readonly table: string;
      readonly columns: readonly string[];
      readonly sections: readonly string[];
    }
  | { readonly kind: 'name'; readonly sheet: string; readonly name: string }
  /** As many cells as `size` has, from the first of `start` on. */
  | {
      readonly kind: 'resized';
      readonly size: readonly Reference[];
      readonly start: readonly Reference[];
      /** `start` is written out, not computed from what it names. */
      readonly isExact: boolean;
      /** In a line, down or to the right. */
      readonly isVector: boolean;
    }
  /** Cells beside those that it names, on their sheets. */
  | { readonly kind: 'beside' }
  /** Nobody can say. */
  | { readonly kind: 'unknown' };

const OPEN_ENDED: Readonly<Record<string, Reference>> = {
  INDIRECT: { kind: 'unknown' },
  OFFSET: { kind: 'beside' },
};
/** Functions whose last argument only says where to begin; the numbers are those of their arguments. */
const RESIZING = /^(?:_xlfn\.)?(?:SUMIF|AVERAGEIF|LOOKUP)$/i;
const VECTORS = /LOOKUP$/i;
const SPILL = /^(_xlfn\.)?ANCHORARRAY$/i;

/** All references of a formula; those to other workbooks left out. */
export function referencesOf(formula: string): readonly Reference[] {
  const tokens = tokensOf(formula);
  if (!tokens) return [{ kind: 'unknown' }];
  const resized = tokens.flatMap(({ type, value }, index) =>
    type === 'func' && RESIZING.test(value) ? resizedBy(tokens, index) : [],
  );
  return [...writtenIn(tokens), ...resized];
}

function resizedBy(tokens: readonly Token[], func: number): readonly Reference[] {
  const isVector = VECTORS.test(tokens[func]?.value ?? '');
  const given = argumentsOf(tokens, func);
  const [size, start] = [given[isVector ? 1 : 0], given[2]];
  if (!size || !start || start.length === 0) return [];
  const isExact = start.length === 1;
  return [{ kind: 'resized', size: writtenIn(size), start: writtenIn(start), isExact, isVector }];
}

/** The tokens of each argument of a call. */
function argumentsOf(tokens: readonly Token[], func: number): readonly (readonly Token[])[] {
  const given: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(func + 1)) {
    const sign = token.type === 'operator' ? token.value : '';
    if (sign === ')' || sign === '}') depth -= 1;
    if (depth === 0 && sign === ')') break;
    if (depth === 1 && sign === ',') given.push([]);
    else if (depth > 0) given.at(-1)?.push(token);
    if (sign === '(' || sign === '{') depth += 1;
  }
  return given;
}

function writtenIn(tokens: readonly Token[]): readonly Reference[] {
  const references: Reference[] = [];
  let isJoined = false;
  for (const [index, token] of tokens.entries()) {
    const { type, value } = token;
    if (type === 'operator' && value === ':') isJoined = true;
    else if (type === 'func') {
      const openEnded = OPEN_ENDED[value.toUpperCase()];
      if (openEnded) references.push(openEnded);
      // A name with a LAMBDA is called like a function.
      else if (!NATIVE_FUNCTIONS.has(value.toUpperCase()) && !/^_xl/i.test(value))
        references.push({ kind: 'name', sheet: '', name: value });
    } else {
      const reference = referenceOf(token, isJoined, isSpill(tokens, index));
      if (!reference) continue;
      references.push(reference);
      isJoined = false;
    }
  }
  return references;
}

function isSpill(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.value === '#' || SPILL.test(tokens[index - 2]?.value ?? '');
}

function referenceOf({ type, value }: Token, isJoined: boolean, spills: boolean): Reference | undefined {
  if (type === 'structured') return tableReference(value);
  if (type !== 'range' && type !== 'range_beam' && type !== 'range_named') return undefined;
  const parsed = parseA1Ref(value);
  if (!parsed || parsed.workbookName) return undefined;
  const sheet = parsed.sheetName ?? '';
  if (!('range' in parsed)) return { kind: 'name', sheet, name: parsed.name };
  const { top, left, bottom, right, $top, $left, $bottom, $right } = parsed.range;
  return {
    kind: 'cells',
    sheet,
    top: { at: top ?? 0, isFixed: top === null || $top === true },
    left: { at: left ?? 0, isFixed: left === null || $left === true },
    bottom: { at: bottom ?? LAST_ROW, isFixed: bottom == null || $bottom === true },
    right: { at: right ?? LAST_COLUMN, isFixed: right == null || $right === true },
    isSpill: spills,
    isJoined,
  };
}

function tableReference(value: string): Reference | undefined {
  const parsed = parseStructRef(value);
  if (!parsed) return { kind: 'unknown' };
  if (parsed.workbookName) return undefined;
  const { table = '', columns = [], sections = [] } = parsed;
  return { kind: 'table', table, columns, sections };
}
