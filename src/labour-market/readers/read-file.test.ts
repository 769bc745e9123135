import { zipSync } from 'fflate';
import { ImportError } from '../import-error';
import { readerMessages } from './messages';
import { readFile } from './read-file';
import { expectedOf, withoutQuality } from './testing/expected';
import { ownFixture } from './testing/fixtures';
import { flatHeader, kreisFile, utf8 } from './testing/flat-text';
import { utf16 } from './testing/utf16';

const KREIS_FILE = utf8(kreisFile([['07312', '5330']]));
const OTHER_FILE = utf8(kreisFile([['07335', '3062']]));

describe('readFile', () => {
  it.each([
    ['genesis/12411-01-01-4_flat.csv', 'GENESIS-Flatfile (ffcsv)', 9],
    ['genesis/11111_old_flat.csv', 'GENESIS-Flatfile bis 2025', 3],
    ['genesis/13211-02-05-4_2023.csv', 'Regionaldatenbank-CSV (Downloader)', 8 * 13],
  ])('recognises %s by its bytes', async (name, format, count) => {
    const result = await readFile(ownFixture(name));
    expect(result).toMatchObject({ format, notes: [] });
    expect(result.observations).toHaveLength(count);
  });

  it('reads the downloader file to the expected JSON', async () => {
    const { observations } = await readFile(ownFixture('genesis/13211-02-05-4_2025.csv'));
    expect(observations.filter(({ region }) => region === '07312').map(withoutQuality)).toEqual(
      expectedOf('2025'),
    );
  });

  it('reads the members of a ZIP one after the other, each with the table of its name', async () => {
    const zip = zipSync({
      '13111-01-03-4_1773_de_flat.csv': KREIS_FILE,
      'LIESMICH.txt': utf8('Guten Tag'),
      '13211-0008_1773_de_flat.csv': OTHER_FILE,
    });
    const { format, observations, notes } = await readFile(zip);
    expect(format).toBe('GENESIS-Flatfile (ffcsv)');
    expect(observations.map(({ region, table, source }) => [region, table, source])).toEqual([
      ['07312', '13111-01-03-4', 'Regionaldatenbank Deutschland'],
      ['07335', '13211-0008', 'GENESIS-Online'],
    ]);
    expect(notes).toEqual([readerMessages.memberLeftOut('LIESMICH.txt')]);
  });

  it('is as old as its oldest member, by their names', async () => {
    const zip = zipSync({
      '13211-0008_1773175029986_de_flat.csv': OTHER_FILE,
      '13111-01-03-4_1772000000000_de_flat.csv': KREIS_FILE,
    });
    expect((await readFile(zip, { name: 'umbenannt.zip' })).made).toBe('2026-02-25T06:13:20.000Z');
    const single = { name: '13111-01-03-4_1773175029986_de_flat.csv' };
    expect((await readFile(KREIS_FILE, single)).made).toBe('2026-03-10T20:37:09.986Z');
    expect((await readFile(KREIS_FILE, { name: 'umbenannt.csv' })).made).toBeNull();
  });

  describe('members of a ZIP', () => {
    const measured = (value: string, label = 'Arbeitslose') =>
      utf8(kreisFile([['07312', value, `Anzahl;ERWP06;${label}`]]));
    const valuesOf = async (members: Record<string, Uint8Array>) =>
      (await readFile(zipSync(members))).observations.map(({ value, sign }) => value ?? sign);

    it('that say the same figure alike give it once', async () => {
      expect(await valuesOf({ 'a.csv': measured('5330'), 'b.csv': measured('5330') })).toEqual([5330]);
      // The same figure of the catalogue, in another layout.
      const table = '13211-02-05-4';
      const downloaded = ownFixture(`genesis/${table}_2025.csv`);
      const flatMembers = { 'x.csv': downloaded, [`${table}_flat.csv`]: measured('5330') };
      expect(await valuesOf(flatMembers)).toEqual(await valuesOf({ 'x.csv': downloaded }));
    });

    it.each([
      ['5330', '5331'],
      ['5330', '-'],
      ['.', '-'],
    ])('that say %s and %s are refused', async (first, second) => {
      await expect(valuesOf({ 'a.csv': measured(first), 'b.csv': measured(second) })).rejects.toThrow(
        readerMessages.membersContradict('a.csv', 'b.csv', 'ERWP06, 07312, 2025, Anzahl', [first, second]),
      );
    });

    it('of two tables are two sources, and two figures are two', async () => {
      const tables = {
        '13211-02-05-4_flat.csv': measured('5330'),
        '13111-01-03-4_flat.csv': measured('5331'),
      };
      expect(await valuesOf(tables)).toEqual([5330, 5331]);
      const other = utf8(kreisFile([['07312', '7', 'Anzahl;X;Anderes']]));
      expect(await valuesOf({ 'a.csv': measured('5330'), 'b.csv': other })).toEqual([5330, 7]);
    });
  });

  it('reads a table of any layout by a mapping', async () => {
    const mapping = {
      delimiter: ';',
      decimal: ',',
      region: 'Kreis',
      regionCode: 'ags',
      fixedRegion: null,
      period: null,
      fixedPeriod: '2025',
      variable: null,
      values: ['ELB'],
      dimensions: [],
      unit: 'Personen',
      source: 'Eigene Liste',
    } as const;
    const { format, observations } = await readFile(utf8('Kreis;ELB\n07312;7454\n07335;-\n'), { mapping });
    expect(format).toBe('Tabelle mit zugeordneten Spalten');
    expect(observations.map(({ region, value, sign }) => [region, value ?? sign])).toEqual([
      ['07312', 7454],
      ['07335', '-'],
    ]);
  });

  it('reads JSON-stat and the JSON of the BA', async () => {
    const jsonStat = {
      version: '2.0',
      class: 'dataset',
      id: ['geo', 'time'],
      size: [1, 1],
      role: { geo: ['geo'], time: ['time'] },
      dimension: {
        geo: { category: { index: ['07312'], label: { '07312': 'Kaiserslautern' } } },
        time: { category: { index: ['2025'] } },
      },
      value: [5330],
    };
    const row = {
      attributes: { 0: { DESC: 'Mai 2026' } },
      value: 2950460,
      showValue: '2.950.460',
      metricName: 'Arbeitslose',
      index: 0,
    };
    const results = await Promise.all([jsonStat, [row]].map((json) => readFile(utf8(JSON.stringify(json)))));
    expect(
      results.map(({ format, observations }) => [
        format,
        observations.map(({ value, period }) => [value, period]),
      ]),
    ).toEqual([
      ['JSON-stat 2.0', [[5330, '2025']]],
      ['BA-Statistik-API (JSON)', [[2950460, '2026-05']]],
    ]);
  });

  it('hands a workbook to its reader', async () => {
    const zip = zipSync({ '[Content_Types].xml': utf8('<Types/>') });
    await expect(readFile(zip)).rejects.toThrow(/xlsx|Excel|Arbeitsmappe/);
    await expect(readFile(zipSync({ 'mappe.xlsx': zip }))).rejects.toThrow(/„mappe\.xlsx“: /);
  });

  it('takes the table from the name of a single file, and the format never', async () => {
    const { observations } = await readFile(KREIS_FILE, { name: '13111-01-03-4_flat.html' });
    expect(observations[0]?.table).toBe('13111-01-03-4');
  });

  it('reads the text of another encoding', async () => {
    const latin1 = Uint8Array.from(kreisFile([['07312', '1', 'Anzahl;A;Beschäftigte']]), (character) =>
      character.charCodeAt(0),
    );
    expect((await readFile(latin1)).observations[0]?.label).toBe('Beschäftigte');
  });

  it.each(['le', 'be'] as const)('reads JSON and flat files in UTF-16 %s', async (order) => {
    const json = new TextDecoder().decode(ownFixture('json-stat/arbeitslose-07312.json'));
    const flat = kreisFile([['07312', '5330']]);
    for (const text of [json, flat])
      expect(await readFile(utf16(text, order))).toEqual(await readFile(utf8(text)));
  });

  it.each<[string, Uint8Array, string | RegExp]>([
    [
      'a page in UTF-16',
      utf16('<!DOCTYPE html><title>Wartung – später</title>', 'le'),
      readerMessages.webPage,
    ],
    ['0 bytes', utf8(''), readerMessages.empty],
    ['line ends only', utf8('\ufeff\r\n\r\n'), readerMessages.empty],
    ['more than 60 MB', new Uint8Array(60_000_001), readerMessages.tooLarge(61, 60)],
    [
      'a page with a byte order mark',
      utf8('\ufeff<!DOCTYPE html><title>Wartung</title>'),
      readerMessages.webPage,
    ],
    ['a PDF', utf8('%PDF-1.7'), /ein PDF/],
    ['the old xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /xls und kann/],
    ['UTF-16 without a mark', new Uint8Array([0x41, 0, 0x42, 0]), readerMessages.notText],
    ['any other text', utf8('Guten Tag'), readerMessages.unknownFormat],
    ['only a header', utf8(flatHeader(1)), readerMessages.noRows],
    ['broken JSON', utf8('{"a":'), readerMessages.brokenJson],
    ['other JSON', utf8('{"__proto__":{"Status":{"Code":1,"Content":"x"}}}'), readerMessages.unknownFormat],
    [
      'an envelope of GENESIS',
      utf8('{"Status":{"Code":104,"Content":"Kein Objekt","Type":"Information"}}'),
      readerMessages.replyOfGenesis('Kein Objekt'),
    ],
    ['a flat error of GENESIS', utf8('{"Code":15,"Content":"Kein Zugang","Type":"ERROR"}'), /„Kein Zugang“/],
    ['a truncated ZIP', zipSync({ 'a.csv': KREIS_FILE }).subarray(0, -5), readerMessages.zipTruncated],
    ['a ZIP of unknown files', zipSync({ 'a.txt': utf8('Guten Tag') }), readerMessages.unknownFormat],
    [
      'a ZIP in a ZIP',
      zipSync({ 'a.zip': zipSync({ 'b.csv': KREIS_FILE }) }),
      /„a\.zip“: Im ZIP liegt ein weiteres/,
    ],
    [
      'a ZIP with a fault in one member',
      zipSync({ 'a.csv': KREIS_FILE, 'b.csv': utf8(`${flatHeader(1)}\n1;2`) }),
      /„b\.csv“: Zeile 2: 2 Spalten statt 13/,
    ],
  ])('refuses %s with a message', async (_, bytes, message) => {
    const reading = readFile(bytes);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toBeInstanceOf(ImportError);
  });

  it('turns a fault of a reader into a message', async () => {
    const broken = new Proxy(KREIS_FILE, {
      get: (bytes, name) => {
        if (name === 'length') return bytes.length;
        throw new TypeError('internal');
      },
    });
    await expect(readFile(broken)).rejects.toMatchObject({
      name: 'ImportError',
      message: readerMessages.failed,
      cause: expect.any(TypeError) as unknown,
    });
  });
});
