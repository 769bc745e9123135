import type {
  CellSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  WorkbookSnapshot,
} from '../../../src/host/xlsx/snapshot';
import type { ChartSnapshot } from '../../../src/host/xlsx/charts/chart-snapshot';
import { EMPTY_SHEET } from '../../support/snapshots';
import type { Scalar } from '../../../src/host/functions/call';

/* The budget of the AMIP 2021 of Stadt Kaiserslautern (section 2.5 of the published document), with the cached results
   computed by hand: 15,2 % of 14.871.326,97 − 164.101,64 is 2.235.498,25; need − allocation − KFA is 1.995.963,72. */
const EURO: StyleSnapshot = { numberFormat: '#,##0.00 "€"' };
const PERCENT: StyleSnapshot = { numberFormat: '0.0%' };
const INPUT: StyleSnapshot = {
  ...EURO,
  fill: '#FFF2CC',
  locked: false,
  borders: { bottom: { style: 'thin' } },
};
const HEADER: StyleSnapshot = {
  bold: true,
  color: '#FFFFFF',
  fill: '#1F4E79',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  borders: { top: { style: 'medium', color: '#000000' }, bottom: { style: 'double', color: '#C00000' } },
};
const PLAIN: StyleSnapshot = {};

function column(first: number, at: number, style: StyleSnapshot, values: readonly Scalar[]): CellSnapshot[] {
  return values.map((value, index) => ({ row: first + index, column: at, value, style }));
}

/** The spilled table: 7 × 4, "" where the published table is blank. */
const BLOCK: readonly (readonly Scalar[])[] = [
  ['', 'Egl', 'Verwaltungskosten', 'gesamt'],
  ['Zuteilung', 10250560, 10639865, 20890425],
  ['Einnahmen aus Forderungseinzug', 1000, '', 1000],
  ['Erforderliche Umschichtung', -1996000, 1996000, 0],
  ['kommunaler Finanzierungsanteil', '', 2235498.25, 2235498.25],
  ['Rundungsdifferenz', '', -36.28, -36.28],
  ['Summe', 8255560, 14871326.97, 23126886.97],
];

function block(top: number): CellSnapshot[] {
  const formula = '=AMIP.Ressourcentabelle(AMIP_Egl,AMIP_VK,B6,AMIP_Bedarf,B8,B9)';
  return BLOCK.flatMap((values, row) =>
    values.map((value, at): CellSnapshot => {
      const cell = { row: top + row, column: at, value, style: row === 0 ? HEADER : EURO };
      return row === 0 && at === 0 ? { ...cell, formula, spill: { rows: 7, columns: 4 } } : cell;
    }),
  );
}

const RESSOURCEN: SheetSnapshot = {
  ...EMPTY_SHEET,
  name: 'Ressourcen',
  tabColor: '#1F4E79',
  showGridlines: false,
  cells: [
    {
      row: 0,
      column: 0,
      value: 'Ressourcen 2021 – Jobcenter „Stadt & Land“',
      style: { bold: true, fontSize: 16 },
    },
    ...column(3, 0, PLAIN, ['EGL', 'VK', 'Einnahmen', 'Bedarf', 'nicht KFA-relevant', 'Schritt']),
    ...column(3, 1, INPUT, [10250560, 10639865, 1000, 14871326.97, 164101.64, 1000]),
    ...column(9, 0, PLAIN, ['KFA', 'Umschichtung', 'Anteil']),
    { row: 9, column: 1, value: 2235498.25, formula: '=AMIP.KFA(AMIP_Bedarf,B8)', style: EURO },
    {
      row: 10,
      column: 1,
      value: 1996000,
      formula: '=IFERROR(amip.umschichtung(B7,B5,B8,B9),"")',
      style: EURO,
    },
    { row: 11, column: 1, value: 0.194721, formula: '=ROUND(B11/B4,6)', style: PERCENT },
    ...block(13),
    { row: 20, column: 0, value: 'Probe', style: PLAIN },
    { row: 20, column: 1, value: 8255560, formula: '=SUM(B15:B19)', style: EURO },
    { row: 20, column: 2, value: 14871326.97, formula: '=ROUND(SUM(C15:C19),2)', style: EURO },
    { row: 20, column: 3, value: 23126886.97, formula: '=ROUND(SUM(D15:D19),2)', style: EURO },
    { row: 21, column: 1, value: 'geht auf', formula: '=IF(B21>0,"geht auf","")', style: PLAIN },
    { row: 21, column: 2, value: true, formula: '=C21=AMIP_Bedarf', style: PLAIN },
    { row: 21, column: 3, value: '', formula: '=IF(B9=1000,"","Schritt")', style: PLAIN },
  ],
  columnWidths: { 0: 180, 1: 96, 2: 96, 3: 96, 5: 30 },
  rowHeights: { 0: 24, 13: 30 },
  hiddenColumns: [5, 6],
  hiddenRows: [2],
  frozen: { rows: 1, columns: 1 },
  merges: ['A1:D1', 'C3:C3'],
  validations: [
    {
      address: 'B4:B8',
      type: 'decimal',
      operator: 'GreaterThanOrEqualTo',
      formulas: [0],
      ignoreBlanks: true,
      prompt: { title: 'Betrag', message: 'Betrag in Euro, z. B. 1.234,50\n(ohne "€")' },
      error: { title: 'Kein Betrag', message: 'Bitte einen Betrag ab 0 eingeben.', style: 'stop' },
    },
    { address: 'B9', type: 'list', formulas: ['1,100,1000'], ignoreBlanks: false },
  ],
  protection: { options: { allowFormatColumns: true, selectionMode: 'Normal' } },
  page: {
    orientation: 'landscape',
    paper: 'a4',
    printArea: 'A1:D22',
    printTitleRows: '$1:$1',
    fitToWidth: 1,
    header: '&L&"Calibri,Bold"AMIP 2021&RSeite &P',
    footer: '&CStadt && Land',
    rowBreaks: [9],
  },
};

/** Columns on one axis and a dashed line with a gap on another. */
const MIXED_CHART: ChartSnapshot = {
  name: 'Plan & Ist',
  type: 'ColumnClustered',
  title: { visible: true, text: 'Plan & Ist\n<2021>' },
  legend: { visible: true, position: 'Right' },
  valueAxis: { title: 'Euro', minimum: 0, maximum: 150000, numberFormat: '#,##0 "€"', majorGridlines: true },
  categoryAxis: { title: 'Instrument', majorGridlines: false },
  plotVisibleOnly: true,
  gapWidth: 80,
  anchor: { from: { row: 6, column: 3, x: 6, y: 7.5 }, to: { row: 21, column: 9, x: 0, y: 0 } },
  series: [
    {
      type: 'ColumnClustered',
      name: { formula: "'Werte & Mehr ''21'!$E$1", values: ['2021'], numberFormat: 'General' },
      values: {
        formula: "'Werte & Mehr ''21'!$E$2:$E$3",
        values: [120000, 80000.5],
        numberFormat: '#,##0.00 "€"',
      },
      categories: {
        formula: "'Werte & Mehr ''21'!$D$2:$D$3",
        values: ['FbW', 'EGZ'],
        numberFormat: 'General',
      },
      fillColor: '#17456B',
      hasDataLabels: true,
      secondaryAxis: false,
    },
    {
      type: 'LineMarkers',
      name: 'Anteil <%>',
      values: { formula: "'Werte & Mehr ''21'!$B$1:$B$2", values: [0.1, null], numberFormat: 'General' },
      lineColor: '#C2701C',
      lineStyle: 'Dash',
      lineWeight: 1.5,
      markerStyle: 'Diamond',
      hasDataLabels: false,
      secondaryAxis: true,
    },
  ],
};

const BARS: ChartSnapshot = {
  name: 'Balken',
  type: 'BarClustered',
  title: { visible: false },
  legend: { visible: false, position: 'Bottom' },
  valueAxis: { majorGridlines: false },
  categoryAxis: { majorGridlines: true },
  plotVisibleOnly: false,
  gapWidth: 219,
  anchor: { from: { row: 22, column: 0, x: 0, y: 0 }, to: { row: 30, column: 4, x: 3.5, y: 1 } },
  series: [
    {
      type: 'BarClustered',
      values: { formula: '#REF!', values: [], numberFormat: 'General' },
      lineColor: '#000000',
      fillColor: null,
      hasDataLabels: false,
      secondaryAxis: false,
    },
  ],
};

/** Months as dates, and nothing that somebody chose. */
const LINES: ChartSnapshot = {
  ...BARS,
  name: 'Linien',
  type: 'Line',
  title: { visible: true },
  series: [
    {
      type: 'Line',
      values: { formula: 'Hilfen!$A$1:$A$2', values: [0, 0], numberFormat: 'General' },
      categories: { formula: "'Werte & Mehr ''21'!$E$6", values: [44561], numberFormat: 'm/d/yyyy' },
      hasDataLabels: false,
      secondaryAxis: false,
    },
  ],
};

/** Text that XML or Excel could spoil, and every kind of value. */
const ODD_TEXTS = [
  '<&>"\'',
  '  Rand  ',
  'a\nb\tc',
  '_x0041_',
  'CR\r\u0001Ende',
  '=1+1',
  '-',
  'Größe 😀',
  '007',
];

const WERTE: SheetSnapshot = {
  ...EMPTY_SHEET,
  name: "Werte & Mehr '21",
  cells: [
    ...column(0, 0, PLAIN, ODD_TEXTS),
    ...column(0, 1, PLAIN, [0.1, -0, 1e21, 1e-7, 123456789.12, true, false, 44197]),
    { row: 8, column: 1, value: '#N/A', error: true, style: PLAIN },
    { row: 0, column: 3, value: 'Instrument', style: HEADER },
    { row: 0, column: 4, value: 2021, style: HEADER },
    { row: 1, column: 3, value: 'FbW', style: PLAIN },
    { row: 1, column: 4, value: 120000, style: EURO },
    { row: 2, column: 3, value: 'EGZ', style: PLAIN },
    { row: 2, column: 4, value: 80000.5, style: EURO },
    { row: 4, column: 4, value: 200000.5, formula: '=SUM(tblPlan[2021])', style: EURO },
    { row: 5, column: 4, value: 44561, formula: '=DATE(2021,12,31)', style: { numberFormat: 'm/d/yyyy' } },
  ],
  tables: [
    {
      name: 'tblPlan',
      address: 'D1:E3',
      columns: ['Instrument', '2021'],
      style: 'TableStyleMedium2',
      showTotals: false,
    },
  ],
  charts: [MIXED_CHART, BARS],
};

/** A workbook that uses everything the writer can write. */
export const EXAMPLE_WORKBOOK: WorkbookSnapshot = {
  sheets: [
    RESSOURCEN,
    WERTE,
    {
      ...EMPTY_SHEET,
      name: 'Hilfen',
      visibility: 'hidden',
      cells: column(0, 0, PLAIN, ['ja', 'nein']),
      charts: [LINES],
    },
    { ...EMPTY_SHEET, name: 'Leer', visibility: 'veryHidden' },
  ],
  names: [
    { name: 'AMIP_Egl', formula: 'Ressourcen!$B$4', visible: true, comment: 'Eingliederungsleistungen' },
    { name: 'AMIP_VK', formula: 'Ressourcen!$B$5', visible: true },
    { name: 'AMIP_Bedarf', formula: 'Ressourcen!$B$7', visible: true },
    { name: 'AMIP_Ressourcentabelle', formula: 'Ressourcen!$A$14', visible: true },
    { name: 'Wahl', formula: 'Hilfen!$A$1:$A$2', visible: false, sheet: 'Hilfen' },
    { name: 'Anteil', formula: 'AMIP.KFA(AMIP_Bedarf)/AMIP_Bedarf', visible: true },
  ],
  activeSheet: "Werte & Mehr '21",
  customXmlParts: [
    '<?xml version="1.0" encoding="utf-16"?><amip xmlns="urn:amip"><stand>2021-12</stand></amip>',
  ],
  properties: { title: 'AMIP 2021 & Ziele' },
};
