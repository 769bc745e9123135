import { proposeMapping } from '../readers/mapped-proposal';
import { readFeedConfig } from './read-config';
import { readMapping } from './read-mapping';

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
  dimensions: ['Geschlecht'],
  unit: null,
  source: 'Eigene Tabelle',
} as const;
const read = (change: object) => readMapping(JSON.stringify({ ...MAPPING, ...change }));

it('reads all that a proposal says', () => {
  const { mapping } = proposeMapping('AGS;Monat;Arbeitslose\n07312;2031-03;5.120\n07335;2031-03;5.121\n');
  const completed = { ...mapping, source: 'Eigene Tabelle' };
  expect(readMapping(JSON.stringify(completed))).toEqual(completed);
});

it('takes what is left out for none', () => {
  const { delimiter, decimal, regionCode, values, source } = MAPPING;
  const short = { delimiter, decimal, regionCode, values, source };
  const none = {
    region: null,
    fixedRegion: null,
    period: null,
    fixedPeriod: null,
    variable: null,
    unit: null,
  };
  expect(readMapping(JSON.stringify(short))).toEqual({ ...short, ...none, dimensions: [] });
});

it.each([
  ['another delimiter', { delimiter: ' ' }, /^delimiter: .*Möglich sind/],
  ['another decimal', { decimal: 1 }, /^decimal: /],
  ['another code', { regionCode: 'plz' }, /^regionCode: /],
  ['a column that is no text', { period: 3 }, /^period: /],
  ['no columns with values', { values: [] }, /^values: .*Liste/],
  ['a value column that is no text', { values: [1] }, /^values\[0\]: /],
  ['dimensions that are no list', { dimensions: 'x' }, /^dimensions: /],
  ['an unknown region', { fixedRegion: '99999' }, /^fixedRegion: .*nicht bekannt/],
  ['the source that a proposal leaves open', { source: '' }, /^source: .*veröffentlicht/],
  ['a field that is none', { spalte: 'x' }, /^spalte: .*nicht bekannt/],
])('names %s', (_, change, message) => {
  expect(() => read(change)).toThrow(message);
});

it.each(['{', '[]', 'null'])('refuses %s', (text) => {
  expect(() => readMapping(text)).toThrow(/JSON|Objekt/);
});

it('is part of a file in the configuration of a feed', () => {
  const config = (mapping: object) =>
    JSON.stringify({ regionen: ['07312'], quellen: [{ art: 'datei', pfad: 'x.csv', mapping }] });
  expect(readFeedConfig(config(MAPPING)).quellen).toEqual([
    { art: 'datei', pfad: 'x.csv', mapping: MAPPING },
  ]);
  expect(() => readFeedConfig(config({ ...MAPPING, decimal: '' }))).toThrow(
    /^quellen\[0\]\.mapping\.decimal: /,
  );
});
