import type { CellContext, CellInput } from './german-input';

/**
 * What a German Excel makes of typed texts. Origin: the behaviour of Excel with German regional settings (Windows,
 * two-digit years to 2029); dates checked by hand against the 1900 date system (1 January 2026 = 46023).
 */
interface Case {
  readonly typed: string;
  readonly becomes: CellInput;
  readonly format?: string;
}

const formula = (english: string): CellInput => ({ kind: 'formula', formula: english });
const text = (content: string): CellInput => ({ kind: 'text', text: content });
const value = (content: number | boolean, format?: string): CellInput => ({
  kind: 'value',
  value: content,
  ...(format ? { format } : {}),
});

export const CONTEXT: CellContext = { currentYear: 2026 };

export const VALUES: readonly Case[] = [
  { typed: '1234', becomes: value(1234) },
  { typed: '1234,56', becomes: value(1234.56) },
  { typed: ' 1234,56 ', becomes: value(1234.56) },
  { typed: '-1234,56', becomes: value(-1234.56) },
  { typed: '+7', becomes: value(7) },
  { typed: '(36,28)', becomes: value(-36.28) },
  { typed: ',5', becomes: value(0.5) },
  { typed: '5,', becomes: value(5) },
  { typed: '-0', becomes: value(0) },
  { typed: '1.234', becomes: value(1234, '#,##0') },
  { typed: '1.234,50', becomes: value(1234.5, '#,##0.00') },
  { typed: '10.250.560,00', becomes: value(10250560, '#,##0.00') },
  { typed: '12,5%', becomes: value(0.125, '0.00%') },
  { typed: '-1,3 %', becomes: value(-0.013, '0.00%') },
  { typed: '16%', becomes: value(0.16, '0%') },
  { typed: '1.234,50 €', becomes: value(1234.5, '#,##0.00 "€"') },
  { typed: '€ 1000', becomes: value(1000, '#,##0 "€"') },
  { typed: '1000 EUR', becomes: value(1000, '#,##0 "€"') },
  { typed: '1,5E+3', becomes: value(1500, '0.00E+00') },
  { typed: 'wahr', becomes: value(true) },
  { typed: 'FALSCH', becomes: value(false) },
  { typed: '31.12.2026', becomes: value(46387, 'm/d/yyyy') },
  { typed: '1.1.26', becomes: value(46023, 'm/d/yyyy') },
  { typed: '1.1.30', becomes: value(10959, 'm/d/yyyy') },
  { typed: '31/12/2026', becomes: value(46387, 'm/d/yyyy') },
  { typed: '2026-12-31', becomes: value(46387, 'm/d/yyyy') },
  { typed: '29.02.2024', becomes: value(45351, 'm/d/yyyy') },
  { typed: '31.12.', becomes: value(46387, 'd. mmm') },
  { typed: '1.5', becomes: value(46143, 'd. mmm') },
  { typed: '1.23', becomes: value(44927, 'mmm yy') },
  { typed: '12/2021', becomes: value(44531, 'mmm yy') },
  { typed: '2021-12', becomes: value(44531, 'mmm yy') },
  { typed: 'Dez 2021', becomes: value(44531, 'mmm yy') },
  { typed: 'Dezember 2021', becomes: value(44531, 'mmm yy') },
  { typed: 'Mrz 2022', becomes: value(44621, 'mmm yy') },
  { typed: '1. März 2022', becomes: value(44621, 'm/d/yyyy') },
  { typed: '14:30', becomes: value(0.6041666666666666, 'hh:mm') },
];

/** Looks like a number or a date and is none: it stays text, as typed. */
export const TEXTS: readonly string[] = [
  'Jobcenter Kaiserslautern',
  '',
  '-',
  '*',
  '.',
  '=',
  '...',
  'x',
  '%',
  '29.02.2025',
  '31.04.2026',
  '45.67',
  '1.23.456',
  '1.2345,5',
  '1,5,5',
  '(-5)',
  '1234,56 €%',
  '24:00',
  'Dezentral 2021',
  '1e999',
];

export const FORMATTED: readonly Case[] = [
  { typed: '16', format: '0.0%', becomes: value(0.16) },
  { typed: '16,5%', format: '0.0%', becomes: value(0.165) },
  { typed: '0,5', format: '0.0%', becomes: value(0.005) },
  { typed: '16', format: '0 "Anteil in %"', becomes: value(16) },
  { typed: '1.234,50 €', format: '0.00', becomes: value(1234.5) },
  { typed: '12,5%', format: 'General', becomes: value(0.125, '0.00%') },
  { typed: '00123', format: '@', becomes: text('00123') },
  { typed: '=A1', format: '@', becomes: text('=A1') },
  { typed: "'00123", becomes: text('00123') },
];

export const FORMULAS: readonly Case[] = [
  { typed: '=SUMME(B2:B4;1,5)', becomes: formula('=SUM(B2:B4,1.5)') },
  { typed: '=WENN(1=1;"a;b,c";2)', becomes: formula('=IF(1=1,"a;b,c",2)') },
  {
    typed: '=AMIP.UMSCHICHTUNG(14871326,97;10639865)',
    becomes: formula('=AMIP.UMSCHICHTUNG(14871326.97,10639865)'),
  },
  { typed: '=AMIP.KFA(10639865;;0,152)', becomes: formula('=AMIP.KFA(10639865,,0.152)') },
  { typed: '=amip.zielwert(16%;15%)', becomes: formula('=amip.zielwert(16%,15%)') },
  { typed: '=summe(a1:a3)', becomes: formula('=SUM(a1:a3)') },
  { typed: '=1,5+1', becomes: formula('=1.5+1') },
  { typed: '=RUNDEN(2,5)', becomes: formula('=ROUND(2.5)') },
  { typed: '=MAX(1,2)', becomes: formula('=MAX(1.2)') },
  { typed: '=1,5E-3*2', becomes: formula('=1.5E-3*2') },
  { typed: "='Plan; 1,5'!A1+1,5", becomes: formula("='Plan; 1,5'!A1+1.5") },
  { typed: "=SUMME('O''Neil; A'!A1;2)", becomes: formula("=SUM('O''Neil; A'!A1,2)") },
  { typed: '="sagt ""1,5;2"""&"x"', becomes: formula('="sagt ""1,5;2"""&"x"') },
  { typed: '=SUMME({1,5.2;3.4})', becomes: formula('=SUM({1.5,2;3,4})') },
  { typed: '=INDEX({1.2;3.4};2;1)', becomes: formula('=INDEX({1,2;3,4},2,1)') },
  { typed: '=WENN(WAHR;FALSCH;#NV)', becomes: formula('=IF(TRUE,FALSE,#N/A)') },
  { typed: '=WENNFEHLER(1/0;#WERT!)', becomes: formula('=IFERROR(1/0,#VALUE!)') },
  { typed: '=SUMME(tblPlan[Ist; Soll])', becomes: formula('=SUM(tblPlan[Ist; Soll])') },
  { typed: '=tblPlan[[#Kopfzeilen];[a;b]]', becomes: formula('=tblPlan[[#Headers],[a;b]]') },
  { typed: '=SUMME(tblPlan[[#Alle];[Ist]];1)', becomes: formula('=SUM(tblPlan[[#All],[Ist]],1)') },
  { typed: '=SUMME(5:7;$5:$7;A:A)', becomes: formula('=SUM(5:7,$5:$7,A:A)') },
  { typed: '=RANG.GLEICH(B2;B2:B9)', becomes: formula('=RANK.EQ(B2,B2:B9)') },
  { typed: '=ANZAHL2(A1:A3)', becomes: formula('=COUNTA(A1:A3)') },
  { typed: '=SUMME+1', becomes: formula('=SUMME+1') },
  { typed: '=AMIP_KFA*2', becomes: formula('=AMIP_KFA*2') },
  { typed: '=ÄHNLICH_1+A1#', becomes: formula('=ÄHNLICH_1+A1#') },
  // Open brackets are closed
  { typed: '=SUMME(A1;(B1+1', becomes: formula('=SUM(A1,(B1+1))') },
  { typed: '=HEUTE()+1', becomes: formula('=TODAY()+1') },
  { typed: '=-A1+(-1)*50%', becomes: formula('=-A1+(-1)*50%') },
  // English notation
  { typed: '=SUM(A1,B1)', becomes: formula('=SUM(A1,B1)') },
  { typed: '=1.5+1', becomes: formula('=1.5+1') },
  { typed: '=SUM(1,2)', becomes: formula('=SUM(1,2)') },
  { typed: '=MAX(1, 2)', becomes: formula('=MAX(1, 2)') },
  { typed: '=MAX(1.5,2)', becomes: formula('=MAX(1.5,2)') },
  { typed: '=SUM({1,2;3,4})', becomes: formula('=SUM({1,2;3,4})') },
  {
    typed: '=AMIP.UMSCHICHTUNG(14871326.97,10639865)',
    becomes: formula('=AMIP.UMSCHICHTUNG(14871326.97,10639865)'),
  },
  { typed: '=IF(TRUE,"a;b",2)', becomes: formula('=IF(TRUE,"a;b",2)') },
];

export const REFUSED: readonly string[] = [
  '=SUMME(1.000;2)',
  '=AMIP.KFA(10.639.865,50;0)',
  '=WENN(A1;1.5;2)',
];

export const UNFINISHED: ReadonlyArray<readonly [string, RegExp]> = [
  ['=((', /In der Klammer steht nichts/],
  ['=1+()', /In der Klammer steht nichts/],
  ['=SUMME(A1))', /Klammer hat keine öffnende/],
  ['=A1+', /Hinter „\+“ fehlt ein Wert/],
  ['=SUMME(A1*)', /Hinter „\*“ fehlt ein Wert/],
  ['="abc', /Anführungszeichen fehlt/],
  ['=SUMME(1;', /fehlt ein Argument\.$/],
  ['=amip.kfa(1;', /fehlt ein Argument\. AMIP\.KFA erwartet 1 bis 3 Argumente\.$/],
];
