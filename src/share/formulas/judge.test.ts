import { jobOf, packageBytes } from '../steps/testing/package';
import { spreadsheetType } from '../testing/everything/vocabulary';
import type { ShareOptions } from '../levels';
import type { Area } from '../workbook/model';

const TABLE = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Tab" displayName="Tab" ref="A1:C4" totalsRowCount="1"><tableColumns count="3"><tableColumn id="1" name="Ort"/><tableColumn id="2" name="Zahl"/><tableColumn id="3" name="Doppelt"/></tableColumns></table>`;

/** Four sheets; names of every kind; a table in Plan!A1:C4; a spill in Daten!E1:E3 that calls an AMIP function. */
const bytes = packageBytes({
  sheets: [
    {
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      after: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
      relations: [['t', 'table', '../tables/table1.xml']],
    },
    {
      title: 'Daten',
      rows: '<row r="1"><c r="E1"><f t="array" ref="E1:E3">_xldudf_AMIP_X(A1)</f><v>1</v></c><c r="G1"><f t="array" ref="G1:G3">_xlfn._xlws.SORT(A1:A3)</f><v>1</v></c></row><row r="2"><c r="E2"><v>1</v></c></row>',
    },
    { title: 'Weg' },
    { title: 'Ende' },
  ],
  workbookAfter: `<definedNames><definedName name="Satz">0.5</definedName><definedName name="Feld">Daten!$B$2:$B$3</definedName><definedName name="Umweg">Feld</definedName><definedName name="Kreis">Kreis2+1</definedName><definedName name="Kreis2">Kreis+Daten!$A$1</definedName><definedName name="Feld" localSheetId="1">Daten!$D$4</definedName><definedName name="Neben">Daten!A1</definedName><definedName name="Alt">Ende!$A$1</definedName><definedName name="Verdoppelt">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*Daten!$A$9)</definedName><definedName name="Gefolgt">_xlfn.LAMBDA(_xlpm.s,SUMIF(Daten!$A$1:$A$3,1,_xlpm.s))</definedName><definedName name="Ziel">_xldudf_AMIP_X(1)</definedName><definedName name="Heute">TODAY()</definedName></definedNames>`,
  parts: { 'xl/tables/table1.xml': [TABLE, spreadsheetType('table')] },
});

const written = ({ sheet, top, left, bottom, right }: Area): string =>
  `${sheet} ${top},${left}-${bottom},${right}`;

describe('the cells a formula reads', () => {
  const job = jobOf(bytes);

  it.each<[string, string[]]>([
    ['B2+Daten!C3:D4', ['Plan 1,1-1,1', 'Daten 2,2-3,3']],
    ['Feld', ['Daten 1,1-2,1']],
    ['Umweg', ['Daten 1,1-2,1']],
    ['Daten!Feld', ['Daten 3,3-3,3']],
    ['Kreis', ['Daten 0,0-0,0']],
    ['Verdoppelt(2)', ['Daten 8,0-8,0']],
    ['SUM(Plan:Weg!B2)', ['Plan 1,1-1,1', 'Daten 1,1-1,1', 'Weg 1,1-1,1']],
    ['SUM(Tab[Zahl])', ['Plan 1,1-2,1']],
    ['Tab[#All]', ['Plan 0,0-3,2']],
    ['Tab[#Headers]', ['Plan 0,0-0,2']],
    ['Tab[[#Totals],[Zahl]]', ['Plan 3,1-3,1']],
    ['Tab[[#Data],[#Totals],[Zahl]]', ['Plan 1,1-3,1']],
    ['Tab[[Ort]:[Zahl]]', ['Plan 1,0-2,1']],
    ['Tab', ['Plan 1,0-2,2']],
    ['A1:INDEX(B1:B9,2)', ['Plan 0,0-0,0', 'Plan 0,1-8,1', 'Plan 0,0-8,1']],
    ['OFFSET(Daten!A1,1,1)', ['Daten 0,0-1048575,16383']],
    ['Satz*2', []],
    ['_xlfn.LET(x,A1,x*2)', ['Plan 0,0-0,0']],
  ])('%s', (formula, areas) => {
    expect(job.reads(formula, 'Plan')?.map(written)).toEqual(areas);
  });

  it.each(['INDIRECT("A1")', 'Unbekannt', 'Tab[Fehlt]', '"x'])('nobody can say: %s', (formula) => {
    expect(job.reads(formula, 'Plan')).toBeUndefined();
  });

  // support.microsoft.com, SUMIF: the actual cells to add begin with the first cell of sum_range, and are as many as in
  // range; AVERAGEIF likewise.
  it.each<[string, string[]]>([
    ['SUMIF(A2:A5,"x",B2:B5)', ['Plan 1,0-4,0', 'Plan 1,1-4,1']],
    ['SUMIF(A2:A5,"x",B2)', ['Plan 1,0-4,0', 'Plan 1,1-1,1', 'Plan 1,1-4,1']],
    ['1+AVERAGEIF(A2:A5,"x",Daten!$B$2)', ['Plan 1,0-4,0', 'Daten 1,1-1,1', 'Daten 1,1-4,1']],
    [
      'SUMIF(A:A,SUM(C1,D1),B1)',
      ['Plan 0,0-1048575,0', 'Plan 0,2-0,2', 'Plan 0,3-0,3', 'Plan 0,1-0,1', 'Plan 0,1-1048575,1'],
    ],
    ['SUMIF(A2:B3,{"x","y"},D2:D9)', ['Plan 1,0-2,1', 'Plan 1,3-8,3', 'Plan 1,3-2,4']],
    ['SUMIF(Daten!Feld,"x",Neben)', ['Daten 3,3-3,3', 'Daten 0,0-0,0']],
    [
      'SUMIF(Umweg,1,Neben)+SUMIF(Tab[Ort],1,Umweg)',
      ['Daten 1,1-2,1', 'Daten 0,0-0,0', 'Plan 1,0-2,0', 'Daten 0,0-1,0'],
    ],
    // Where the first argument is computed, it is as large as all it may be.
    ['SUMIF(INDEX(A1:B4,0,1),"x",D2)', ['Plan 0,0-3,1', 'Plan 1,3-1,3', 'Plan 1,3-4,4']],
    ['SUMIF(A2:A3,"x",INDEX(D1:D9,2))', ['Plan 1,0-2,0', 'Plan 0,3-8,3', 'Plan 0,3-9,3']],
    [
      '_xlfn.LET(_xlpm.r,A1:A2,SUMIF(_xlpm.r,"x",D2))',
      ['Plan 0,0-1,0', 'Plan 1,3-1,3', 'Plan 1,3-1048575,16383'],
    ],
    ['SUMIF(Daten!E1#,"x",D2)', ['Daten 0,4-0,4', 'Plan 1,3-1,3', 'Plan 1,3-1048575,16383']],
    ['LOOKUP(2,A1:A3,D2)', ['Plan 0,0-2,0', 'Plan 1,3-1,3', 'Plan 1,3-3,5']],
    ['LOOKUP(2,A1:A3,D1:D3)', ['Plan 0,0-2,0', 'Plan 0,3-2,3']],
    ['SUMIF(A2:A5,"x")', ['Plan 1,0-4,0']],
    ['SUM((A1:A4,B1),C1)', ['Plan 0,0-3,0', 'Plan 0,1-0,1', 'Plan 0,2-0,2']],
  ])('as far as the first argument goes: %s', (formula, areas) => {
    expect(job.reads(formula, 'Plan')?.map(written)).toEqual(areas);
  });

  it.each(['_xlfn.LET(s,D2,SUMIF(A1:A2,"x",s))', 'Gefolgt(D2)'])(
    'nobody can say from where a parameter is read on: %s',
    (formula) => {
      expect(job.reads(formula, 'Plan')).toBeUndefined();
    },
  );

  it('reads nothing in a cell by a name that does not exist', () => {
    const at = { row: 5, column: 5 };
    expect(job.reads('IFERROR(Unbekannt,A1)', 'Plan', at)?.map(written)).toEqual(['Plan 0,0-0,0']);
    const reading = job.judge.read('IFERROR(Unbekannt,A1)', { sheet: 'Plan', at });
    expect(job.judge.why(reading)).toBeUndefined();
  });

  it('means the row of the formula', () => {
    expect(job.reads('Tab[[#This Row],[Zahl]]', 'Plan', { row: 2, column: 2 })?.map(written)).toEqual([
      'Plan 2,1-2,1',
    ]);
    expect(job.reads('Tab[[#This Row],[Zahl]]', 'Plan')?.map(written)).toEqual(['Plan 1,1-2,1']);
  });

  // A name without $ counts from A1: in C4 it means two columns and three rows on.
  it('follows names without $ to where the formula stands', () => {
    expect(job.reads('Neben', 'Plan', { row: 3, column: 2 })?.map(written)).toEqual(['Daten 3,2-3,2']);
  });
});

function verdict(
  formula: string,
  options: Partial<ShareOptions> = {},
  decide: (job: ReturnType<typeof jobOf>) => void = () => undefined,
) {
  const job = jobOf(bytes, options);
  job.decisions.removedSheets.add('Weg');
  job.decisions.emptied.add('Daten', 6, 0);
  job.decisions.removedNames.add('alt');
  decide(job);
  return job.verdict(formula, 'Plan');
}

describe('the verdict on a formula', () => {
  it.each<[string, ReturnType<typeof verdict>]>([
    ['SUM(A1:B2)', undefined],
    ['SUM(Daten!A1:A6)', undefined],
    ['SUM(Daten!A1:A7)', 'abhaengig'],
    ['SUM(Daten!A:A)', 'abhaengig'],
    ['Weg!A1', 'abhaengig'],
    ["'weg'!A1", 'abhaengig'],
    ['Weg!#REF!', 'abhaengig'],
    ['SUM(Daten:Ende!B2)', 'abhaengig'],
    ['Alt+1', 'abhaengig'],
    ['Unbekannt+1', 'abhaengig'],
    ['_xlfn.ANCHORARRAY(Daten!E1)', 'abhaengig'],
    ['SUM(Daten!E1:E3)', undefined],
    ['SUM(_xlfn.ANCHORARRAY(Daten!G1))', undefined],
    ['Ziel', 'amip'],
    ['IF(TRUE,_xldudf_AMIP_X(Weg!A1))', 'amip'],
    ['Heute', 'veraenderlich'],
    ['_xlfn.FORMULATEXT(A1)', 'veraenderlich'],
    ['IF(_xlfn.ISFORMULA(A1),1,2)', 'veraenderlich'],
    ['_xlfn.SHEET()+_xlfn.SHEETS()', 'veraenderlich'],
    // A1 to A7 of Daten, and A7 is emptied.
    ['SUMIF(A1:A7,"x",Daten!A1)', 'abhaengig'],
    ['SUMIF(A1:A6,"x",Daten!A1)', undefined],
    ['OFFSET(A1,1,1)', 'veraenderlich'],
    ['INDIRECT("A1")', 'veraenderlich'],
    ['[1]T!A1', 'verknuepfung'],
    ['Mappe2.xlsx!Satz', 'verknuepfung'],
    ['[1]!Kurs(1)', 'fremd'],
    ['Kurs(1)', 'fremd'],
    ['Verdoppelt(2)', undefined],
    ['GETPIVOTDATA("x",A1)', 'abhaengig'],
  ])('%s: %s', (formula, expected) => {
    expect(verdict(formula)).toBe(expected);
  });

  it.each<[string, Partial<ShareOptions>]>([
    ['_xll.Kurs(1)', { foreignFunctions: 'bleiben' }],
    ['[1]T!A1', { links: 'bleiben' }],
    ['Kurs(1)', { foreignFunctions: 'bleiben', macros: 'bleiben' }],
  ])('lets %s stay by choice', (formula, options) => {
    expect(verdict(formula, options)).toBeUndefined();
  });

  it('does not let a macro stay whose code goes', () => {
    expect(verdict('Kurs(1)', { foreignFunctions: 'bleiben' })).toBe('fremd');
  });

  it.each([
    'Daten!A1',
    'SUM(Daten!A:A)',
    'Kreis',
    'Neben',
    '_xldudf_AMIP_X(Daten!A1)',
    'INDIRECT("x")',
    'OFFSET(Daten!C9,1,1)',
  ])('puts what is suppressed before all else: %s', (formula) => {
    expect(verdict(formula, {}, ({ decisions }) => decisions.suppressed.add('Daten', 0, 0))).toBe(
      'unterdrueckt',
    );
  });
});

describe('spills that read each other', () => {
  // Each reads the one before twice: without memory that would be 2^200 looks.
  const rows = Array.from(
    { length: 200 },
    (_, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}"><f>${index === 0 ? '1' : `A${index}#+A${index}#`}</f><v>1</v></c></row>`,
  );

  it('end', () => {
    const job = jobOf(packageBytes({ sheets: [{ rows: rows.join('') }] }));
    expect(job.verdict('A200#', 'Plan')).toBe('abhaengig');
    expect(job.verdict('A50#', 'Plan')).toBeUndefined();
  });
});
