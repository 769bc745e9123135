import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx';
import { COLUMNS, ROWS } from '../cells/address';

/** Rectangle that a formula names, with the edges that move when the formula does. */
export interface CellReference {
  readonly type: 'zellen';
  /** '' the formula's own; `A:C` all sheets between. */
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly moves: Readonly<Record<'top' | 'left' | 'bottom' | 'right', boolean>>;
  /** `A1#`: all that the formula there fills. */
  readonly spilled: boolean;
}

interface NameReference {
  readonly type: 'name';
  readonly sheet: string;
  readonly name: string;
}

export interface TableReference {
  readonly type: 'tabelle';
  /** '' the table around the formula. */
  readonly table: string;
  /** One column, or the first and the last; none: all. */
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

/** Only a sheet: `Intern!#REF!`. */
interface SheetReference {
  readonly type: 'blatt';
  readonly sheet: string;
}

/** Leads to another workbook. */
interface OutsideReference {
  readonly type: 'extern';
}

export type Reference = CellReference | NameReference | TableReference | SheetReference | OutsideReference;

const OUTSIDE: OutsideReference = { type: 'extern' };
/** `[0]` is the workbook itself. */
const isOutside = (workbook: string | undefined): boolean => !!workbook && workbook !== '0';

/** @param value of a token that is a range or a name; undefined: it cannot be read */
export function referenceOf(value: string, spilled: boolean): Reference | undefined {
  const parsed = parseA1Ref(value);
  if (!parsed) return undefined;
  if (isOutside(parsed.workbookName)) return OUTSIDE;
  const sheet = parsed.sheetName ?? '';
  if ('name' in parsed) return { type: 'name', sheet, name: parsed.name };
  const { top, left, bottom, right, $top, $left, $bottom, $right } = parsed.range;
  return {
    type: 'zellen',
    sheet,
    ...{ top: top ?? 0, left: left ?? 0, bottom: bottom ?? ROWS - 1, right: right ?? COLUMNS - 1 },
    moves: {
      top: isNumber(top) && !$top,
      left: isNumber(left) && !$left,
      bottom: isNumber(bottom) && !$bottom,
      right: isNumber(right) && !$right,
    },
    spilled,
  };
}

const isNumber = (edge: number | null | undefined): boolean => typeof edge === 'number';

export function structuredReferenceOf(value: string): Reference | undefined {
  const parsed = parseStructRef(value);
  if (!parsed) return undefined;
  if (isOutside(parsed.workbookName)) return OUTSIDE;
  return {
    type: 'tabelle',
    table: parsed.table ?? '',
    columns: parsed.columns ?? [],
    sections: (parsed.sections ?? []).map((section) => section.toLowerCase()),
  };
}

/** @param value of a token that only says where: `Tabelle1`, `'[1]x y'` */
export function contextOf(value: string): Reference {
  const context = value.replace(/^'|'$/g, '').replaceAll("''", "'");
  return /^\[(?!0\])/.test(context) ? OUTSIDE : { type: 'blatt', sheet: context.replace(/^\[0\]/, '') };
}
