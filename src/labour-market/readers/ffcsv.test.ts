import fc from 'fast-check';
import { decodeText } from './decode';
import { ffcsv } from './ffcsv';
import { ownFixture } from './testing/fixtures';
import { flatHeader, kreisFile } from './testing/flat-text';

const read = (text: string, table: string | null = null) => ffcsv.read(text, { table });
const lines = (...rows: string[]) => rows.join('\n');

describe('ffcsv', () => {
  it('gives each figure its passport', () => {
    const text = decodeText(ownFixture('genesis/12411-01-01-4_flat.csv'));
    expect(ffcsv.recognises(text)).toBe(true);
    const observations = read(text, '12411-01-01-4');
    expect(observations).toHaveLength(9);
    expect(observations).toContainEqual({
      figure: null,
      variable: 'BEVSTD',
      label: 'Bevölkerungsstand',
      dimensions: { Geschlecht: 'Insgesamt' },
      region: '07312',
      period: '2024-12-31',
      value: 100426,
      sign: null,
      unit: 'Anzahl',
      source: 'Regionaldatenbank Deutschland',
      table: '12411-01-01-4',
      datenstand: null,
      quality: null,
    });
  });

  it('keeps signs, and knows the catalogue figure', () => {
    const observations = read(decodeText(ownFixture('genesis/13111-01-03-4_flat.csv')), '13111-01-03-4');
    const totals = observations.filter(({ figure }) => figure === 'svb-arbeitsort');
    expect(Object.fromEntries(totals.map(({ region, value, sign }) => [region, value ?? sign]))).toEqual({
      DG: 34885481,
      '07': 1487254,
      '07312': '-',
      11: 1682946,
      11000: '-',
      15084: '-',
    });
  });

  it.each([
    ['a comma in German files', 'JAHR;Jahr', '211,8'],
    ['a point in English files', 'JAHR;Year', '211.8'],
  ])('reads %s', (_, time, value) => {
    const [observation] = read(lines(flatHeader(0), `1;S;${time};2022;${value};1000;ERW012;Employees`));
    expect(observation).toMatchObject({ value: 211.8, unit: '1000', period: '2022', region: null });
  });

  it.each([
    ['Year', '5,330'],
    ['Year', '5.330'],
    ['Jahr', '5.330'],
    ['Jahr', '5,330'],
  ])('never takes 5330 for 5.33: in a file with the time %s, %s is refused', (time, value) => {
    const row = `1;S;JAHR;${time};2025;${value};Number;ERWP06;Unemployed persons`;
    expect(() => read(lines(flatHeader(0), row))).toThrow(`Zeile 2: Bei „${value}“ ist nicht sicher`);
  });

  it('reads months and quarters as periods', () => {
    const row = (block: string) => `1;S;JAHR;Jahr;2026;${block};5;Anzahl;A;A`;
    const observations = read(
      lines(
        flatHeader(1),
        row('MONAT;Monate;MONAT02;Februar'),
        row('QUARTG;Quartale;QUART1;1. Quartal'),
        row('MONAT;Monate;;Insgesamt'),
      ),
    );
    expect(observations.map(({ period, dimensions }) => [period, dimensions])).toEqual([
      ['2026-02', {}],
      ['2026-Q1', {}],
      ['2026', { Monate: 'Insgesamt' }],
    ]);
  });

  it('reads the quality where it is asked for', () => {
    const row = (code: string, quality: string) =>
      `1;S;JAHR;Jahr;2025;KREISE;Kreise;${code};K;7;Anzahl;A;A;${quality}`;
    const text = lines(flatHeader(1, true), row('07312', 'p'), row('07335', ''), row('07311', '()'));
    expect(read(text).map(({ quality }) => quality)).toEqual(['p', null, '()']);
  });

  it('takes the first regional variable as the region, and all others as dimensions', () => {
    const [observation] = read(
      lines(
        flatHeader(3),
        '1;S;JAHR;Jahr;2025;HERKLD;Herkunft;14;Sachsen;KREISE;Kreise;07312;Kaiserslautern;DLAND;Länder;05;NRW;/;Anzahl;A;A',
      ),
    );
    expect(observation).toMatchObject({
      region: '07312',
      dimensions: { Herkunft: 'Sachsen', Länder: 'NRW' },
      sign: '/',
      value: null,
    });
  });

  it('keeps the same variable in two units apart', () => {
    const text = kreisFile([
      ['07312', '12', 'Anzahl;A;A'],
      ['07312', '3,4', 'Prozent;A;A'],
    ]);
    expect(read(text).map(({ unit, value }) => [unit, value])).toEqual([
      ['Anzahl', 12],
      ['Prozent', 3.4],
    ]);
  });

  it('tells codes with the same label apart, and variables with the same label', () => {
    const row = (code: string, label: string) =>
      `1;S;JAHR;Jahr;2025;WZ;Zweig;${code};${label};GES1;Geschlecht;;Insgesamt;GES2;Geschlecht;GESW;weiblich;1;Anzahl;A;A`;
    const text = lines(
      flatHeader(3),
      row('WZ-L', 'Handel'),
      row('WZ-68', 'Handel'),
      row('', 'Handel'),
      row('WZ-1', 'Bau'),
    );
    expect(read(text).map(({ dimensions }) => dimensions)).toEqual(
      ['Handel (WZ-L)', 'Handel (WZ-68)', 'Handel', 'Bau'].map((label) => ({
        Zweig: label,
        Geschlecht: 'Insgesamt',
        'Geschlecht (GES2)': 'weiblich',
      })),
    );
  });

  it.each([
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['without the last line end', (text: string) => text.trimEnd()],
    ['with empty lines at the end', (text: string) => `${text}\n\n`],
  ])('reads the same %s', (_, change) => {
    const text = kreisFile([
      ['07312', '5330'],
      ['07335', '-'],
    ]);
    expect(read(change(text))).toEqual(read(text));
  });

  it('keeps formula text and __proto__ as data', () => {
    const row = (label: string, attribute: string) =>
      `1;S;JAHR;Jahr;2025;A;${label};B;${attribute};5;Anzahl;=1+1;=cmd|'/c calc'!A1`;
    const observations = read(lines(flatHeader(1), row('__proto__', 'x'), row('constructor', '@SUM(A1)')));
    expect(observations.map(({ dimensions }) => Object.entries(dimensions))).toEqual([
      [['__proto__', 'x']],
      [['constructor', '@SUM(A1)']],
    ]);
    expect(observations[0]).toMatchObject({ variable: '=1+1', label: "=cmd|'/c calc'!A1" });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('gives back what was written, in any order', () => {
    const figure = fc.oneof(
      fc.nat(1e9).map((value) => ({ text: String(value), value, sign: null })),
      fc
        .integer({ min: -99_999, max: 99_999 })
        .map((value) => ({ text: (value / 10).toFixed(1).replace('.', ','), value: value / 10, sign: null })),
      fc.constantFrom('-', '.', '...', '/', 'x').map((sign) => ({ text: sign, value: null, sign })),
    );
    const row = fc.record({
      region: fc.constantFrom('07312', '07335', '07', 'DG'),
      month: fc.integer({ min: 1, max: 12 }),
      sex: fc.constantFrom('Insgesamt', 'männlich', 'weiblich'),
      unit: fc.constantFrom('Anzahl', 'Prozent'),
      figure,
    });
    const selector = (one: { region: string; month: number; sex: string; unit: string }) =>
      `${one.region} ${one.month} ${one.sex} ${one.unit}`;
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector, minLength: 1 }), (rows) => {
        const text = lines(
          flatHeader(3),
          ...rows.map(({ region, month, sex, unit, figure: { text: value } }) => {
            const mm = String(month).padStart(2, '0');
            const level = region === 'DG' ? 'DINSG' : region.length === 2 ? 'DLAND' : 'KREISE';
            return `1;S;JAHR;Jahr;2025;${level};Ort;${region};Name;MONAT;Monate;MONAT${mm};M${mm};GES;Geschlecht;${sex[0]};${sex};${value};${unit};V;Label`;
          }),
        );
        expect(
          read(text).map(({ region, period, dimensions, unit, value, sign }) => [
            region,
            period,
            dimensions['Geschlecht'],
            unit,
            value,
            sign,
          ]),
        ).toEqual(
          rows.map(({ region, month, sex, unit, figure: { value, sign } }) => [
            region,
            `2025-${String(month).padStart(2, '0')}`,
            sex,
            unit,
            value,
            sign,
          ]),
        );
      }),
    );
  });
});
