import { EMPTY_SHEET as SHEET } from '../../../../test/support/snapshots';
import type { PageSnapshot, ValidationSnapshot } from '../snapshot';
import { columnsXml, widthInCharacters } from './columns';
import { dataValidationsXml } from './data-validations';
import { pageXml } from './page';
import { sheetProtectionXml } from './sheet-protection';
import { sheetViewsXml } from './sheet-view';

describe('columns', () => {
  // Excel's default column: 64 pixels, 48 points, 8,43 characters, stored as 9.140625
  it.each([
    [48, 9.140625],
    [96, 18.28515625],
    [5.25, 1],
    [2000, 255],
  ])('%d points are %d characters', (points, characters) => {
    expect(widthInCharacters(points)).toBe(characters);
  });

  it('joins equal neighbours', () => {
    const xml = columnsXml({ ...SHEET, columnWidths: { 0: 48, 1: 48, 3: 48, 4: 96 }, hiddenColumns: [4, 6] });
    expect(
      [...xml.matchAll(/min="(\d+)" max="(\d+)"[^>]*?( hidden="1")?( customWidth="1")?\/>/g)].map((m) =>
        m.slice(1),
      ),
    ).toEqual([
      ['1', '2', undefined, ' customWidth="1"'],
      ['4', '4', undefined, ' customWidth="1"'],
      ['5', '5', ' hidden="1"', ' customWidth="1"'],
      ['7', '7', ' hidden="1"', undefined],
    ]);
  });

  it('hides a column of width 0', () => {
    expect(columnsXml({ ...SHEET, columnWidths: { 0: 0 } })).toBe(
      '<cols><col min="1" max="1" width="9.140625" hidden="1" customWidth="1"/></cols>',
    );
  });
});

describe('the view of a sheet', () => {
  it.each([
    [{ rows: 0, columns: 0 }, ''],
    [{ rows: 2, columns: 0 }, '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>'],
    [{ rows: 0, columns: 1 }, '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>'],
    [
      { rows: 1, columns: 2 },
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
    ],
  ])('freezes %j', (frozen, pane) => {
    expect(sheetViewsXml({ ...SHEET, frozen }, false)).toContain(pane);
    expect(sheetViewsXml({ ...SHEET, frozen }, false).includes('<pane')).toBe(pane !== '');
  });

  it('selects the tab of the active sheet only, and hides gridlines', () => {
    expect(sheetViewsXml(SHEET, true)).toContain('tabSelected="1"');
    expect(sheetViewsXml({ ...SHEET, showGridlines: false }, false)).toBe(
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    );
  });
});

describe('the protection of a sheet', () => {
  it.each([
    [{}, '<sheetProtection sheet="1" objects="1" scenarios="1"/>'],
    [
      { allowFormatCells: true, allowSort: true, allowInsertRows: false, allowEditObjects: true },
      '<sheetProtection sheet="1" scenarios="1" formatCells="0" sort="0"/>',
    ],
    [
      { selectionMode: 'Unlocked' },
      '<sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="1"/>',
    ],
    [
      { selectionMode: 'None' },
      '<sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="1" selectUnlockedCells="1"/>',
    ],
  ])('%j', (options, xml) => {
    expect(sheetProtectionXml({ ...SHEET, protection: { options } })).toBe(xml);
  });

  it('is left out without protection', () => {
    expect(sheetProtectionXml(SHEET)).toBe('');
  });
});

describe('input rules', () => {
  const rule = (values: Partial<ValidationSnapshot>): string =>
    dataValidationsXml({
      ...SHEET,
      validations: [{ address: 'B4', type: 'decimal', formulas: [0, 1], ignoreBlanks: true, ...values }],
    });

  it.each<[Partial<ValidationSnapshot>, string]>([
    [{}, 'type="decimal" allowBlank="1"'],
    [{}, '<formula1>0</formula1><formula2>1</formula2>'],
    [{ operator: 'NotBetween' }, 'operator="notBetween"'],
    [{ operator: 'GreaterThanOrEqualTo', formulas: [0] }, 'operator="greaterThanOrEqual"'],
    [{ operator: 'lessThanOrEqual', formulas: ['0.5', ''] }, 'operator="lessThanOrEqual"'],
    [{ operator: 'lessThan', formulas: ['0.5', ''] }, '><formula1>0.5</formula1></dataValidation>'],
    [
      { type: 'list', formulas: ['ja,"nein"'] },
      '<formula1>&quot;ja,&quot;&quot;nein&quot;&quot;&quot;</formula1>',
    ],
    [{ type: 'list', formulas: ['=Hilfen!$A$1:$A$2'] }, '<formula1>Hilfen!$A$1:$A$2</formula1>'],
    [{ type: 'custom', formulas: ['=B4>AMIP.KFA(B5)'] }, '<formula1>B4&gt;_xldudf_AMIP_KFA(B5)</formula1>'],
    [{ type: 'textLength', operator: 'EqualTo', formulas: [8] }, 'type="textLength" operator="equal"'],
    [{ address: 'B4:B9,$D$4' }, 'sqref="B4:B9 D4"'],
    [{ error: { title: 'T', message: 'M', style: 'warning' } }, 'errorStyle="warning"'],
    [{ prompt: { title: 'T', message: 'a\nb' } }, 'promptTitle="T" prompt="a_x000A_b"'],
  ])('%j', (values, xml) => {
    expect(rule(values)).toContain(xml);
  });

  it.each<[Partial<ValidationSnapshot>, string]>([
    [
      { type: 'list', formulas: ['x'.repeat(256)] },
      "für 'Plan 1'!B4 hat eine Liste mit 256 Zeichen; Excel erlaubt höchstens 255",
    ],
    [{ type: 'custom', formulas: [`=${'1+'.repeat(150)}1`] }, 'eine Formel mit 301 Zeichen'],
    [
      { prompt: { title: 'x'.repeat(33), message: '' } },
      'einen Eingabetitel mit 33 Zeichen; Excel erlaubt höchstens 32',
    ],
    [{ prompt: { title: '', message: 'x'.repeat(256) } }, 'einen Eingabehinweis mit 256 Zeichen'],
    [{ error: { title: '', message: 'x'.repeat(256), style: 'stop' } }, 'eine Fehlermeldung mit 256 Zeichen'],
    [{ operator: 'Ungefähr' }, 'den unbekannten Vergleich „Ungefähr“'],
    [{ formulas: [1] }, 'braucht 2 Werte, hat aber 1'],
  ])('refuses %j', (values, sentence) => {
    expect(() => rule(values)).toThrow(sentence);
  });

  it('accept texts of exactly 255 characters', () => {
    expect(rule({ type: 'list', formulas: ['x'.repeat(255)] })).toContain('x'.repeat(255));
  });
});

describe('the page', () => {
  const page = (values: PageSnapshot): string => pageXml({ ...SHEET, page: values });

  it.each<[PageSnapshot, string]>([
    [{ paper: 'a4', orientation: 'portrait' }, '<pageSetup paperSize="9" orientation="portrait"/>'],
    [{ paper: 'a4', scale: 72 }, '<pageSetup paperSize="9" scale="72"/>'],
    [{ fitToWidth: 1 }, '<pageSetup fitToWidth="1" fitToHeight="0"/>'],
    [{ fitToHeight: 2 }, '<pageSetup fitToWidth="0" fitToHeight="2"/>'],
    [{ header: '&CAMIP' }, '<headerFooter><oddHeader>&amp;CAMIP</oddHeader></headerFooter>'],
    [
      { rowBreaks: [30, 61] },
      '<rowBreaks count="2" manualBreakCount="2"><brk id="30" max="16383" man="1"/><brk id="61" max="16383" man="1"/></rowBreaks>',
    ],
    [{ footer: ' &P' }, '<headerFooter><oddFooter xml:space="preserve"> &amp;P</oddFooter></headerFooter>'],
  ])('%j', (values, xml) => {
    expect(page(values)).toContain(xml);
  });

  it('refuses a header that Excel would call damaged', () => {
    expect(() => page({ header: 'x'.repeat(256) })).toThrow(
      'Kopf- oder Fußzeile von „Plan 1“ hat 256 Zeichen',
    );
  });

  it('is left out where nobody has set it up', () => {
    expect(pageXml(SHEET)).toBe('');
  });
});
