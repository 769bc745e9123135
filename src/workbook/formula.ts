import type { CellContent } from './types';

/**
 * The sign of a single value, `@` or SINGLE(…), that Excel may set before a function after opening a file. Before
 * the table it is a change: only its first cell would be left.
 */
const SINGLE_VALUE = /@(?=AMIP\.(?!RESSOURCENTABELLE))|SINGLE\((AMIP\.(?!RESSOURCENTABELLE)\w+\([^()]*\))\)/g;
/** A column of the same row: `[@X]`, `[@[X]]` and `TABLE[[#THISROW],[X]]` are the same. */
const OWN_ROW =
  /(?:[\p{L}\p{N}_.]*\[\[#THISROW\],\[((?:'.|[^\][])+)\]\]|[\p{L}\p{N}_.]*\[@(?:\[((?:'.|[^\][])+)\]|((?:'.|[^\][])+))\])/gu;
const PIECES = /"(?:[^"]|"")*"|[^"]+/g;

/**
 * A formula in a spelling that can be compared: Excel may change letter case, spaces, the quotes around a sheet
 * name, while it does not yet know the add-in the prefix of its functions, and the sign of a single value.
 */
export function comparable(formula: string): string {
  const pieces = formula.match(PIECES) ?? [];
  return pieces
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece
            .replace(/\s+/g, '')
            .toUpperCase()
            .replaceAll('_XLFN.', '')
            .replaceAll('_XLDUDF_AMIP_', 'AMIP.')
            .replace(SINGLE_VALUE, (_, call: string | undefined) => call ?? '')
            .replace(OWN_ROW, (_, ...parts: (string | undefined)[]) => `[@${parts.slice(0, 3).join('')}]`)
            .replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, '$1!'),
    )
    .join('');
}

export function sameFormula(a: CellContent, b: CellContent): boolean {
  return typeof a === 'string' && typeof b === 'string' && comparable(a) === comparable(b);
}

/** A cell holds a formula, and not a text that merely begins with `=` (then formula and value are the same). */
export function holdsFormula(formula: CellContent, value: CellContent): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Excel keeps 15 digits: two numbers that differ only beyond are the same content. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  }
  return a === b;
}
