import { tokenize } from '@borgar/fx/xlsx';
import { tokenTypes } from '@borgar/fx';

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
];

/** Whether a formula reaches into another workbook: `[1]Tabelle1!A1`, `'[2]x y'!B2`, `[1]!Name`. */
export function reachesOutside(text: string): boolean {
  if (!text.includes('[')) return false;
  return tokenize(`=${text}`).some(
    ({ type, value }) => REFERENCES.includes(type) && /^'?\[\d+\]/.test(value),
  );
}
