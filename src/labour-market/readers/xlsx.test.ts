import { strToU8, unzipSync, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { ImportError } from '../import-error';
import { readXlsx } from './xlsx';

type Cells = ReadonlyArray<ReadonlyArray<string | number | Date | null>>;

/** A workbook as Excel would save it, from invented figures. */
async function workbook(sheets: Readonly<Record<string, Cells>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** `figure-or-label dimensions region period value-or-sign unit` */
async function lines(sheets: Readonly<Record<string, Cells>>): Promise<string[]> {
  const observations = await readXlsx(await workbook(sheets));
  return observations.map(({ figure, label, dimensions, region, period, value, sign, unit }) =>
    [figure ?? label, JSON.stringify(dimensions), region, period, sign ?? value, unit].join(' '),
  );
}

const ECKWERTE: Cells = [
  ['Arbeitsmarktreport (Muster, erfundene Zahlen)'],
  ['Region: Kaiserslautern, Stadt'],
  ['Berichtsmonat:', 'März 2031'],
  ['Stand: 28.03.2031'],
  [],
  ['Merkmale', 'März 2031', 'Februar 2031', 'Veränderung zum Vormonat', null],
  [null, null, null, 'absolut', 'in %'],
  [null, 1, 2, 3, 4],
  ['Arbeitslose 1)', 5120, '5.090', 30, 0.6],
  ['     dar. Frauen', 2300, '*', 'x', '-'],
  ['im Rechtskreis SGB II', 3900, '–', 10, 0.3],
  ['Arbeitslosenquote', 9.2, 9.1, 0.1, '-'],
  ['     Frauen', '9,0', 'x', 'x', 'x'],
  [],
  ['© Statistik der Bundesagentur für Arbeit'],
];

const QUOTEN: Cells = [
  ['Arbeitslosenquote'],
  ['Stand:', new Date(Date.UTC(2031, 0, 15))],
  [],
  ['Region', 2029, 2030, 2031],
  [],
  ['07312 Kaiserslautern, Stadt', 9.1, 9.3, '.'],
  ['07335 Kaiserslautern', 4.4, 4.6, null],
  ['15 bis unter 25 Jahre', 5.1, 5.2, 5.3],
];

const MIETE: Cells = [
  ['Tabelle 1b: Laufende anerkannte Kosten'],
  ['Berichtsmonat: Januar 2031'],
  [],
  ['Merkmal', 'Bedarfsgemeinschaften', null, null, null],
  [null, 'Insgesamt', 'davon mit … Personen', null, null],
  [null, null, 1, 2, 3],
  ['Bedarfsgemeinschaften', 4000, 2500, 1000, 500],
  ['Kosten in Euro'],
  ['     dav. Unterkunftskosten 7)', 1500000.5, '*', 300000, 200000],
  ['          pro BG', 375.12, 350, '-', 'x'],
];

describe('a table of months', () => {
  it('gives figures by labels, with signs, and no changes', async () => {
    expect(await lines({ Eckwerte: ECKWERTE })).toEqual([
      'arbeitslose {} 07312 2031-03 5120 Personen',
      'arbeitslose {} 07312 2031-02 5090 Personen',
      'arbeitslose-frauen {} 07312 2031-03 2300 Personen',
      'arbeitslose-frauen {} 07312 2031-02 * Personen',
      'arbeitslose-sgb2 {} 07312 2031-03 3900 Personen',
      'arbeitslose-sgb2 {} 07312 2031-02 – Personen',
      'arbeitslosenquote {} 07312 2031-03 9.2 Prozent',
      'arbeitslosenquote {} 07312 2031-02 9.1 Prozent',
      'arbeitslosenquote-frauen {} 07312 2031-03 9 Prozent',
      'arbeitslosenquote-frauen {} 07312 2031-02 x Prozent',
    ]);
  });

  it('reads the same wherever the table stands on the sheet', async () => {
    const expected = await lines({ Eckwerte: ECKWERTE });
    const lower = [...ECKWERTE.slice(0, 4), [], [], [], ...ECKWERTE.slice(4)];
    const further = lower.map((row) => [null, null, ...row]);
    expect(await lines({ Eckwerte: lower })).toEqual(expected);
    expect(await lines({ Eckwerte: further })).toEqual(expected);
  });

  it('carries its passport', async () => {
    const [first] = await readXlsx(await workbook({ Eckwerte: ECKWERTE }));
    expect(first).toEqual({
      figure: 'arbeitslose',
      variable: 'Arbeitslose',
      label: 'Arbeitslose',
      dimensions: {},
      region: '07312',
      period: '2031-03',
      value: 5120,
      sign: null,
      unit: 'Personen',
      source: 'Statistik der Bundesagentur für Arbeit',
      table: 'Excel-Arbeitsmappe: Arbeitsmarktreport (Muster, erfundene Zahlen), Blatt Eckwerte',
      datenstand: '2031-03-28',
      quality: null,
    });
  });

  it('is the figure of the BA only where the workbook says so', async () => {
    const [first] = await readXlsx(await workbook({ Eckwerte: ECKWERTE.slice(0, -1) }));
    expect(first?.source).toBe('Excel-Datei ohne Quellenangabe');
  });

  it('keeps the name of a region that is not known, and the sheet', async () => {
    const rows = ECKWERTE.map((row) =>
      row[0] === 'Region: Kaiserslautern, Stadt' ? ['Region: Musterland'] : row,
    );
    expect((await lines({ Eckwerte: rows }))[0]).toBe(
      'arbeitslose {"Region":"Musterland","Blatt":"Eckwerte"}  2031-03 5120 Personen',
    );
  });
});

describe('a table of regions and years', () => {
  it('takes the region from the label and the figure from the title', async () => {
    expect(await lines({ Jahreszahlen: QUOTEN })).toEqual([
      'arbeitslosenquote {} 07312 2029 9.1 Prozent',
      'arbeitslosenquote {} 07312 2030 9.3 Prozent',
      'arbeitslosenquote {} 07312 2031 . Prozent',
      'arbeitslosenquote {} 07335 2029 4.4 Prozent',
      'arbeitslosenquote {} 07335 2030 4.6 Prozent',
      // An age, not the Land with the code 15.
      '15 bis unter 25 Jahre {"Blatt":"Jahreszahlen"}  2029 5.1 Anzahl',
      '15 bis unter 25 Jahre {"Blatt":"Jahreszahlen"}  2030 5.2 Anzahl',
      '15 bis unter 25 Jahre {"Blatt":"Jahreszahlen"}  2031 5.3 Anzahl',
    ]);
  });

  it('reads code and name from two columns, and months as dates', async () => {
    const rows: Cells = [
      ['Arbeitslose'],
      ['Schlüssel', 'Kreis', new Date(Date.UTC(2031, 1, 1)), new Date(Date.UTC(2031, 2, 1))],
      ['07312', 'Kaiserslautern, Stadt', 5090, 5120],
    ];
    expect(await lines({ Kreise: rows })).toEqual([
      'arbeitslose {} 07312 2031-02 5090 Personen',
      'arbeitslose {} 07312 2031-03 5120 Personen',
    ]);
  });
});

describe('a key with the name of another region', () => {
  const named = (label: string) => QUOTEN.map((row, index) => (index === 5 ? [label, ...row.slice(1)] : row));

  it.each([
    '07312 Kaiserslautern, Landkreis',
    '07335 Pirmasens, Stadt',
    '07 Hessen',
    '7312 Landkreis Kaiserslautern',
  ])('is refused: %s', async (label) => {
    await expect(lines({ Jahreszahlen: named(label) })).rejects.toThrow(
      /^Jahreszahlen, Zeile 6: Der Schlüssel \d+ und der Name „/,
    );
  });

  it('is refused in a title', async () => {
    const rows = ECKWERTE.map((row, index) =>
      index === 1 ? ['Region: 07312 Landkreis Kaiserslautern'] : row,
    );
    await expect(lines({ Eckwerte: rows })).rejects.toThrow(/^Eckwerte, Zeile 2: Der Schlüssel 07312/);
  });

  it('is none where only the leading 0 is lost', async () => {
    const [first] = await lines({ Jahreszahlen: named('7312 Kaiserslautern, Stadt') });
    expect(first).toBe('arbeitslosenquote {} 07312 2029 9.1 Prozent');
  });
});

describe('a table of categories', () => {
  it('joins headings and indented labels to paths, without footnotes', async () => {
    const blatt = '"Blatt":"Tabelle 1b HH Miete"}';
    const category = (text: string) => `{"Kategorie":"Bedarfsgemeinschaften > ${text}",${blatt}  2031-01`;
    const costs = 'Kosten in Euro > dav. Unterkunftskosten';
    const parts = ['Insgesamt', ...[1, 2, 3].map((count) => `davon mit … Personen > ${count}`)];
    const row = (label: string, unit: string, ...values: ReadonlyArray<string | number>) =>
      values.map((value, index) => `${label} ${category(parts[index] ?? '')} ${value} ${unit}`);
    expect(await lines({ 'Tabelle 1b HH Miete': MIETE })).toEqual([
      ...row('Bedarfsgemeinschaften', 'Bedarfsgemeinschaften', 4000, 2500, 1000, 500),
      ...row(costs, 'Euro', 1500000.5, '*', 300000, 200000),
      ...row(`${costs} > pro BG`, 'Euro', 375.12, 350, '-', 'x'),
    ]);
  });
});

describe('a label', () => {
  it('stands under no title, and keeps an age in brackets', async () => {
    const rows: Cells = [
      ['Titel'],
      ['Merkmal', 'Januar 2031', 'Februar 2031'],
      ['     Arbeitslose', 5, 6],
      ['          jünger (15 bis 24)', 3, 4],
      ['          älter (ab 25) 3)', 1, 2],
    ];
    const labels = (await readXlsx(await workbook({ A: rows }))).map(({ label }) => label);
    expect([...new Set(labels)]).toEqual([
      'Arbeitslose',
      'Arbeitslose > jünger (15 bis 24)',
      'Arbeitslose > älter (ab 25)',
    ]);
  });
});

describe('a table of months below each other', () => {
  it('takes the period from the label and the figure from the heading', async () => {
    const rows: Cells = [
      ['Kreis: Kaiserslautern'],
      ['Berichtsmonat', 'Arbeitslose', 'Arbeitslosenquote'],
      ['Januar 2031', 2100, 3.9],
      ['Februar 2031', '*', 3.8],
    ];
    expect(await lines({ Reihe: rows })).toEqual([
      'arbeitslose {} 07335 2031-01 2100 Personen',
      'arbeitslosenquote {} 07335 2031-01 3.9 Prozent',
      'arbeitslose {} 07335 2031-02 * Personen',
      'arbeitslosenquote {} 07335 2031-02 3.8 Prozent',
    ]);
  });
});

describe('what cannot be told apart', () => {
  it('is no figure of the catalogue, and keeps its place', async () => {
    const rows: Cells = [
      ['Region: Kaiserslautern, Stadt'],
      ['Merkmal', 'Januar 2031', 'Februar 2031'],
      ['Arbeitslose', 5, 6],
      ['Arbeitslose', 7, 6],
    ];
    expect(await lines({ A: rows })).toEqual([
      'Arbeitslose {"Stelle":"A, Zeile 3, Spalte 2"} 07312 2031-01 5 Personen',
      'Arbeitslose {"Stelle":"A, Zeile 4, Spalte 2"} 07312 2031-01 7 Personen',
      'arbeitslose {} 07312 2031-02 6 Personen',
    ]);
  });

  it('stays data: formula text and __proto__', async () => {
    const rows: Cells = [
      ['Merkmal', 'Januar 2031', 'Februar 2031'],
      ['=cmd|x', 5, 6],
      ['__proto__', 7, 8],
    ];
    expect((await lines({ __proto: rows })).map((line) => line.split(' ')[0])).toEqual([
      '=cmd|x',
      '=cmd|x',
      '__proto__',
      '__proto__',
    ]);
  });
});

const SHEET = 'xl/worksheets/sheet1.xml';

describe('thousands of another language', () => {
  it('are refused where they stand as text', async () => {
    const rows: Cells = [
      ['Merkmal', 'Januar 2031', 'Februar 2031'],
      ['Arbeitslose', 5, '5,000'],
    ];
    await expect(lines({ A: rows })).rejects.toThrow(/^A, Zeile 2, Spalte 3: Bei „5,000“ ist nicht sicher/);
  });
});

/** The workbook with the XML of its sheet changed. */
async function tampered(change: (xml: string) => string): Promise<Uint8Array> {
  const members = unzipSync(await workbook({ Eckwerte: ECKWERTE }));
  const xml = new TextDecoder().decode(members[SHEET]);
  expect(change(xml)).not.toBe(xml);
  return zipSync({ ...members, [SHEET]: strToU8(change(xml)) });
}

async function huge(): Promise<Uint8Array> {
  const members = unzipSync(await workbook({ Eckwerte: ECKWERTE }));
  return zipSync({ ...members, 'xl/sharedStrings.xml': new Uint8Array(61_000_000) }, { level: 1 });
}

describe('a broken or hostile workbook', () => {
  it.each([
    [
      'no sheet with a table',
      () => workbook({ Hinweise: [['Nur Text'], ['und noch mehr', 'Text']] }),
      /keine Tabelle/,
    ],
    ['an empty sheet', () => workbook({ Leer: [] }), /keine Tabelle/],
    ['a file cut off', async () => (await workbook({ E: ECKWERTE })).slice(0, 3000), /ZIP/],
    [
      'a ZIP that is no workbook',
      () => Promise.resolve(zipSync({ 'a.txt': strToU8('x') })),
      /Excel-Datei lässt sich nicht lesen/,
    ],
    ['broken XML', () => tampered((xml) => xml.slice(0, xml.length / 2)), /lässt sich nicht lesen/],
    ['a row beyond Excel', () => tampered((xml) => xml.replace('<row r="1"', '<row r="9999999"')), /zu groß/],
    [
      'a row number of 12 digits',
      () => tampered((xml) => xml.replace('<row r="1"', '<row r="999999999999"')),
      /lässt sich nicht lesen/,
    ],
    [
      'a column beyond Excel',
      () => tampered((xml) => xml.replace('r="A1"', 'r="ZZZZZ1"')),
      /lässt sich nicht lesen/,
    ],
    [
      'an address hidden behind a quote',
      () => tampered((xml) => xml.replace('<row r="1"', `<row a='"' b=">" r="99999999"`)),
      /lässt sich nicht lesen/,
    ],
    [
      'an address as an entity',
      () => tampered((xml) => xml.replace('r="A1"', 'r="&#65;1"')),
      /lässt sich nicht lesen/,
    ],
    [
      'two addresses',
      () => tampered((xml) => xml.replace('r="A1"', 'r="A1" r="B1"')),
      /lässt sich nicht lesen/,
    ],
    [
      'far too many cells',
      () => tampered((xml) => xml.replace('</sheetData>', `${farCells(200)}</sheetData>`)),
      /über 2\.000\.000 Zellen/,
    ],
    [
      'a single cell in the last corner',
      () =>
        tampered((xml) =>
          xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
        ),
      /über 2\.000\.000 Zellen/,
    ],
    ['a part that unpacks to 61 MB', huge, /über 60 MB/],
  ])('is refused: %s', async (_, file, message) => {
    const reading = readXlsx(await file());
    await expect(reading).rejects.toThrow(ImportError);
    await expect(reading).rejects.toThrow(message);
  });

  it('may have formats in far cells without content', async () => {
    const formats = farCells(200).replaceAll('><v>1</v></c>', '/>');
    const file = await tampered((xml) => xml.replace('</sheetData>', `${formats}</sheetData>`));
    await expect(readXlsx(file)).resolves.toHaveLength(10);
  });
});

/** Rows whose only cell is the last one that a sheet can have. */
function farCells(rows: number): string {
  return Array.from({ length: rows }, (_, index) => {
    const row = 1000 + index;
    return `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
  }).join('');
}
