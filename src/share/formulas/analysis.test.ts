import { analyse } from './analysis';

describe('what a formula calls', () => {
  it.each([
    ['_xldudf_AMIP_ZIELWERT(1)', ['amip']],
    ['ROUND(_XLDUDF_amip_Zielwert(B1),2)', ['nativ', 'amip']],
    ['amip.zielwert(1)', ['amip']],
    ['_xlfn.MAP(A1:A3,_xldudf_AMIP_ZIELWERT)', ['nativ', 'amip']],
    ['"_xldudf_AMIP_ZIELWERT(1)"&"AMIP.X("', []],
    ['AMIP_Budget*2', []],
    ['_xldudf_CONTOSO_SUM(1)', ['fremd']],
    ['_xll.Bloomberg("x")', ['fremd']],
    ['_xludf.Kurs(A1)', ['fremd']],
    ["'C-Add-In.xlam'!Kurs(A1)", ['fremd']],
    ['[1]!Kurs(A1)', ['fremd']],
    ['Kurs(A1)', ['unbekannt']],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', ['nativ']],
    ['XLOOKUP(A1,B:B,C:C)', ['nativ']],
    ['_xlfn._xlws.SORT(A1:A3)', ['nativ']],
    ['LOG10(A1)+ATAN2(1,2)', ['nativ']],
    ['TODAY()+Now()', ['veraenderlich']],
    ['_xlfn.RANDARRAY(2)', ['veraenderlich']],
    ['_xlfn.FORMULATEXT(A1)', ['veraenderlich']],
    ['INDIRECT("A1")', ['undurchschaubar']],
    ['OFFSET(A1,1,0)', ['verschoben']],
    ['GETPIVOTDATA("x",A1)', ['abhaengig']],
    ['_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))', ['namen', 'nativ']],
  ])('%s', (formula, calls) => {
    expect([...analyse(formula).calls]).toEqual(calls);
  });
});

describe('what a formula reads', () => {
  it.each([
    ['[1]Tabelle!A1'],
    ["'[2]Mein Blatt'!$A$1:$B$2"],
    ['[1]!Name'],
    ['[1]!Tab[x]'],
    ['SUM([3]A:C!B2)'],
    ["'[1]x'!#REF!"],
  ])('leads to another workbook: %s', (formula) => {
    expect(analyse(formula).references).toContainEqual({ type: 'extern' });
  });

  it('does not take [0] for another workbook', () => {
    expect(analyse('[0]!Kurs').references).toEqual([{ type: 'name', sheet: '', name: 'Kurs' }]);
  });

  it.each([
    ['A1#', true],
    ['SUM(_xlfn.ANCHORARRAY(A1))', true],
    ['SUM(A1)', false],
  ])('knows a whole spill: %s is %s', (formula, spilled) => {
    expect(analyse(formula).references).toMatchObject([{ type: 'zellen', top: 0, left: 0, spilled }]);
  });

  it.each([
    ['A:A', { top: 0, bottom: 1_048_575, left: 0, right: 0 }],
    ['$2:3', { top: 1, bottom: 2, left: 0, right: 16_383 }],
    ["'Ein Blatt'!B2:C5", { sheet: 'Ein Blatt', top: 1, left: 1, bottom: 4, right: 2 }],
    ["'it''s'!A1", { sheet: "it's" }],
    ['Jan:Dez!B2', { sheet: 'Jan:Dez', top: 1, left: 1 }],
    ["'a b:c d'!B2", { sheet: 'a b:c d' }],
    ['Intern!#REF!', { type: 'blatt', sheet: 'Intern' }],
    ['Tab[[#This Row],[x y]]', { type: 'tabelle', table: 'Tab', columns: ['x y'], sections: ['this row'] }],
    ['Tab[[a]:[c]]', { columns: ['a', 'c'] }],
    ['Tab[]', { columns: [], sections: [] }],
    ['Blatt!Satz', { type: 'name', sheet: 'Blatt', name: 'Satz' }],
  ])('%s', (formula, reference) => {
    expect(analyse(formula).references).toMatchObject([reference]);
  });

  it.each([
    ['A1:INDEX(B1:B3,2)', true],
    ['Blatt!A1:Blatt!B2', true],
    ['A1:B2', false],
  ])('has a computed end: %s is %s', (formula, spansParts) => {
    expect(analyse(formula).spansParts).toBe(spansParts);
  });

  it.each([
    ['A1', true],
    ['T!$A$1:$B$2,T!$D:$D', true],
    ['A1*2', false],
    ['SUM(A1)', false],
    ['1', false],
  ])('is nothing but references: %s is %s', (formula, isReference) => {
    expect(analyse(formula).isReference).toBe(isReference);
  });
});

describe('what Excel cannot have written', () => {
  it.each([
    ['longer than 8,192 characters', `A1+${'1+'.repeat(4_096)}1`],
    ['brackets without end', `${'('.repeat(300)}1${')'.repeat(300)}`],
    ['a bracket too many', '1)+2'],
    ['a text without end', '"abc'],
    ['an address of a file', "'C:\\x\\[b.xlsx]S'!A1"],
    ['a link to another program', "cmd|' /C calc'!A0"],
  ])('is not read: %s', (_, formula) => {
    expect(analyse(formula).unreadable).toBe(true);
  });

  it('is left after a bounded time, however deep', () => {
    expect(analyse('SUM('.repeat(200_000)).unreadable).toBe(true);
  });
});
