import { readXlsx } from '../read-xlsx';
import type { SheetSnapshot } from '../snapshot';
import { handPackage, type HandParts } from './testing/hand-package';

const sheet = (xml: string, given: HandParts = {}): SheetSnapshot => {
  const [first] = readXlsx(handPackage({ ...given, sheet: xml })).sheets;
  if (!first) throw new Error('the package has no sheet');
  return first;
};
const left = (xml: string, given: HandParts = {}): readonly string[] =>
  readXlsx(handPackage({ ...given, sheet: xml })).leftOut;

describe('the layout of a sheet', () => {
  /* What Excel shows for these widths: 64 pixels for 9.140625, 240 for 34.28515625; a pixel is 0.75 points. */
  it('has the widths that somebody chose, and the hidden columns', () => {
    const cols =
      '<cols><col min="1" max="2" width="34.28515625" customWidth="1"/><col min="3" max="3" width="12" bestFit="1"/><col min="4" max="4" width="9.140625" hidden="1" customWidth="true"/></cols><sheetData/>';
    const { columnWidths, hiddenColumns } = sheet(cols);
    expect([columnWidths, hiddenColumns]).toEqual([{ 0: 180, 1: 180, 3: 48 }, [3]]);
  });

  it('has the heights that somebody chose, and the hidden rows', () => {
    const rows =
      '<sheetData><row r="1" ht="24" customHeight="1"/><row r="2" ht="30"/><row r="4" hidden="1"/></sheetData>';
    const { rowHeights, hiddenRows } = sheet(rows);
    expect([rowHeights, hiddenRows]).toEqual([{ 0: 24 }, [3]]);
  });

  it.each([
    ['<pane xSplit="1" ySplit="2" state="frozen"/>', { rows: 2, columns: 1 }],
    ['<pane ySplit="1" state="frozenSplit"/>', { rows: 1, columns: 0 }],
    ['<pane ySplit="2400"/>', { rows: 0, columns: 0 }],
    ['', { rows: 0, columns: 0 }],
  ])('holds in view what is frozen, not what is split: %s', (pane, frozen) => {
    const view = `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><sheetData/>`;
    expect(sheet(view)).toMatchObject({ frozen, showGridlines: false });
  });

  it('has merged cells and a colour of its tab', () => {
    const xml =
      '<sheetPr><tabColor rgb="FF1F4E79"/></sheetPr><sheetData/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>';
    expect(sheet(xml)).toMatchObject({ tabColor: '#1F4E79', merges: ['A1:D1'], showGridlines: true });
  });

  it('keeps the page breaks of the user and says nothing of them', () => {
    const xml =
      '<sheetData/><rowBreaks count="3" manualBreakCount="2"><brk id="61" max="16383" man="1"/><brk id="45" max="16383"/><brk id="30" max="16383" man="1"/></rowBreaks>';
    expect(sheet(xml).page).toEqual({ rowBreaks: [30, 61] });
  });

  it('is printed by a percentage, unless it is told to fit', () => {
    const setup = '<sheetData/><pageSetup scale="72"/>';
    expect(sheet(setup).page).toEqual({ scale: 72 });
    expect(sheet(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${setup}`).page).not.toHaveProperty('scale');
  });

  it('has its page', () => {
    const xml =
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;LAMIP</oddHeader></headerFooter>';
    const workbookAfter =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Tabelle1!$A$1:$D$20,Tabelle1!$F:$G</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Tabelle1!$A:$B,Tabelle1!$1:$3</definedName></definedNames>';
    expect(sheet(xml, { workbookAfter }).page).toEqual({
      paper: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      header: '&LAMIP',
      printArea: 'A1:D20,F1:G1048576',
      printTitleRows: '$1:$3',
      printTitleColumns: '$A:$B',
    });
  });

  /* Excel writes what is forbidden; without a word formats are, and editing objects is not. */
  it.each([
    [
      '<sheetProtection sheet="1"/>',
      { allowEditObjects: true, allowEditScenarios: true, selectionMode: 'Normal' },
    ],
    [
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" selectLockedCells="1"/>',
      { allowFormatCells: true, selectionMode: 'Unlocked' },
    ],
  ])('is protected as %s says', (xml, options) => {
    expect(sheet(`<sheetData/>${xml}`).protection).toEqual({ options });
  });

  it('is not protected where a protection was taken off', () => {
    expect(sheet('<sheetData/><sheetProtection formatCells="0"/>').protection).toBeUndefined();
  });
});

describe('the input rules of a sheet', () => {
  it('are read with their operands, hints and complaints', () => {
    const rule =
      '<dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" errorStyle="warning" errorTitle="Betrag" error="ab 0_x000a_Euro" promptTitle="P" prompt="Betrag" sqref="B4:B8 D4"><formula1>0</formula1></dataValidation>';
    expect(sheet(`<sheetData/><dataValidations>${rule}</dataValidations>`).validations).toEqual([
      {
        address: 'B4:B8,D4',
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formulas: [0],
        ignoreBlanks: true,
        prompt: { title: 'P', message: 'Betrag' },
        error: { title: 'Betrag', message: 'ab 0\nEuro', style: 'warning' },
      },
    ]);
  });

  it.each([
    ['"ja,nein"', 'ja,nein'],
    ['"12 ""groß"""', '12 "groß"'],
    ['Hilfen!$A$1:$A$3', '=Hilfen!$A$1:$A$3'],
  ])('know a list of entries from a formula: %s', (formula, expected) => {
    const rule = `<dataValidation type="list" sqref="A1"><formula1>${formula}</formula1></dataValidation>`;
    expect(sheet(`<sheetData/><dataValidations>${rule}</dataValidations>`).validations).toEqual([
      { address: 'A1', type: 'list', formulas: [expected], ignoreBlanks: false },
    ]);
  });

  it('are found in the extension where Excel puts lists of other sheets', () => {
    const xml =
      '<sheetData/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Hilfen!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    expect(sheet(xml).validations).toEqual([
      { address: 'B2:B9', type: 'list', formulas: ['=Hilfen!$A$1:$A$3'], ignoreBlanks: true },
    ]);
  });
});

describe('the names of a workbook', () => {
  it('belong to the workbook or to a sheet, and may be hidden', () => {
    const workbookAfter =
      '<definedNames><definedName name="AMIP_Egl" comment="EGL">Tabelle1!$B$4</definedName><definedName name="Wahl" localSheetId="0" hidden="1">Tabelle1!$A$1:$A$2</definedName><definedName name="Quote">_xldudf_AMIP_KFA(AMIP_Egl)/2</definedName><definedName name="Alt">[1]Plan!$A$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Tabelle1!$A$1:$B$9</definedName></definedNames>';
    const { names, leftOut } = readXlsx(handPackage({ workbookAfter }));
    expect(names).toEqual([
      { name: 'AMIP_Egl', formula: 'Tabelle1!$B$4', comment: 'EGL', visible: true },
      { name: 'Wahl', formula: 'Tabelle1!$A$1:$A$2', visible: false, sheet: 'Tabelle1' },
      { name: 'Quote', formula: 'AMIP.KFA(AMIP_Egl)/2', visible: true },
    ]);
    expect(leftOut).toEqual(['Name „Alt“ (verweist auf eine andere Arbeitsmappe)']);
  });
});

describe('what stays behind is said', () => {
  it.each([
    ['<sheetData/><conditionalFormatting sqref="A1"/>', 'bedingte Formatierung auf „Tabelle1“'],
    ['<sheetData/><autoFilter ref="A1:B9"/>', 'Filter auf „Tabelle1“'],
    ['<sheetData/><hyperlinks/>', 'Hyperlinks auf „Tabelle1“'],
    ['<sheetFormatPr outlineLevelRow="1"/><sheetData/>', 'Gliederung auf „Tabelle1“'],
    ['<sheetData/><sheetProtection sheet="1" hashValue="x"/>', 'Kennwort des Blattschutzes auf „Tabelle1“'],
    [
      '<cols><col min="1" max="1" width="9" style="2"/></cols><sheetData/>',
      'Format ganzer Spalten auf „Tabelle1“',
    ],
  ])('%s', (xml, phrase) => {
    expect(left(xml)).toEqual([phrase]);
  });

  it('of drawings: charts and pictures', () => {
    const drawing =
      '<Relationships><Relationship Id="rId1" Type="x/chart" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="x/image" Target="../media/image1.png"/></Relationships>';
    const given: HandParts = {
      sheetRelations: [
        ['drawing', '../drawings/drawing1.xml'],
        ['comments', '../comments1.xml'],
      ],
      parts: { 'xl/drawings/drawing1.xml': '<wsDr/>', 'xl/drawings/_rels/drawing1.xml.rels': drawing },
    };
    expect(left('<sheetData/>', given)).toEqual([
      'Bilder auf „Tabelle1“',
      'Kommentare auf „Tabelle1“',
      'Diagramme auf „Tabelle1“',
    ]);
  });
});
