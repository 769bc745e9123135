import type { CellValue } from '../../../share/way-back/changes';

/** As a file writes them, and as German Excel shows them. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#WERT!',
  '#REF!',
  '#BEZUG!',
  '#NAME?',
  '#NUM!',
  '#ZAHL!',
  '#N/A',
  '#NV',
  '#SPILL!',
  '#ÜBERLAUF!',
  '#CALC!',
  '#KALK!',
  '#BUSY!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
]);

export function isErrorValue(value: CellValue | undefined): boolean {
  return typeof value === 'string' && ERRORS.has(value.trim().toUpperCase());
}
