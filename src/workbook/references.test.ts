import { firstReference } from './references';

const leaving = { sheet: "Ziele '21", names: ['AMIP_KFA', 'AMIP_IQ_Ziel'] };
const at = (formula: string, sheet = 'Tabelle1') => [
  { area: { sheet, row: 1, column: 1, rows: 2, columns: 1 }, formulas: [['Text'], [formula]] },
];

describe('references to what is about to go', () => {
  it.each([
    "='Ziele ''21'!A1",
    "=SUM('ziele ''21'!A1:B2)",
    '=AMIP_KFA*2',
    '=1+amip_kfa',
    '=IF(A1="";AMIP_IQ_Ziel;0)',
    "=INDIRECT(\"'Ziele ''21'!A1\")",
  ])('%s is one', (formula) => expect(firstReference(at(formula), leaving, [])).toBe('Tabelle1!B3'));

  it.each([
    'AMIP_KFA',
    '=AMIP_KFA_alt',
    '=MEIN_AMIP_KFA',
    '=AMIP.KFA(B1)',
    "='Meine Ziele ''21'!A1",
    '=Ziele!A1',
    '=SUM(A1:A2)',
  ])('%s is none', (formula) => expect(firstReference(at(formula), leaving, [])).toBeUndefined());

  it('knows a sheet without quotes, and no sheet whose name ends alike', () => {
    const plain = { sheet: 'Ziele', names: [] };
    expect(firstReference(at('=2*Ziele!A1'), plain, [])).toBe('Tabelle1!B3');
    expect(firstReference(at("='Ziele'!A1"), plain, [])).toBe('Tabelle1!B3');
    expect(firstReference(at('=MeineZiele!A1'), plain, [])).toBeUndefined();
    expect(firstReference(at("='Alte Ziele'!A1"), plain, [])).toBeUndefined();
    expect(firstReference(at('=[1]Ziele!A1'), plain, [])).toBeUndefined();
  });

  it('does not count in cells that go too', () => {
    const area = { sheet: 'Ziele', row: 0, column: 0, rows: 3, columns: 2 };
    expect(firstReference(at('=AMIP_KFA', 'Ziele'), leaving, [area])).toBeUndefined();
    expect(firstReference(at('=AMIP_KFA', 'Ziele'), leaving, [{ ...area, rows: 2 }])).toBe('Ziele!B3');
    expect(firstReference(at('=AMIP_KFA'), leaving, [area])).toBe('Tabelle1!B3');
  });
});
