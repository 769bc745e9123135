import { strToU8 } from 'fflate';
import ExcelJS from 'exceljs';
import { readFile } from './read-file';
import { ownFixture } from './testing/fixtures';
import { flatHeader } from './testing/flat-text';

const text = (name: string) => new TextDecoder('latin1').decode(ownFixture(name));
const latin1 = (content: string) => Uint8Array.from(content, (character) => character.charCodeAt(0));
const utf8Text = (name: string) => new TextDecoder().decode(ownFixture(name));

const MAPPING = {
  delimiter: ';',
  decimal: ',',
  region: 'AGS',
  regionCode: 'ags',
  fixedRegion: null,
  period: 'Monat',
  fixedPeriod: null,
  variable: null,
  values: ['Arbeitslose', 'Arbeitslosenquote'],
  dimensions: [],
  unit: null,
  source: 'Eigene Tabelle',
} as const;

const read = (content: string | Uint8Array) =>
  readFile(typeof content === 'string' ? strToU8(content) : content);
const flat = (value: string, measure: string) =>
  `${flatHeader(1)}\n1;S;JAHR;Jahr;2025;KREISE;Kreise;07312;Kaiserslautern;${value};${measure}\n`;
const old = (value: string, column: string) =>
  `Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;${column}\n1;S;STAG;Stichtag;31.12.2022;${value}\n`;
const mapped = (row: string) =>
  readFile(strToU8(`AGS;Monat;Arbeitslose;Arbeitslosenquote\n07312;2031-03;${row}\n`), { mapping: MAPPING });
const jsonStat = (value: number) =>
  JSON.stringify({
    ...(JSON.parse(utf8Text('json-stat/arbeitslose-07312.json')) as object),
    value: [4422, null, 5330, 8.1, null, value],
  });
const baJson = (value: number, shown: string, metricName: string) =>
  JSON.stringify([{ attributes: { 0: { DESC: 'Mai 2026' } }, value, showValue: shown, metricName }]);

async function workbook(label: string, value: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Eckwerte');
  sheet.addRows([
    ['Region: Kaiserslautern, Stadt'],
    ['Merkmale', 'März 2031', 'Februar 2031'],
    [label, value, 5],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a value that its figure cannot have is refused, with its place', () => {
  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a rate above 100 in a flat file',
      () => read(flat('950', 'Prozent;ERWP10;Arbeitslosenquote')),
      /^Zeile 2: „Arbeitslosenquote \(alle zivilen Erwerbspersonen\)“ \(2025\) hat den Wert „950“, kann nicht über 100 % liegen/,
    ],
    [
      'fewer than none in a flat file',
      () => read(flat('-5', 'Anzahl;ERWP06;Arbeitslose')),
      /^Zeile 2: „Arb.*unter 0/,
    ],
    [
      'a rate below 0 in a flat file',
      () => read(flat('-9,5', 'Prozent;ERWP10;Quote')),
      /^Zeile 2: .*unter 0/,
    ],
    [
      'half a person in the old layout',
      () => read(old('12,5', 'ERWP06__Arbeitslose__Anzahl')),
      /^Zeile 2: „Arbeitslose“ \(2022-12-31\) hat den Wert „12,5“, ist eine Anzahl und kann keine Dezimalen haben/,
    ],
    [
      'a rate above 100 in a downloader file',
      () => read(latin1(text('genesis/13211-02-05-4_2025.csv').replace(';9,5;', ';905;'))),
      /^Zeile 16: .*über 100 %/,
    ],
    [
      'a rate above 100 in a table of the BA',
      () => read(utf8Text('ba/aktuelle-tabelle.csv').replace(';9,2;', ';92.000;')),
      /^Zeile 13: .*über 100 %/,
    ],
    [
      'fewer than none in a series of the BA',
      () => read(utf8Text('ba/zeitreihe.csv').replace('2.962.460', '-2.962.460')),
      /^Zeile 7: .*unter 0/,
    ],
    [
      'fewer than none in the JSON of the BA',
      () => read(baJson(-10, '-10', 'Arbeitslose')),
      /^Zeile 1: .*unter 0/,
    ],
    ['a rate above 100 in JSON-stat', () => read(jsonStat(950)), /^JSON-stat, Wert 6: .*über 100 %/],
    ['half a person in a mapped table', () => mapped('12,5;9,5'), /^Zeile 2: „Arbeitslose“.*keine Dezimalen/],
    ['a rate above 100 in a mapped table', () => mapped('12;950'), /^Zeile 2: .*über 100 %/],
    [
      'half a person in a workbook',
      async () => read(await workbook('Arbeitslose', 12.5)),
      /^Eckwerte, Zeile 3, Spalte 2: „Arbeitslose“ \(2031-03\) hat den Wert „12,5“/,
    ],
    [
      'a rate below 0 in a workbook',
      async () => read(await workbook('Arbeitslosenquote', -1)),
      /Spalte 2: .*unter 0/,
    ],
  ])('%s', async (_, reading, message) => {
    await expect(reading()).rejects.toThrow(message);
  });
});

describe('what may be below 0, above 100 or no whole number stays', () => {
  it.each<[string, () => Promise<{ observations: readonly { value: number | null }[] }>, number]>([
    ['a change', () => read(flat('-12,5', 'Anzahl;X;Veränderung der Arbeitslosen')), -12.5],
    ['an index', () => read(flat('104,5', 'Prozent;X;Index 2020 = 100')), 104.5],
    ['the mean of a year', () => read(flat('5330,5', 'Anzahl;ERWP06;Arbeitslose')), 5330.5],
    ['a change in a workbook', async () => read(await workbook('Veränderung der Arbeitslosen', -1.5)), -1.5],
  ])('%s', async (_, reading, value) => {
    expect((await reading()).observations[0]?.value).toBe(value);
  });
});
