import { ImportError } from '../import-error';
import schema from './config.schema.json';
import { readFeedConfig } from './read-config';

const MAPPING = {
  delimiter: ';',
  decimal: ',',
  region: 'AGS',
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
const WHOLE = {
  $schema: './config.schema.json',
  regionen: ['07312', '07', 'DG'],
  quellen: [
    {
      art: 'genesis',
      system: 'regionalstatistik',
      basis: 'http://127.0.0.1:1/',
      tabellen: [{ name: '13211-02-05-4', ab: 2015 }],
    },
    {
      art: 'ba',
      basis: 'http://127.0.0.1:2/',
      namensliste: 'http://127.0.0.1:2/n.js',
      pause: 0,
      tabellen: ['EckwerteZeitreiheALOKr'],
    },
    { art: 'datei', pfad: 'zahlen.csv', mapping: MAPPING },
  ],
};
const file = { art: 'datei', pfad: 'zahlen.csv' };
const table = { name: '13211-02-05-4', ab: 2015 };

it('reads everything that the schema knows', () => {
  const { regionen, quellen } = WHOLE;
  expect(readFeedConfig(JSON.stringify(WHOLE))).toEqual({ regionen, quellen });
  expect(readFeedConfig(JSON.stringify({ regionen: 'alle', quellen: [file] }))).toEqual({
    regionen: 'alle',
    quellen: [file],
  });
});

it.each<[string, unknown, RegExp]>([
  ['no JSON', '{', /kein gültiges JSON/],
  ['a list', [], /^Es wird ein Objekt/],
  ['nothing', {}, /^regionen: Dieses Feld fehlt/],
  ['no source', { regionen: ['07312'] }, /^quellen: Dieses Feld fehlt/],
  ['no regions', { regionen: [], quellen: [file] }, /^regionen: .*Liste/],
  ['a region for a list', { regionen: '07312', quellen: [file] }, /^regionen: .*Liste/],
  ['an unknown region', { regionen: ['07312', '99999'], quellen: [file] }, /^regionen\[1\]: .*„99999“/],
  ['a region twice', { regionen: ['DG', 'DG'], quellen: [file] }, /^regionen\[1\]: .*schon/],
  ['a number for a region', { regionen: [7312], quellen: [file] }, /^regionen\[0\]: .*Text/],
  ['an unknown key', { ...WHOLE, ort: 'x' }, /^ort: .*nicht bekannt.*regionen, quellen/],
  [
    'an unknown kind',
    { regionen: 'alle', quellen: [{ art: 'ftp' }] },
    /^quellen\[0\]\.art: .*genesis, ba, datei/,
  ],
  [
    'a key of another kind',
    { regionen: 'alle', quellen: [{ ...file, tabellen: [] }] },
    /^quellen\[0\]\.tabellen: .*nicht bekannt/,
  ],
  [
    'an unknown system',
    { regionen: 'alle', quellen: [{ art: 'genesis', system: 'x', tabellen: [table] }] },
    /^quellen\[0\]\.system: /,
  ],
  [
    'no year',
    {
      regionen: 'alle',
      quellen: [{ art: 'genesis', system: 'zensus', tabellen: [{ name: '13211-02-05-4' }] }],
    },
    /^quellen\[0\]\.tabellen\[0\]\.ab: .*fehlt/,
  ],
  [
    'a text for a year',
    {
      regionen: 'alle',
      quellen: [{ art: 'genesis', system: 'zensus', tabellen: [{ ...table, ab: '2015' }] }],
    },
    /^quellen\[0\]\.tabellen\[0\]\.ab: .*ganze Zahl/,
  ],
  [
    'a path for a table',
    {
      regionen: 'alle',
      quellen: [{ art: 'genesis', system: 'zensus', tabellen: [{ name: '../x', ab: 2015 }] }],
    },
    /^quellen\[0\]\.tabellen\[0\]\.name: /,
  ],
  [
    'an unknown BA table',
    { regionen: 'alle', quellen: [file, { art: 'ba', tabellen: ['__proto__'] }] },
    /^quellen\[1\]\.tabellen\[0\]: /,
  ],
  [
    'an empty path',
    { regionen: 'alle', quellen: [{ art: 'datei', pfad: ' ' }] },
    /^quellen\[0\]\.pfad: .*Text/,
  ],
  [
    '__proto__',
    '{"regionen":"alle","quellen":[{"art":"datei","pfad":"x","__proto__":{}}]}',
    /^quellen\[0\]\.__proto__: .*nicht bekannt/,
  ],
])('names the field for %s', (_, config, message) => {
  const read = () => readFeedConfig(typeof config === 'string' ? config : JSON.stringify(config));
  expect(read).toThrow(ImportError);
  expect(read).toThrow(message);
});

it.each(['kennwort', 'password', 'token', 'Passwort', 'nutzer', 'username', 'apiKey'])(
  'refuses credentials (%s) wherever they stand, without repeating them',
  (key) => {
    const [genesis] = WHOLE.quellen;
    for (const config of [
      { ...WHOLE, [key]: 'streng-geheim' },
      { ...WHOLE, quellen: [{ ...genesis, [key]: 'streng-geheim' }] },
      { ...WHOLE, quellen: [{ ...genesis, tabellen: [{ ...table, [key]: 'streng-geheim' }] }] },
    ]) {
      const read = () => readFeedConfig(JSON.stringify(config));
      expect(read).toThrow(/AMIP_REGIONALSTATISTIK_KENNWORT/);
      expect(read).not.toThrow(/streng-geheim/);
    }
  },
);

describe('config.schema.json', () => {
  const { genesis, ba, datei, mapping } = schema.$defs;

  it('knows the keys of the reader, and no others', () => {
    const keys = (value: object) => Object.keys(value).sort();
    const [first, second, third] = WHOLE.quellen;
    expect(keys(schema.properties)).toEqual(keys(WHOLE));
    expect(keys(genesis.properties)).toEqual(keys(first ?? {}));
    expect(keys(genesis.properties.tabellen.items.properties)).toEqual(keys(table));
    expect(keys(ba.properties)).toEqual(keys(second ?? {}));
    expect(keys(datei.properties)).toEqual(keys(third ?? {}));
    expect(keys(mapping.properties)).toEqual(keys(MAPPING));
    const objects = [schema, genesis, genesis.properties.tabellen.items, ba, datei, mapping];
    expect(objects.every(({ additionalProperties }) => additionalProperties === false)).toBe(true);
  });

  it.each([
    ['art', genesis],
    ['system', genesis],
    ['tabellen', genesis],
    ['art', ba],
    ['tabellen', ba],
    ['art', datei],
    ['pfad', datei],
  ])('requires %s as the reader does', (key, definition) => {
    expect(definition.required).toContain(key);
    const source = WHOLE.quellen.find(({ art }) => art === definition.properties.art.const) ?? {};
    const without = Object.fromEntries(Object.entries(source).filter(([name]) => name !== key));
    expect(() => readFeedConfig(JSON.stringify({ ...WHOLE, quellen: [without] }))).toThrow(
      `quellen[0].${key}: Dieses Feld fehlt`,
    );
  });

  it('offers the systems of the reader', () => {
    for (const system of genesis.properties.system.enum)
      readFeedConfig(
        JSON.stringify({ regionen: 'alle', quellen: [{ art: 'genesis', system, tabellen: [table] }] }),
      );
    expect(genesis.properties.system.enum).toHaveLength(3);
  });
});
