import { decodeText } from './decode';
import { downloader } from './downloader';
import { readerMessages } from './messages';
import { expectedOf, withoutQuality } from './testing/expected';
import { ownFixture } from './testing/fixtures';

const FILE_2025 = decodeText(ownFixture('genesis/13211-02-05-4_2025.csv'));
const read = (text: string) => downloader.read(text, { table: null });

describe('downloader', () => {
  it.each(['2023', '2025'])('reads the figures of Kaiserslautern, Stadt, in %s', (year) => {
    const text = decodeText(ownFixture(`genesis/13211-02-05-4_${year}.csv`));
    expect(downloader.recognises(text)).toBe(true);
    const ours = read(text).filter(({ region }) => region === '07312');
    expect(ours.map(withoutQuality)).toEqual(expectedOf(year));
  });

  it('reads every region by its code, and keeps signs', () => {
    const totals = read(FILE_2025).filter(({ figure }) => figure === 'arbeitslose');
    expect(totals.map(({ region, value, sign }) => [region, value ?? sign])).toEqual([
      ['DG', 2948092],
      ['02', 93783],
      ['031', 56495],
      ['03152', '-'],
      ['05334002', 12046],
      ['07', 126067],
      ['07312', 5330],
      ['07335', 3062],
    ]);
  });

  it.each<[string, (text: string) => string]>([
    ['with the older first line', (text) => text.replace('Tabelle:', 'GENESIS-Tabelle:')],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with a quoted name', (text) => text.replace(/(?<=07312;)[^;]*/, '"Kaiserslautern; ""Stadt"""')],
  ])('reads the same %s', (_, change) => {
    expect(change(FILE_2025)).not.toBe(FILE_2025);
    expect(downloader.recognises(change(FILE_2025))).toBe(true);
    expect(read(change(FILE_2025))).toEqual(read(FILE_2025));
  });

  it('takes the Stand below the table only, and none where there is none', () => {
    const quoted = FILE_2025.replace('Quelle: ', 'Stand: 01.01.2001 / 00:00:00\nQuelle: ').replace(
      'regionale Tiefe:',
      'Stand: 02.02.2002',
    );
    expect(read(quoted)[0]?.datenstand).toBe('2026-02-26T15:28:28');
    expect(read(FILE_2025.replace(/Stand: .*/, ''))[0]?.datenstand).toBeNull();
  });

  it('reads dates, a third header line and a further column of labels', () => {
    const text = [
      'Tabelle: 12345-01-01-4',
      'Titel;;;;;',
      ';;;;Beschäftigte;Beschäftigte',
      ';;;;Frauen;Männer',
      ';;;;15 bis unter 25 Jahre;',
      ';;;;Anzahl;Anzahl',
      '31.12.2024;07312;  Kaiserslautern;ausländisch;12;-',
      '__________',
    ].join('\n');
    expect(read(text)).toMatchObject([
      {
        period: '2024-12-31',
        value: 12,
        dimensions: {
          Gliederung: 'ausländisch',
          'Gliederung 2': 'Frauen',
          'Gliederung 3': '15 bis unter 25 Jahre',
        },
      },
      { sign: '-', dimensions: { Gliederung: 'ausländisch', 'Gliederung 2': 'Männer' } },
    ]);
  });

  it.each<[string, (text: string) => string, string | RegExp]>([
    [
      'a file that breaks off',
      (text) => text.slice(0, text.indexOf('2025;07335')),
      readerMessages.endMissing,
    ],
    ['a quote that is never closed', (text) => text.replace('2.0."', '2.0.'), /Ab Zeile 62 fehlt/],
    ['a row without a figure', (text) => text.replace(';7,7\n', '\n'), /Zeile 16: 15 Spalten statt 16/],
    [
      'a name in place of the code',
      (text) => text.replace('07312', 'Kaiserslautern'),
      /Zeile 16: „Kaiserslautern“/,
    ],
    [
      'a key with the name of the Landkreis',
      (text) => text.replace('2025;07335', '2025;07312'),
      readerMessages.otherRegionName(
        'Zeile 17',
        '07312',
        'Kaiserslautern, Landkreis',
        'Kaiserslautern, kreisfreie Stadt',
      ),
    ],
    [
      'a Land with the name of another',
      (text) => text.replace('Rheinland-Pfalz', 'Hessen'),
      /Der Schlüssel 07 und der Name „Hessen“/,
    ],
    [
      'a year that is none',
      (text) => text.replace('2025;07312', '20;07312'),
      /Zeile 16: „20“ ist kein Zeitraum/,
    ],
    ['no year', (text) => text.replace('2025;07312', ' ;07312'), /Zeile 16: „“ ist kein Zeitraum/],
    ['text in place of a figure', (text) => text.replace(';5330;', ';=A1;'), /Zeile 16, Spalte 4: „=A1“/],
    [
      'a column without unit',
      (text) => text.replace(';;;Anzahl', ';;;'),
      /Spalte 4: In der Überschrift fehlt/,
    ],
    ['no header', (text) => text.replace(/^;;;.*\n/gm, ''), /Zeile 1: Die Überschrift „Tabelle: 13211/],
    ['no rows', (text) => text.replace(/^2025;.*\n/gm, ''), readerMessages.noRows],
    [
      'a region twice with other values',
      (text) => text.replace(/2025;07335; *Kaiserslautern, Landkreis/, '2025;07312;Kaiserslautern'),
      /Zeilen 16 und 17 widersprechen sich: Arbeitslose, 07312, 2025, Anzahl ist einmal 5330 und einmal 3062/,
    ],
  ])('refuses %s', (_, change, message) => {
    expect(change(FILE_2025)).not.toBe(FILE_2025);
    expect(() => read(change(FILE_2025))).toThrow(message);
  });
});
