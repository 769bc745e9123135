import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeMapping } from './mapped-proposal';
import type { ColumnMapping } from './mapped-table';
import { readMapped } from './mapped-table';

const OWN = readFileSync(join('test', 'fixtures', 'labour-market', 'tables', 'kennzahlen.csv'), 'utf8');
const NO_TABLE = { table: null };

const MAPPING: ColumnMapping = {
  delimiter: ';',
  decimal: ',',
  region: 'Region',
  regionCode: 'ags',
  fixedRegion: null,
  period: 'Monat',
  fixedPeriod: null,
  variable: null,
  values: ['Arbeitslose'],
  dimensions: [],
  unit: null,
  source: 'Eigene Tabelle',
};
const TABLE = 'Region;Monat;Arbeitslose\n07312;2031-03;5.120\n07335;2031-03;*\n';

const lines = (text: string, mapping: ColumnMapping) =>
  readMapped(text, mapping, NO_TABLE).map(({ figure, label, dimensions, region, period, value, sign }) =>
    [figure ?? label, ...Object.values(dimensions), region, period, sign ?? value].join(' '),
  );

function proposed(text: string): ColumnMapping {
  const { mapping } = proposeMapping(text);
  if (!mapping) throw new Error('no mapping');
  return mapping;
}

describe('the proposal for a table on Kennzahlen', () => {
  it('finds the header below the titles, and what each column is', () => {
    expect(proposeMapping(OWN)).toEqual({
      mapping: {
        delimiter: ';',
        decimal: ',',
        region: 'Jobcenter-Nr.',
        regionCode: 'jobcenter',
        fixedRegion: null,
        period: 'Berichtsmonat',
        fixedPeriod: null,
        variable: 'Kennzahl',
        values: ['Wert'],
        dimensions: [],
        unit: null,
        source: '',
      },
      columns: [
        { name: 'Jobcenter-Nr.', sample: 't51506' },
        { name: 'Jobcenter', sample: 'Kaiserslautern, Stadt, JC' },
        { name: 'Berichtsmonat', sample: '202604' },
        { name: 'Kennzahl', sample: 'K1 Veränderung der Summe der Leistungen zum Lebensunterhalt' },
        { name: 'Wert', sample: '-1,3' },
      ],
    });
  });

  it('is read as proposed; a Jobcenter of several Kreise is none of them', () => {
    const k1 = 'K1 Veränderung der Summe der Leistungen zum Lebensunterhalt';
    expect(lines(OWN, { ...proposed(OWN), source: 'sgb2.info' })).toEqual([
      `${k1} 07312 2026-04 -1.3`,
      'K2 Integrationsquote 07312 2026-04 18.4',
      `${k1} 07335 2026-04 0.4`,
      'K2 Integrationsquote 07335 2026-04 x',
      'K2 Integrationsquote t52302  2026-04 21',
    ]);
  });
});

describe('proposeMapping', () => {
  it.each([
    [
      'a code of a Kreis',
      'Region;Monat;Wert\n07312;Mai 2031;1\n07335;Mai 2031;2\n',
      { region: 'Region', regionCode: 'ags' },
    ],
    [
      'a code that Excel shortened',
      'AGS;Monat;Wert\n7312;Mai 2031;1\n7335;Mai 2031;2\n',
      { region: 'AGS', regionCode: 'ags' },
    ],
    [
      'a Jobcenter by its heading',
      'Jobcenter;Monat;Wert\n51506;Mai 2031;1\n51510;Mai 2031;2\n',
      { region: 'Jobcenter', regionCode: 'jobcenter' },
    ],
    [
      'names of the BA',
      'Ort;Monat;Wert\nKaiserslautern, Stadt;Mai 2031;1\nKusel;Mai 2031;2\n',
      { region: 'Ort', regionCode: 'name' },
    ],
    [
      'years as periods',
      'AGS;Jahr;Wert\n07312;2025;2024\n07335;2025;2031\n',
      { period: 'Jahr', values: ['Wert'] },
    ],
    [
      'numbers that look like years',
      'AGS;Monat;Wert\n07312;2031-05;2024\n07335;2031-05;2031\n',
      { period: 'Monat', values: ['Wert'] },
    ],
    [
      'commas and points',
      'ags,month,value\n07312,2031-05,10.5\n07335,2031-05,9.5\n',
      { delimiter: ',', decimal: '.', period: 'month' },
    ],
    [
      'tabs',
      'AGS\tMonat\tQuote\n07312\t2031-05\t10,5\n07335\t2031-05\t9,5\n',
      { delimiter: '\t', decimal: ',' },
    ],
    [
      'months beside each other',
      'AGS;Merkmal;Mai 2031;Juni 2031\n07312;Arbeitslose;5;6\n07335;Arbeitslose;7;8\n',
      { period: null, variable: 'Merkmal', values: ['Mai 2031', 'Juni 2031'] },
    ],
    [
      'a breakdown',
      'AGS;Monat;Geschlecht;Arbeitslose\n07312;2031-05;Frauen;5\n07312;2031-05;Männer;6\n',
      { dimensions: ['Geschlecht'], values: ['Arbeitslose'] },
    ],
    [
      'quoted cells',
      '"AGS";"Monat";"Wert"\n"07312";"2031-05";"1"\n',
      { region: 'AGS', period: 'Monat', values: ['Wert'] },
    ],
    [
      'a gap in the first row',
      'AGS;Monat;A;B\n07312;2031-05;;5\n07335;2031-05;1;5\n',
      { values: ['A', 'B'] },
    ],
    [
      'a head of the BA',
      'Land:; Berlin\nStand:; Mai 2031\n\nAGS;Monat;Wert\n11;2031-05;5\n',
      { region: 'AGS' },
    ],
  ])('knows %s', (_, text, expected) => {
    expect(proposeMapping(text).mapping).toMatchObject(expected);
  });

  it.each([
    ['', 0],
    ['Nur ein Satz.\nUnd noch einer.', 0],
    ['a;b\nc;d\n', 2],
  ])('gives no mapping for %j', (text, columns) => {
    const proposal = proposeMapping(text);
    expect(proposal.mapping).toBeNull();
    expect(proposal.columns).toHaveLength(columns);
  });

  it('tells columns without or with the same heading apart', () => {
    const { columns } = proposeMapping('AGS;;Wert;Wert\n07312;x;1;2\n07335;y;1;2\n07336;z;1;2\n');
    expect(columns.map(({ name }) => name)).toEqual(['AGS', 'Spalte 2', 'Wert', 'Wert (2)']);
  });
});

describe('readMapped', () => {
  it('gives value or sign with the passport of the mapping', () => {
    expect(readMapped(TABLE, MAPPING, { table: 'T1' })).toEqual([
      {
        figure: 'arbeitslose',
        variable: 'Arbeitslose',
        label: 'Arbeitslose',
        dimensions: {},
        region: '07312',
        period: '2031-03',
        value: 5120,
        sign: null,
        unit: 'Personen',
        source: 'Eigene Tabelle',
        table: 'T1',
        datenstand: null,
        quality: null,
      },
      expect.objectContaining({ region: '07335', value: null, sign: '*' }),
    ]);
  });

  it.each([
    ['D', 'DG'],
    ['Deutschland', 'DG'],
    ['07312', '07312'],
    ['7312', '07312'],
    ['07', '07'],
    ['07312000', '07312'],
    ['07312 Kaiserslautern, Stadt', '07312'],
  ])('reads the key %s as %s', (key, region) => {
    expect(lines(TABLE.replace('07312', key), MAPPING)[0]).toBe(`arbeitslose ${region} 2031-03 5120`);
  });

  it('keeps regions that are not known apart, by their own text', () => {
    const text = TABLE.replace('07312', 'Ost').replace('07335', 'West');
    expect(lines(text, MAPPING)).toEqual(['arbeitslose Ost  2031-03 5120', 'arbeitslose West  2031-03 *']);
  });

  it('takes five digits for what the mapping says: 03102 is a Kreis and a Jobcenter', () => {
    const text = TABLE.replace('07312', '03102');
    expect(readMapped(text, MAPPING, NO_TABLE)[0]?.region).toBe('03102');
    expect(readMapped(text, { ...MAPPING, regionCode: 'jobcenter' }, NO_TABLE)[0]?.region).not.toBe('03102');
  });

  it.each([
    ['t51506', '07312'],
    ['51506', '07312'],
    // One of the twelve Jobcenter of Berlin.
    ['92202', null],
  ])('the figures of Jobcenter %s are those of %s', (code, region) => {
    const text = TABLE.replace('07312', code);
    const [first] = readMapped(text, { ...MAPPING, regionCode: 'jobcenter' }, NO_TABLE);
    expect(first?.region).toBe(region);
  });

  it.each([
    [
      'a region and a period for the whole table',
      'Merkmal;Wert\nArbeitslose;5\nZugang;6\n',
      {
        region: null,
        fixedRegion: '07312',
        period: null,
        fixedPeriod: 'Mai 2031',
        variable: 'Merkmal',
        values: ['Wert'],
      },
      ['arbeitslose 07312 2031-05 5', 'Zugang 07312 2031-05 6'],
    ],
    [
      'months beside each other',
      'Region;Merkmal;Mai 2031;Juni 2031\n07312;Arbeitslose;5;-\n',
      { period: null, variable: 'Merkmal', values: ['Mai 2031', 'Juni 2031'] },
      ['arbeitslose 07312 2031-05 5', 'arbeitslose 07312 2031-06 -'],
    ],
    [
      'several figures',
      'Region;Monat;Arbeitslose;Quote\n07312;2031-05;5;9,5 %\n',
      { values: ['Arbeitslose', 'Quote'] },
      ['arbeitslose 07312 2031-05 5', 'Quote 07312 2031-05 9.5'],
    ],
    [
      'the Land and other areas beside the key',
      'Gebiet;Region;Agentur;Monat;Arbeitslose\nRheinland-Pfalz;07312;Pirmasens;2031-05;5\n',
      {},
      ['arbeitslose 07312 2031-05 5'],
    ],
    [
      'a breakdown',
      'Region;Monat;Wer;Arbeitslose\n07312;2031-05;Frauen;5\n',
      { dimensions: ['Wer'] },
      ['arbeitslose-frauen Frauen 07312 2031-05 5'],
    ],
    [
      'a column and headings that break down',
      'Region;Monat;Merkmal;Alter;Frauen;Männer\n07312;2031-05;Arbeitslose;unter 20 Jahre;5;6\n',
      { variable: 'Merkmal', dimensions: ['Alter'], values: ['Frauen', 'Männer'] },
      [
        'Arbeitslose unter 20 Jahre Frauen 07312 2031-05 5',
        'Arbeitslose unter 20 Jahre Männer 07312 2031-05 6',
      ],
    ],
    [
      'headings that break down',
      'Region;Monat;Merkmal;Frauen;Männer\n07312;2031-05;Arbeitslose;5;6\n',
      { variable: 'Merkmal', values: ['Frauen', 'Männer'] },
      ['arbeitslose-frauen Frauen 07312 2031-05 5', 'arbeitslose-maenner Männer 07312 2031-05 6'],
    ],
    [
      'formula text and __proto__ as data',
      'Region;Monat;__proto__;Arbeitslose\n07312;2031-05;=cmd|x;5\n',
      { dimensions: ['__proto__'] },
      ['Arbeitslose =cmd|x 07312 2031-05 5'],
    ],
    [
      'notes below',
      `${TABLE}Quelle: Muster\n;;\n`,
      {},
      ['arbeitslose 07312 2031-03 5120', 'arbeitslose 07335 2031-03 *'],
    ],
    [
      'a cell without value',
      'Region;Monat;Arbeitslose\n07312;2031-05;5\n07335;2031-05;\n',
      {},
      ['arbeitslose 07312 2031-05 5'],
    ],
    [
      'CRLF and quotes',
      '"Region";"Monat";"Arbeitslose"\r\n"07312";"2031-05";"5"\r\n',
      {},
      ['arbeitslose 07312 2031-05 5'],
    ],
  ])('reads %s', (_, text, mapping, expected) => {
    expect(lines(text, { ...MAPPING, ...mapping })).toEqual(expected);
  });

  it('refuses rates that may be fractions, unless somebody says what they are', () => {
    const quoten = { ...MAPPING, values: ['Arbeitslosenquote'] };
    const table = (first: string, second: string, head = 'Arbeitslosenquote') =>
      `Region;Monat;${head}\n07312;2031-03;${first}\n07335;2031-03;${second}\n`;
    expect(() => lines(table('0,095', '0,04'), quoten)).toThrow(/Arbeitslosenquote.*0,095.*nicht sicher/);
    expect(lines(table('0,095', '*'), { ...quoten, unit: 'Prozent' })).toHaveLength(2);
    expect(lines(table('0,9 %', '0,8 %'), quoten)).toHaveLength(2);
    expect(lines(table('0,9', '1,2'), quoten)).toHaveLength(2);
    expect(lines(table('0', '*'), quoten)).toHaveLength(2);
    const counted = { ...MAPPING, values: ['Arbeitslose'] };
    expect(lines(table('1', '1', 'Arbeitslose'), counted)).toHaveLength(2);
  });

  it('keeps two units of one table apart', () => {
    const text =
      'Region;Monat;Merkmal;Wert\n07312;2031-05;Arbeitslose;5\n07312;2031-05;Arbeitslosenquote;9,5\n';
    const units = readMapped(text, { ...MAPPING, variable: 'Merkmal', values: ['Wert'] }, NO_TABLE).map(
      ({ unit }) => unit,
    );
    expect(units).toEqual(['Personen', 'Prozent']);
  });

  it.each([
    ['a missing column', TABLE, { values: ['Quote'] }, /Spalte „Quote“ fehlt/],
    ['no value column', TABLE, { values: [] }, /keine Spalte mit Werten/],
    ['no period', TABLE, { period: null }, /kein Zeitraum zugeordnet/],
    ['an unknown fixed region', TABLE, { region: null, fixedRegion: '99999' }, /feste Region „99999“/],
    ['a wrong delimiter', TABLE, { delimiter: '|' as const }, /keine Kopfzeile/],
    ['an empty file', '', {}, /keine Kopfzeile/],
    ['text in a value', TABLE.replace('5.120', 'viele'), {}, /Zeile 2, Spalte „Arbeitslose“: „viele“/],
    ['the other notation', TABLE.replace('5.120', '5,5'), { decimal: '.' as const }, /„5,5“ ist weder/],
    ['text for a month', TABLE.replace('2031-03', 'bald'), {}, /Zeile 2, Spalte „Monat“: „bald“/],
    [
      'thousands in English',
      TABLE.replace('5.120', '5,000'),
      {},
      /Zeile 2: Bei „5,000“ ist nicht sicher, ob das Zeichen Dezimalen oder Tausender trennt/,
    ],
    ['thousands in German', TABLE, { decimal: '.' as const }, /Zeile 2: Bei „5.120“ ist nicht sicher/],
    ['a row cut off', `${TABLE}07336;2031-0`, {}, /Zeile 4: 2 Spalten statt 3/],
    [
      'a key with the name of another Kreis',
      TABLE.replace('07312', '07312 Kaiserslautern, Landkreis'),
      {},
      /Zeile 2: Der Schlüssel 07312 und der Name „Kaiserslautern, Landkreis“/,
    ],
    [
      'the name of another Kreis beside the key',
      'Region;Kreis;Monat;Arbeitslose\n07312;Pirmasens, Stadt;2031-03;5\n',
      {},
      /Zeile 2: Der Schlüssel 07312 und der Name „Pirmasens, Stadt“/,
    ],
    [
      'the name of another Kreis beside a Jobcenter',
      'Jobcenter;Region;Monat;Arbeitslose\nKaiserslautern, Stadt, JC;t51510;2031-03;5\n',
      { regionCode: 'jobcenter' as const },
      /Zeile 2: Der Schlüssel 07335 und der Name „Kaiserslautern, Stadt, JC“/,
    ],
    ['values that contradict', `${TABLE}07312;2031-03;7\n`, {}, /Zeilen 2 und 4: „Arbeitslose“/],
    ['only empty values', 'Region;Monat;Arbeitslose\n07312;2031-05;\n', {}, /keine Werte/],
    ['an open quote', TABLE.replace('07335', '"07335'), {}, /Zeile 3: Ein Anführungszeichen/],
  ])('refuses %s', (_, text, mapping, message) => {
    expect(() => readMapped(text, { ...MAPPING, ...mapping }, NO_TABLE)).toThrow(message);
  });
});
