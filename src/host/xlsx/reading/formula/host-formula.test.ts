import { fileFormula } from '../../formula/file-formula';
import { reachesOutside } from './external-references';
import { hostFormula } from './host-formula';
import { SharedFormulas } from './shared-formulas';

/* Left: what Excel stores ([MS-XLSX] 2.2.2 and 2.2.3); right: what its formula bar shows. */
const DYNAMIC: [string, string][] = [
  ['_xldudf_AMIP_KFA(AMIP_Bedarf,B8)', '=AMIP.KFA(AMIP_Bedarf,B8)'],
  ['_xldudf_CONTOSO_ADD(1)', '=_xldudf_CONTOSO_ADD(1)'],
  ['_xlfn._xlws.FILTER(A1:A3,B1:B3>0)', '=FILTER(A1:A3,B1:B3>0)'],
  ['_xlfn.XLOOKUP("_xlfn.X",A1:A3,B1:B3)', '=XLOOKUP("_xlfn.X",A1:A3,B1:B3)'],
  ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
  ['_xlfn.LAMBDA(_xlpm.f,_xlpm.f(1))', '=LAMBDA(f,f(1))'],
  ['_xlfn.BYROW(A1:B2,_xleta.SUM)', '=BYROW(A1:B2,_xleta.SUM)'],
  ['SUM(_xlfn.ANCHORARRAY(A1))', '=SUM(A1#)'],
  ["SUM(_xlfn.ANCHORARRAY('a b'!A1)*2)", "=SUM('a b'!A1#*2)"],
  ['_xlfn.SINGLE(A1:A3)*B1:B3', '=@A1:A3*B1:B3'],
  ['_xlfn.SINGLE(INDEX(A1:A3,B1:B3))', '=@INDEX(A1:A3,B1:B3)'],
  ['_xlfn.SINGLE(A1:A3+1)', '=SINGLE(A1:A3+1)'],
  ['SUM(tblPlan[2021])', '=SUM(tblPlan[2021])'],
  ["'_xlfn.Blatt'!A1", "='_xlfn.Blatt'!A1"],
];

it.each(DYNAMIC)('reads %s as %s', (stored, shown) => {
  expect(hostFormula(stored, { dynamic: true })).toBe(shown);
});

it.each(DYNAMIC)('gives what the writer writes back: %s', (stored, shown) => {
  expect(fileFormula(shown, { dynamic: true }).text).toBe(stored);
});

/* A plain formula takes one cell of a block (Microsoft, "Implicit intersection operator: @"). */
it.each([
  ['A1:A3*2', '=@A1:A3*2'],
  ['SUM(A1:A3)*2', '=SUM(A1:A3)*2'],
  ['ROUND(A1:A3,2)', '=ROUND(@A1:A3,2)'],
  ['VLOOKUP(A1,B1:C9,2,FALSE)+A1', '=VLOOKUP(A1,B1:C9,2,FALSE)+A1'],
  ['SUMPRODUCT(A1:A3*B1:B3)', '=SUMPRODUCT(A1:A3*B1:B3)'],
  ['AMIP_Monate+1', '=@AMIP_Monate+1'],
  ['AMIP_Bedarf+1', '=AMIP_Bedarf+1'],
  ['tblPlan[[#This Row],[Ist]]*2', '=tblPlan[[#This Row],[Ist]]*2'],
])('reads the plain formula %s as %s, and back', (stored, shown) => {
  const isBlockName = (name: string): boolean => name.toUpperCase() === 'AMIP_MONATE';
  expect(hostFormula(stored, { dynamic: false, isBlockName })).toBe(shown);
  expect(fileFormula(shown, { isBlockName })).toEqual({ text: stored, dynamic: false });
});

it.each([
  ['[1]Tabelle1!A1', true],
  ["SUM('[2]Plan 2020'!A1:A3)", true],
  ['[1]!AMIP_Egl', true],
  ['SUM(tblPlan[2021])', false],
  ['[@Ist]*2', false],
  ['"[1]Tabelle1!A1"', false],
])('sees whether %s reaches into another workbook: %s', (formula, outside) => {
  expect(reachesOutside(formula)).toBe(outside);
});

/* Worked out by hand: the formula of B2, copied to other cells. */
it.each([
  ['A2*$B$1', 'D5', '=C5*$B$1'],
  ['SUM(A$1:A2)', 'B9', '=SUM(A$1:A9)'],
  ["'Plan 1'!$A2+Plan2!A1", 'C3', "='Plan 1'!$A3+Plan2!B2"],
  ['SUM(A:A)+SUM(2:2)', 'C3', '=SUM(B:B)+SUM(3:3)'],
  ['LOG10(A2)&"A2"', 'B3', '=LOG10(A3)&"A2"'],
  ['_xlfn.XLOOKUP(A2,tblPlan[A2],tblPlan[B2])', 'B3', '=_xlfn.XLOOKUP(A3,tblPlan[A2],tblPlan[B2])'],
])('moves %s from B2 to %s as %s', (formula, address, expected) => {
  const shared = new SharedFormulas();
  shared.define('0', formula, 1, 1);
  const row = Number(address.slice(1)) - 1;
  const column = address.charCodeAt(0) - 65;
  expect(`=${shared.at('0', row, column)}`).toBe(expected);
});
