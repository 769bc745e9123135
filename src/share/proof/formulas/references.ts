import type { Token } from '@borgar/fx/xlsx';
import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx';
import { LAST_COLUMN, LAST_ROW } from '../read/cell-name';
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
  /** Cells beside those that it names, on their sheets. */
  | { readonly kind: 'beside' }
  /** Nobody can say. */
  | { readonly kind: 'unknown' };

const OPEN_ENDED: Readonly<Record<string, Reference>> = {
  INDIRECT: { kind: 'unknown' },
  OFFSET: { kind: 'beside' },
};
const SPILL = /^(_xlfn\.)?ANCHORARRAY$/i;

/** All references of a formula; those to other workbooks left out. */
export function referencesOf(formula: string): readonly Reference[] {
  const tokens = tokensOf(formula);
  if (!tokens) return [{ kind: 'unknown' }];
  const references: Reference[] = [];
  let isJoined = false;
  for (const [index, token] of tokens.entries()) {
    const { type, value } = token;
    if (type === 'operator' && value === ':') isJoined = true;
    else if (type === 'func') {
      const openEnded = OPEN_ENDED[value.toUpperCase()];
      if (openEnded) references.push(openEnded);
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
