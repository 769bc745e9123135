import { decodeText } from './decode';
import { readerMessages } from './messages';
import { oldFfcsv } from './old-ffcsv';
import { ownFixture } from './testing/fixtures';

const read = (text: string) => oldFfcsv.read(text, { table: null });
const HEADER =
  'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;A__Alpha__Anzahl;B__Beta__je__Kopf__Prozent';
const row = (code: string, sex: string, alpha: string, beta: string) =>
  `1;S;STAG;Stichtag;31.12.2022;KREISE;Kreise;${code};Name;GES;Geschlecht;${sex.slice(0, 4)};${sex};${alpha};${beta}`;
const text = (...rows: string[]) => [HEADER, ...rows].join('\n');

describe('old ffcsv', () => {
  it('reads the layout used until 2025', () => {
    const file = decodeText(ownFixture('genesis/11111_old_flat.csv'));
    expect(oldFfcsv.recognises(file)).toBe(true);
    expect(read(file).map(({ region, value, period, unit }) => [region, value, period, unit])).toEqual([
      ['08', 35747.85, '2022-12-31', 'qkm'],
      ['09', 70541.58, '2022-12-31', 'qkm'],
      ['11', 891.12, '2022-12-31', 'qkm'],
    ]);
    expect(read(file)[0]).toMatchObject({
      variable: 'FLC006',
      label: 'Gebietsflaeche',
      dimensions: {},
      sign: null,
    });
  });

  it('reads every column of figures, with signs and dimensions', () => {
    const observations = read(
      text(row('07312', 'weiblich', '12', '3,4'), row('07335', 'weiblich', '-', '/')),
    );
    expect(
      observations.map(({ region, variable, label, unit, value, sign, dimensions }) => [
        region,
        variable,
        label,
        unit,
        value ?? sign,
        dimensions,
      ]),
    ).toEqual([
      ['07312', 'A', 'Alpha', 'Anzahl', 12, { Geschlecht: 'weiblich' }],
      ['07312', 'B', 'Beta__je__Kopf', 'Prozent', 3.4, { Geschlecht: 'weiblich' }],
      ['07335', 'A', 'Alpha', 'Anzahl', '-', { Geschlecht: 'weiblich' }],
      ['07335', 'B', 'Beta__je__Kopf', 'Prozent', '/', { Geschlecht: 'weiblich' }],
    ]);
  });

  it('reads CRLF and a last line end', () => {
    const file = text(row('07312', 'weiblich', '12', '3,4'));
    expect(read(`${file.replaceAll('\n', '\r\n')}\r\n`)).toEqual(read(file));
  });

  it.each([
    ['no rows', HEADER, readerMessages.noRows],
    ['a field too few', text('1;S;STAG'), readerMessages.wrongFields(2, 15, 3)],
    [
      'a contradiction',
      text(row('07312', 'weiblich', '1', '1'), row('07312', 'weiblich', '2', '1')),
      readerMessages.contradiction(2, 3, 'A, weiblich, 07312, 2022-12-31, Anzahl', ['1', '2']),
    ],
    [
      'a key with the name of another Kreis',
      text(row('07312', 'weiblich', '1', '1').replace('Name', 'Pirmasens, kreisfreie Stadt')),
      /Zeile 2: Der Schlüssel 07312 und der Name „Pirmasens, kreisfreie Stadt“/,
    ],
    [
      'a key without its 0 and a strange name',
      text(row('7312', 'weiblich', '1', '1')),
      readerMessages.notARegion(2, '7312'),
    ],
    [
      'an empty period',
      text(row('07312', 'weiblich', '1', '1').replace('31.12.2022', '')),
      readerMessages.notAPeriod(2, ''),
    ],
    [
      'what is no figure',
      text(row('07312', 'weiblich', '1', 'viel')),
      readerMessages.notAFigure(2, 'B', 'viel'),
    ],
  ])('refuses %s', (_, file, message) => {
    expect(() => read(file)).toThrow(message);
  });

  it.each([
    ['no column of figures', HEADER.replace(/;A__.*/, '')],
    ['a column without unit', `${HEADER};C__Gamma`],
    ['another name', HEADER.replace('1_Merkmal_Label', 'Merkmal')],
  ])('refuses a header with %s', (_, header) => {
    expect(() => read(`${header}\n1`)).toThrow(/Zeile 1: Die Überschrift/);
  });
});
