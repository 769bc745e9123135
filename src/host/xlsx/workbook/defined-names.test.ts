import { sheetOf, workbookOf } from '../../../../test/support/snapshots';
import { partsOf } from '../../../../test/support/xlsx-parts';
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { writeXlsx } from '../write-xlsx';

const part = (snapshot: WorkbookSnapshot, path: string): string =>
  partsOf(writeXlsx(snapshot)).get(path) ?? '';

describe('the names of a written workbook', () => {
  const names = (entries: readonly Partial<NameSnapshot>[], rest: Partial<SheetSnapshot> = {}): string[] => {
    const all = entries.map((entry) => ({ name: 'N', formula: 'A!$A$1', visible: true, ...entry }));
    const xml = part(
      workbookOf([sheetOf([], rest), sheetOf([], { name: 'A' })], { names: all }),
      'xl/workbook.xml',
    );
    return [...xml.matchAll(/<definedName .*?<\/definedName>/g)].map(([name]) => name);
  };

  it.each<[Partial<NameSnapshot>, string]>([
    [{}, '<definedName name="N">A!$A$1</definedName>'],
    [
      { visible: false, sheet: 'a', comment: 'a<b' },
      '<definedName name="N" localSheetId="1" hidden="1" comment="a&lt;b">A!$A$1</definedName>',
    ],
    [
      { formula: 'AMIP.KFA(A!$A$1)&"<"' },
      '<definedName name="N">_xldudf_AMIP_KFA(A!$A$1)&amp;&quot;&lt;&quot;</definedName>',
    ],
    [{ formula: "'Plan 1'!$A$1#" }, '<definedName name="N">_xlfn.ANCHORARRAY(\'Plan 1\'!$A$1)</definedName>'],
  ])('%j', (entry, xml) => {
    expect(names([entry])).toEqual([xml]);
  });

  it('stand in alphabetical order, print areas among them', () => {
    const page = { printArea: 'A1:B2,D4', printTitleRows: '1:2', printTitleColumns: '$A:$B' };
    expect(names([{ name: 'b' }, { name: 'A' }], { page })).toEqual([
      '<definedName name="A">A!$A$1</definedName>',
      '<definedName name="b">A!$A$1</definedName>',
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Plan 1'!$A$1:$B$2,'Plan 1'!$D$4:$D$4</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Plan 1'!$A:$B,'Plan 1'!$1:$2</definedName>`,
    ]);
  });

  it('refuse a sheet that does not exist', () => {
    expect(() => names([{ sheet: 'B' }])).toThrow('Der Name „N“ gehört zum Blatt „B“, das es nicht gibt.');
  });

  it.each(["'Plan 1'!$B$1:$B$2", 'AMIP_TabPlan[Monat]'])('tell a formula that %s is a block', (formula) => {
    const cells = [{ value: 4, formula: '=SUM(Monate*2)' }];
    const all = [{ name: 'Monate', formula, visible: true }];
    expect(part(workbookOf([sheetOf(cells)], { names: all }), 'xl/worksheets/sheet1.xml')).toContain(
      'cm="1"><f t="array"',
    );
  });
});
