import fc from 'fast-check';
import { fileFormula } from './file-formula';

const file = (formula: string): string => fileFormula(formula).text;

describe('custom functions in a file', () => {
  // OfficeDev/office-js issues 3558 and 5611: _xldudf_NAMESPACE_FUNCTION
  it.each([
    ['=AMIP.KFA(AMIP_Bedarf,B8)', '_xldudf_AMIP_KFA(AMIP_Bedarf,B8)'],
    ['=amip.kfa(B8)', '_xldudf_AMIP_KFA(B8)'],
    ['=AMIP.KFA (B8)', '_xldudf_AMIP_KFA(B8)'],
    [
      '=IFERROR(Amip.Umschichtung(B7,B5),"")+SUM(A1,AMIP.KFA(1))',
      'IFERROR(_xldudf_AMIP_UMSCHICHTUNG(B7,B5),"")+SUM(A1,_xldudf_AMIP_KFA(1))',
    ],
    ['=AMIP.ZIELWERT(AMIP.KFA(1),0.15)', '_xldudf_AMIP_ZIELWERT(_xldudf_AMIP_KFA(1),0.15)'],
    ['="AMIP.KFA(1) "&AMIP.KFA(1)', '"AMIP.KFA(1) "&_xldudf_AMIP_KFA(1)'],
    ['="""AMIP.KFA("""', '"""AMIP.KFA("""'],
    ["='AMIP.KFA(1)'!A1+'it''s AMIP.KFA('!B2", "'AMIP.KFA(1)'!A1+'it''s AMIP.KFA('!B2"],
    ['=tbl[AMIP.KFA(1)]', 'tbl[AMIP.KFA(1)]'],
    ['=AMIP_KFA+1', 'AMIP_KFA+1'],
    ['=XAMIP.KFA(1)', 'XAMIP.KFA(1)'],
    ['=_xldudf_AMIP_KFA(1)', '_xldudf_AMIP_KFA(1)'],
  ])('%s becomes %s', (formula, expected) => {
    expect(file(formula)).toBe(expected);
  });
});

describe('native functions in a file', () => {
  // [MS-XLSX] 2.2.3 lists the prefixed functions; those of ECMA-376 Part 1, 18.17.7 have none
  it.each([
    ['=SUM(A1:A3)', 'SUM(A1:A3)'],
    ['=NETWORKDAYS.INTL(A1,A2)', 'NETWORKDAYS.INTL(A1,A2)'],
    ['=XLOOKUP(A1,B1:B3,C1:C3)', '_xlfn.XLOOKUP(A1,B1:B3,C1:C3)'],
    ['=sort(Filter(A1:A3,B1:B3>1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>1))'],
    ['=IFNA(TEXTJOIN(", ",TRUE,A1:A3),"")', '_xlfn.IFNA(_xlfn.TEXTJOIN(", ",TRUE,A1:A3),"")'],
    ['=_xlfn.XLOOKUP(A1,B1,C1)', '_xlfn.XLOOKUP(A1,B1,C1)'],
    ['=T.TEST(A1:A2,B1:B2,1,1)+F.INV.RT(1,2,3)', '_xlfn.T.TEST(A1:A2,B1:B2,1,1)+_xlfn.F.INV.RT(1,2,3)'],
    ['=SUM(FILTER!A1)', 'SUM(FILTER!A1)'],
    ['="FILTER("', '"FILTER("'],
    ['SEQUENCE(3)', '_xlfn.SEQUENCE(3)'],
  ])('%s becomes %s', (formula, expected) => {
    expect(file(formula)).toBe(expected);
  });

  it.each([
    ['=LET(x,1,y,x+A1,x*y)', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+A1,_xlpm.x*_xlpm.y)'],
    ['=LET(x,1,x)+x', '_xlfn.LET(_xlpm.x,1,_xlpm.x)+x'],
    ['=MAP(A1:A3,LAMBDA(z,z*Satz))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.z,_xlpm.z*Satz))'],
    ['=LET(f,LAMBDA(a,a+1),F(2))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.F(2))'],
    ['=LET(x,"x,y",SUM({1,2;3,4})+x)', '_xlfn.LET(_xlpm.x,"x,y",SUM({1,2;3,4})+_xlpm.x)'],
  ])('marks the names of %s', (formula, expected) => {
    expect(file(formula)).toBe(expected);
  });

  it.each([
    ['=SUM(A14#)', 'SUM(_xlfn.ANCHORARRAY(A14))'],
    ['=AMIP_Ressourcentabelle#', '_xlfn.ANCHORARRAY(AMIP_Ressourcentabelle)'],
    ["=SUM('Plan 1'!$A$1#)", "SUM(_xlfn.ANCHORARRAY('Plan 1'!$A$1))"],
    ['=#REF!+1', '#REF!+1'],
    ['=@A1:A3', 'A1:A3'],
    ['=@INDEX(A1:A3,2)', 'INDEX(A1:A3,2)'],
    ['=SUM(@INDEX(A1:A3,2)*B1:B3)', 'SUM(_xlfn.SINGLE(INDEX(A1:A3,2))*B1:B3)'],
  ])('writes the operators of %s', (formula, expected) => {
    expect(file(formula)).toBe(expected);
  });

  it.each([
    ['=tbl[@Ist]', 'tbl[[#This Row],[Ist]]'],
    ['=[@[Ist neu]]*2', 'tblPlan[[#This Row],[Ist neu]]*2'],
    ['=SUM(tbl[Ist])', 'SUM(tbl[Ist])'],
    ['=SUM(tbl[[#Totals],[Ist]:[Soll]])', 'SUM(tbl[[#Totals],[Ist]:[Soll]])'],
  ])('writes out the row of a table in %s', (formula, expected) => {
    expect(fileFormula(formula, { table: 'tblPlan' }).text).toBe(expected);
  });
});

describe('formulas that calculate with blocks', () => {
  const isBlockName = (name: string): boolean => name === 'Monate';

  // Microsoft, "Formula vs Formula2": where a range stands for one value, the two ways of calculating differ
  it.each([
    ['=SUM(A1:A3*B1:B3)', true],
    ['=SUM((A1:A3 > 1)*1)', true],
    ['=SUM(-A1:A3)', true],
    ['=SUM(Monate/12)', true],
    ['=SUM(tbl[Ist]-tbl[Soll])', true],
    ['=SUM(A:A*2)', true],
    ['=SUM(ROUND(A1:A3,2))', true],
    ['=MAX(IF(A1:A3,1,2))', true],
    ['=SUM(FILTER(A1:A3,B1:B3))', true],
    ['=SUM(A14#)', true],
    ['=SUM(A1:A3)', false],
    ['=SUM(A1:A3)*2', false],
    ['=A1*B1', false],
    ['=SUM(Satz/12)', false],
    ['=tbl[@Ist]*2', false],
    ['=SUMPRODUCT((A1:A3>1)*B1:B3)', false],
    ['=@A1:A3*2', false],
    ['=IF(A1>1,SUM(A1:A3),0)', false],
    ['=AMIP.INTEGRATIONSQUOTE(A1:A3,B1:B3,C1:C3,"2021-12")', false],
    ['="A1:A3*B1:B3"', false],
  ])('%s: %s', (formula, dynamic) => {
    expect(fileFormula(formula, { isBlockName }).dynamic).toBe(dynamic);
  });
});

describe('whatever stands in quotes', () => {
  it('stays as it is', () => {
    const names = fc.constantFrom(
      'AMIP.KFA(',
      'FILTER(',
      'LET(x,1,x)',
      '#',
      '@',
      '[@Ist]',
      "'",
      '"',
      '=',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(names, fc.string())), (pieces) => {
        const text = pieces.join('');
        const literal = `"${text.replaceAll('"', '""')}"`;
        expect(file(`=${literal}&AMIP.KFA(1)`)).toBe(`${literal}&_xldudf_AMIP_KFA(1)`);
      }),
    );
  });
});
