import { holdsFormula, sameContent, sameFormula } from './formula';

describe('comparing formulas', () => {
  const same: readonly [string, string][] = [
    ['=AMIP.KFA(AMIP_Bedarf,AMIP_Satz)', '=amip.kfa( AMIP_Bedarf, AMIP_SATZ )'],
    ['=AMIP.KFA(AMIP_Bedarf)', '=_xldudf_AMIP_KFA(AMIP_Bedarf)'],
    ['=AMIP.KFA(AMIP_Bedarf)', '=@AMIP.KFA(AMIP_Bedarf)'],
    ['=AMIP.KFA(AMIP_Bedarf)', '=_xlfn.SINGLE(AMIP.KFA(AMIP_Bedarf))'],
    ['=IF(A1="","",AMIP.KFA(A1,B1))', '=IF(A1="","",@AMIP.KFA(A1,B1))'],
    ['=IF(A1="","",AMIP.KFA(A1,B1))', '=IF(A1="","",_xlfn.SINGLE(_xldudf_AMIP_KFA(A1,B1)))'],
    ['=Ziele!B3*2', "='Ziele'!B3 * 2"],
    ['=IF(A1="","a b",1)', '=if(A1 = "", "a b", 1)'],
  ];
  it.each(same)('%s is %s', (a, b) => expect(sameFormula(a, b)).toBe(true));

  const different: readonly [string, string][] = [
    ['=IF(A1="","ab",1)', '=IF(A1="","a b",1)'],
    ['=IF(A1="","ab",1)', '=IF(A1="","AB",1)'],
    ['=B3*2', '=B4*2'],
    ['=A1', ''],
    ['=A1:A9', '=@A1:A9'],
    ['="@AMIP.KFA"', '="AMIP.KFA"'],
    // A table behind @ is cut to its first cell.
    ['=AMIP.RESSOURCENTABELLE(A1)', '=@AMIP.RESSOURCENTABELLE(A1)'],
  ];
  it.each(different)('%s is not %s', (a, b) => expect(sameFormula(a, b)).toBe(false));
});

describe('contents', () => {
  it('tells a formula from a text that begins like one', () => {
    expect(holdsFormula('=1+1', 2)).toBe(true);
    expect(holdsFormula('=1+1', '=1+1')).toBe(false);
    expect(holdsFormula('text', 'text')).toBe(false);
  });

  it('compares numbers to the 15 digits that Excel keeps, texts and numbers never', () => {
    expect(sameContent(14871326.97, 14871326.970000001)).toBe(true);
    expect(sameContent(14871326.97, 14871326.96)).toBe(false);
    expect(sameContent('7312', 7312)).toBe(false);
    expect(sameContent(0, '')).toBe(false);
  });
});
