import { isNative } from './native-functions';

/** What a called function means for the copy. */
export type FunctionKind =
  /** Of this add-in. */
  | 'amip'
  /** Of another add-in, an XLL, or a service outside of the workbook. */
  | 'fremd'
  /** Its value changes by itself, or tells how the workbook is made, which the copy is not. */
  | 'veraenderlich'
  /** Text says what it reads: nobody can follow it. */
  | 'undurchschaubar'
  /** Reads cells beside those it names, on their sheet. */
  | 'verschoben'
  /** Reads what no copy has: pivot tables, the data model, linked data types, web pages. */
  | 'abhaengig'
  /** LET and LAMBDA bring names of their own. */
  | 'namen'
  | 'nativ'
  /** A macro's, or a name with a LAMBDA. */
  | 'unbekannt';

const KINDS: Readonly<Record<string, FunctionKind>> = {
  TODAY: 'veraenderlich',
  NOW: 'veraenderlich',
  RAND: 'veraenderlich',
  RANDBETWEEN: 'veraenderlich',
  RANDARRAY: 'veraenderlich',
  INFO: 'veraenderlich',
  CELL: 'veraenderlich',
  FORMULATEXT: 'veraenderlich',
  ISFORMULA: 'veraenderlich',
  SHEET: 'veraenderlich',
  SHEETS: 'veraenderlich',
  INDIRECT: 'undurchschaubar',
  // What a data table is in the file is written as this call (see FileCells).
  TABLE: 'undurchschaubar',
  OFFSET: 'verschoben',
  LET: 'namen',
  LAMBDA: 'namen',
  GETPIVOTDATA: 'abhaengig',
  CUBEKPIMEMBER: 'abhaengig',
  CUBEMEMBER: 'abhaengig',
  CUBEMEMBERPROPERTY: 'abhaengig',
  CUBERANKEDMEMBER: 'abhaengig',
  CUBESET: 'abhaengig',
  CUBESETCOUNT: 'abhaengig',
  CUBEVALUE: 'abhaengig',
  FIELDVALUE: 'abhaengig',
  WEBSERVICE: 'abhaengig',
  STOCKHISTORY: 'abhaengig',
  TRANSLATE: 'abhaengig',
  DETECTLANGUAGE: 'abhaengig',
  IMPORTCSV: 'abhaengig',
  IMPORTTEXT: 'abhaengig',
  RTD: 'fremd',
  PY: 'fremd',
  COPILOT: 'fremd',
  CALL: 'fremd',
  'REGISTER.ID': 'fremd',
  'SQL.REQUEST': 'fremd',
};

/** Excel writes newer functions with these prefixes, names of functions as arguments with `_xleta.`. */
const NEWER = /^(_XLFN\.|_XLWS\.|_XLETA\.)+/;

/** @param written as in the file, in any case */
export function functionKind(written: string): FunctionKind {
  const upper = written.toUpperCase();
  if (upper.startsWith('_XLDUDF_AMIP_') || upper.startsWith('AMIP.')) return 'amip';
  if (/^_XL(DUDF_|L\.|UDF\.)/.test(upper)) return 'fremd';
  if (upper.startsWith('_XLPM.')) return 'nativ';
  const name = upper.replace(NEWER, '');
  const kind = KINDS[name];
  if (kind) return kind;
  return isNative(name) || name !== upper ? 'nativ' : 'unbekannt';
}
